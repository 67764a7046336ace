import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormUse } from '../../../backend/field-use/types.ts';
import type { PeriodAsked } from '../../../domain/statistics/period.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PeriodFields, thisMonth } from '../../components/time/PeriodFields.tsx';

/** Which fields of each form anybody fills in, the least used first: so that forms may shrink. */
export function FieldUsePart() {
  const [period, setPeriod] = useState(thisMonth);
  const [asked, setAsked] = useState<PeriodAsked | null>(null);
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <PeriodFields value={period} onChange={setPeriod} />
        <Button variant="default" onClick={() => setAsked(period)}>
          Contar los campos
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        Se cuentan campos, no personas; lo reservado también, sin mostrarse. Lo que una norma pide
        se sigue preguntando aunque casi nadie lo llene.
      </Text>
      {asked === null ? null : <Counts period={asked} />}
    </>
  );
}

function Counts({ period }: { readonly period: PeriodAsked }) {
  const found = useQuery(api.fieldUse.count.queryOptions(period));
  return (
    <Answer of={found}>
      {({ forms, period: name }) =>
        forms.length === 0 ? (
          <Text size="sm" mt="xs" role="status">
            En {name} no se llenó ningún formulario.
          </Text>
        ) : (
          forms.map((form) => <FormCounts key={form.id} form={form} />)
        )
      }
    </Answer>
  );
}

function FormCounts({ form: { label, rows, fields } }: { readonly form: FormUse }) {
  const id = useId();
  return (
    <>
      <Title order={3} size="h6" mt="md" mb={4} id={id}>
        {label} ({rows})
      </Title>
      <Table aria-labelledby={id} w="auto" verticalSpacing={2} horizontalSpacing="lg">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Campo</Table.Th>
            <Table.Th ta="right">Lleno en</Table.Th>
            <Table.Th ta="right">De cada 100</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields
            .toSorted((a, b) => a.filled - b.filled)
            .map(({ name, label: says, filled }) => (
              <Table.Tr key={name}>
                <Table.Td>{says}</Table.Td>
                <Table.Td ta="right">{filled}</Table.Td>
                <Table.Td ta="right">{Math.round((filled * 100) / rows)}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
