import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { AuditLine } from '../../../backend/audit/types.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api, client } from '../../api/trpc.ts';
import { ActTable } from '../../components/audit/ActTable.tsx';
import { MonthPageForm } from '../../components/audit/MonthPageForm.tsx';
import { Standing } from '../../components/audit/Standing.tsx';
import { pagesOptions, usePages } from '../../components/data/usePages.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { NoticeTable } from './NoticeTable.tsx';
import { SeenByNumber } from './SeenByNumber.tsx';

/** *Control de accesos*: who looked where nobody expected it, and what was refused. No content of a case. */
export function ControlView() {
  const mayPrint = useMay('audit.month_page');
  return (
    <View title="Control de accesos">
      <Standing />
      <Part title="Accesos de emergencia (último mes)">
        <Notices />
      </Part>
      <Part title="Quién ha visto un caso">
        <SeenByNumber />
      </Part>
      <Part title="Actos negados">
        <Refusals />
        <Text size="sm" mt="xs">
          Todos los actos, por día, persona y clase:{' '}
          <Anchor component={Link} to={address.settingsActs} size="sm" underline="always">
            Registro de actos
          </Anchor>
        </Text>
      </Part>
      {mayPrint ? (
        <Part title="Fin de mes">
          <MonthPageForm />
        </Part>
      ) : null}
    </View>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ marginBottom: '1.25rem' }}>
      <Title order={2} size="h5" mb={4} id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Notices() {
  const notices = useQuery(api.access.notices.queryOptions());
  return (
    <Answer of={notices}>
      {(rows) =>
        rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nadie abrió un caso así en el último mes.
          </Text>
        ) : (
          <NoticeTable rows={rows} />
        )
      }
    </Answer>
  );
}

function Refusals() {
  const pages = usePages<AuditLine>(
    pagesOptions(['acts', 'refused'], (cursor) =>
      client.audit.list.query({ kind: 'refused', cursor, limit: 10 }),
    ),
  );
  return (
    <Answer of={pages}>
      {(rows) =>
        rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            A nadie se le negó un acto.
          </Text>
        ) : (
          <ActTable
            label="Actos negados"
            rows={rows}
            showAbout={false}
            hasMore={pages.hasMore}
            onMore={pages.more}
          />
        )
      }
    </Answer>
  );
}
