import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditLine } from '../../../backend/audit/types.ts';
import { isIsoDate } from '../../../domain/clock/lima.ts';
import { readsAllActs } from '../../../domain/rights.ts';
import { ACT_KINDS, type ActKind } from '../../../domain/words/acts.ts';
import { useMay, useSession } from '../../api/session.ts';
import { api, client } from '../../api/trpc.ts';
import { ActTable } from '../../components/audit/ActTable.tsx';
import { MonthPageForm } from '../../components/audit/MonthPageForm.tsx';
import { Standing } from '../../components/audit/Standing.tsx';
import { pagesOptions, usePages } from '../../components/data/usePages.ts';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { DateBox } from '../../components/form/DateField.tsx';
import { View } from '../../components/View.tsx';

/** Who did what and when, whether the register holds together, and the page to sign each month. */
export function ActsPage() {
  const all = readsAllActs(useSession().roles);
  const mayPrint = useMay('audit.month_page');
  return (
    <View title="Ajustes" heading="Registro de actos">
      <Standing />
      {mayPrint ? <MonthPageForm /> : null}
      {all ? null : (
        <Text size="sm" c="dimmed" mb="sm">
          Aquí ve solo sus propios actos.
        </Text>
      )}
      <Acts all={all} />
    </View>
  );
}

interface Filter {
  /** As `DateBox` gives it. */
  readonly day: string | null;
  readonly operatorId: string | null;
  readonly kind: ActKind | null;
}

const NO_DAY = 'Escriba el día como 15/05/2026.';
const KINDS = Object.entries(ACT_KINDS).map(([value, label]) => ({ value, label }));

function Acts({ all }: { readonly all: boolean }) {
  const [filter, setFilter] = useState<Filter>({ day: null, operatorId: null, kind: null });
  const people = useQuery(api.accounts.list.queryOptions());
  const [left, setLeft] = useState(false);
  const day = filter.day !== null && isIsoDate(filter.day) ? filter.day : null;
  const { operatorId, kind } = filter;
  const pages = usePages<AuditLine>(
    pagesOptions(['acts', day, operatorId, kind], (cursor) =>
      client.audit.list.query({ day, operatorId, kind, cursor, limit: 50 }),
    ),
  );
  return (
    <>
      <Group align="end" mb="sm" gap="sm">
        <DateBox
          path="dia"
          label="Día"
          error={left && filter.day !== null && day === null ? NO_DAY : null}
          value={filter.day}
          onValue={(typed) => {
            setLeft(false);
            setFilter((before) => ({ ...before, day: typed }));
          }}
          onLeave={() => setLeft(true)}
        />
        {all ? (
          <Select
            label="Persona"
            placeholder="Todas"
            clearable
            clearButtonProps={{ 'aria-label': 'Quitar la persona' }}
            data={(people.data ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
            value={operatorId}
            onChange={(value) => setFilter({ ...filter, operatorId: value })}
          />
        ) : null}
        <Select
          label="Clase de acto"
          placeholder="Todas"
          clearable
          clearButtonProps={{ 'aria-label': 'Quitar la clase de acto' }}
          data={KINDS}
          value={kind}
          onChange={(value) => setFilter({ ...filter, kind: value as ActKind | null })}
        />
      </Group>
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="No hay actos así">Pruebe con otro día, persona o clase.</EmptyState>
          ) : (
            <ActTable
              label="Actos"
              rows={rows}
              showAbout
              hasMore={pages.hasMore}
              onMore={pages.more}
            />
          )
        }
      </Answer>
    </>
  );
}
