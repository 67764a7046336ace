import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ViolenceFigures } from '../../../backend/violence/counters.ts';
import { periodOf } from '../../../domain/statistics/period.ts';
import { SMALLEST } from '../../../domain/statistics/small.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PeriodFields, thisMonth } from '../../components/time/PeriodFields.tsx';

/** The figures of family violence in a period, small ones never said: they leave as they are shown. */
export function ViolencePart() {
  const [period, setPeriod] = useState(thisMonth);
  const [asked, setAsked] = useState<{ readonly from: string; readonly to: string } | null>(null);
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <PeriodFields value={period} onChange={setPeriod} />
        <Button
          variant="default"
          onClick={() => {
            const { from, to } = periodOf(period);
            setAsked({ from, to });
          }}
        >
          Ver las cifras
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        Casos por el día en que se supo. No se dicen las cifras de 1 a {SMALLEST - 1}; ni las de 1 a
        9 cuando hay niñas, niños o adolescentes, o violencia sexual; ni otra que las delate.
      </Text>
      {asked === null ? null : <Figures {...asked} />}
    </>
  );
}

function Figures(period: { readonly from: string; readonly to: string }) {
  const found = useQuery(api.violence.figures.queryOptions(period));
  return (
    <Answer of={found}>
      {({ tables }) => tables.map((table) => <Figure key={table.id} table={table} />)}
    </Answer>
  );
}

function Figure({ table }: { readonly table: ViolenceFigures['tables'][number] }) {
  const id = useId();
  const { title, of, rows, total } = table;
  return (
    <>
      <Title order={3} size="h6" mt="md" mb={4} id={id}>
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nada que contar.
        </Text>
      ) : (
        <Table aria-labelledby={id} w="auto" verticalSpacing={2} horizontalSpacing="lg">
          <Table.Tbody>
            {rows.map(({ label, count }) => (
              <Row key={label} label={label} count={count} />
            ))}
            <Row label={of === 'casos' ? 'Todos los casos' : 'Todas las víctimas'} count={total} />
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function Row({ label, count }: { readonly label: string; readonly count: number | null }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      <Table.Td ta="right">{count ?? 'no se dice'}</Table.Td>
    </Table.Tr>
  );
}
