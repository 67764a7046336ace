import { Checkbox, Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CiamReport } from '../../../../domain/records/ciam-report.ts';
import { periodName } from '../../../../domain/statistics/period.ts';
import { SMALLEST } from '../../../../domain/statistics/small.ts';
import { longDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { FigureTable } from '../../../components/figures/FigureTable.tsx';
import { today } from '../../../components/time/useNow.ts';
import { View } from '../../../components/View.tsx';
import classes from '../ciam.module.css';

const YEARS_BACK = 10;
const WHOLE_YEAR = '0';

/** The advance of a month and the report of a year, counted from the records: nothing is typed. */
export function FiguresView() {
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [month, setMonth] = useState(() => String(Number(today().slice(5, 7))));
  const [guarded, setGuarded] = useState(false);
  const period =
    month === WHOLE_YEAR
      ? ({ kind: 'anio', year, number: 1 } as const)
      : ({ kind: 'mes', year, number: Number(month) } as const);
  const report = useQuery({
    ...api.ciam.figures.queryOptions({ ...period, guarded }),
    placeholderData: keepPreviousData,
  });
  return (
    <View title="Reporte del CIAM" back={{ to: address.ciam, label: 'CIAM' }}>
      <Group align="end" gap="sm" mb="sm">
        <Select
          label="Año"
          searchable
          allowDeselect={false}
          data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
          value={String(year)}
          onChange={(value) => setYear(Number(value ?? year))}
          styles={{ wrapper: { maxWidth: '7rem' } }}
        />
        <Select
          label="Mes"
          searchable
          allowDeselect={false}
          data={[
            { value: WHOLE_YEAR, label: 'Todo el año' },
            ...Array.from({ length: 12 }, (_, at) => ({
              value: String(at + 1),
              label: periodName({ kind: 'mes', year, number: at + 1 }),
            })),
          ]}
          value={month}
          onChange={(value) => setMonth(value ?? month)}
        />
        <Checkbox
          label={`Para publicar: no decir las cifras de 1 a ${SMALLEST - 1}`}
          checked={guarded}
          onChange={({ currentTarget }) => setGuarded(currentTarget.checked)}
          mb={8}
        />
      </Group>
      <Answer of={report}>{(found) => <Report report={found} />}</Answer>
    </View>
  );
}

function Report({ report }: { readonly report: CiamReport }) {
  return (
    <>
      {report.dueOn === null ? null : (
        <Text size="sm" fw={600} mb="xs">
          El informe anual se presenta a la DIPAM hasta el {longDate(report.dueOn)} (Ley 30490, art.
          11.2).
        </Text>
      )}
      {report.rules.map((rule) => (
        <Text key={rule} size="xs" c="dimmed">
          {rule}
        </Text>
      ))}
      <div className={classes['tables']} style={{ marginTop: '0.75rem' }}>
        {report.tables.map(({ id, ...table }) => (
          <FigureTable key={id} {...table} />
        ))}
      </div>
    </>
  );
}
