import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { periodOf } from '../../../domain/statistics/period.ts';
import { SMALLEST } from '../../../domain/statistics/small.ts';
import { SMALLEST_MARKED } from '../../../domain/statistics/suppressed.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { FigureTable } from '../../components/figures/FigureTable.tsx';
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
        Casos por el día en que se supo. No se dicen las cifras de 1 a {SMALLEST - 1}; ni las de 1 a{' '}
        {SMALLEST_MARKED - 1} cuando hay niñas, niños o adolescentes, o violencia sexual; ni otras
        que las delaten, que pueden ser mayores.
      </Text>
      {asked === null ? null : <Figures {...asked} />}
    </>
  );
}

function Figures(period: { readonly from: string; readonly to: string }) {
  const found = useQuery(api.violence.figures.queryOptions(period));
  return (
    <Answer of={found}>
      {({ tables }) =>
        tables.map(({ id, title, of, rows, total }) => (
          <FigureTable
            key={id}
            title={title}
            order={3}
            heading="Grupo"
            columns={[of === 'casos' ? 'Casos' : 'Víctimas']}
            rows={[
              ...rows.map(({ label, count }) => ({ label, values: [count] })),
              ...(rows.length === 0
                ? []
                : [
                    {
                      label: of === 'casos' ? 'Todos los casos' : 'Todas las víctimas',
                      values: [total],
                    },
                  ]),
            ]}
          />
        ))
      }
    </Answer>
  );
}
