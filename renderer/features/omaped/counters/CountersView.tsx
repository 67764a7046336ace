import { Checkbox, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SMALLEST } from '../../../../domain/statistics/small.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { FigureTable } from '../../../components/figures/FigureTable.tsx';
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
              <FigureTable key={table.title} {...table} />
            ))}
          </>
        )}
      </Answer>
    </View>
  );
}
