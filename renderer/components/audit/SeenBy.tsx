import { Text } from '@mantine/core';
import { useState } from 'react';
import type { AuditLine } from '../../../backend/audit/types.ts';
import { readsAllActs } from '../../../domain/rights.ts';
import { useSession } from '../../api/session.ts';
import { client } from '../../api/trpc.ts';
import { pagesOptions, usePages } from '../data/usePages.ts';
import { SideSheet } from '../feedback/SideSheet.tsx';
import { Answer } from '../feedback/States.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { ActTable } from './ActTable.tsx';

interface SeenByProps {
  readonly kind: 'case' | 'person';
  readonly id: string;
}

const TITLES = { case: 'Quién ha visto este caso', person: 'Quién ha visto esta ficha' } as const;

/** One click from a record to whoever looked at it or changed it. */
export function SeenBy({ kind, id }: SeenByProps) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <LinkButton onClick={() => setOpened(true)}>{TITLES[kind]}</LinkButton>
      <SideSheet opened={opened} title={TITLES[kind]} size="52rem" onClose={() => setOpened(false)}>
        {opened ? <ActsOf kind={kind} id={id} /> : null}
      </SideSheet>
    </>
  );
}

/** Whoever looked at a record or changed it, the last first. */
export function ActsOf({ kind, id }: SeenByProps) {
  const all = readsAllActs(useSession().roles);
  const pages = usePages<AuditLine>(
    pagesOptions(['acts-of', kind, id], (cursor) =>
      client.audit.of.query({ kind, id, cursor, limit: 50 }),
    ),
  );
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {all
          ? 'Cada persona figura una vez cada diez minutos, aunque mire más veces.'
          : 'Aquí ve solo sus propios actos. Los de las demás personas los ve la/el responsable.'}
      </Text>
      <Answer of={pages}>
        {(rows) => (
          <ActTable
            label={TITLES[kind]}
            rows={rows}
            showAbout={kind === 'case'}
            hasMore={pages.hasMore}
            onMore={pages.more}
          />
        )}
      </Answer>
    </>
  );
}
