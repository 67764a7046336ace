import { Checkbox, Group, Table, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { OmapedCounters } from '../../../../backend/omaped/types.ts';
import { SMALLEST } from '../../../../domain/statistics/small.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { PeriodFields, thisMonth } from '../../../components/time/PeriodFields.tsx';
import { View } from '../../../components/View.tsx';

/** The indicators of a period, counted from the register. */
export function CountersView() {
  const [period, setPeriod] = useState(thisMonth);
  const [guarded, setGuarded] = useState(true);
  const found = useQuery({
    ...api.omaped.counters.queryOptions({ ...period, guarded }),
    placeholderData: keepPreviousData,
  });
  return (
    <View title="Cifras de la OMAPED" back={{ to: address.omaped, label: 'OMAPED' }}>
      <Group align="end" gap="sm" mb="xs">
        <PeriodFields value={period} onChange={setPeriod} />
        <Checkbox
          label={`Para publicar: no decir las cifras de 1 a ${SMALLEST - 1}`}
          checked={guarded}
          onChange={({ currentTarget }) => setGuarded(currentTarget.checked)}
          mb={8}
        />
      </Group>
      <Answer of={found}>
        {({ rules, tables }) => (
          <>
            {rules.map((rule) => (
              <Text key={rule} size="xs" c="dimmed">
                {rule}
              </Text>
            ))}
            {tables.map((table) => (
              <Figures key={table.title} table={table} />
            ))}
          </>
        )}
      </Answer>
    </View>
  );
}

function Figures({ table }: { readonly table: OmapedCounters['tables'][number] }) {
  const id = useId();
  const { title, heading, columns, rows } = table;
  return (
    <>
      <Title order={2} size="h5" mt="md" mb={4} id={id}>
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nada que contar.
        </Text>
      ) : (
        <Table aria-labelledby={id} w="auto" verticalSpacing={2} horizontalSpacing="lg">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{heading}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} ta="right">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, values }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                {values.map((value, at) => (
                  <Table.Td key={columns[at]} ta="right">
                    {value ?? `< ${SMALLEST}`}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
