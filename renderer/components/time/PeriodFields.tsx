import { Select } from '@mantine/core';
import {
  PERIOD_CODES,
  PERIOD_KINDS,
  type PeriodAsked,
  periodName,
  periodsIn,
} from '../../../domain/statistics/period.ts';
import { today } from './useNow.ts';

const YEARS_BACK = 10;

/** The period of today, of a month. */
export const thisMonth = (): PeriodAsked => ({
  kind: 'mes',
  year: Number(today().slice(0, 4)),
  number: Number(today().slice(5, 7)),
});

interface PeriodFieldsProps {
  readonly value: PeriodAsked;
  readonly onChange: (value: PeriodAsked) => void;
}

/** A month, quarter, half-year or year. */
export function PeriodFields({ value, onChange }: PeriodFieldsProps) {
  const { kind, year, number } = value;
  const thisYear = Number(today().slice(0, 4));
  return (
    <>
      <Select
        label="Cada cuánto"
        searchable
        allowDeselect={false}
        data={PERIOD_CODES.map((code) => ({ value: code, label: PERIOD_KINDS[code].label }))}
        value={kind}
        onChange={(chosen) =>
          onChange({
            ...value,
            kind: PERIOD_CODES.find((code) => code === chosen) ?? kind,
            number: 1,
          })
        }
      />
      <Select
        label="Año"
        searchable
        allowDeselect={false}
        data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
        value={String(year)}
        onChange={(chosen) => onChange({ ...value, year: Number(chosen ?? year) })}
        styles={{ wrapper: { maxWidth: '7rem' } }}
      />
      <Select
        label="Periodo"
        searchable
        allowDeselect={false}
        data={Array.from({ length: periodsIn(kind) }, (_, at) => ({
          value: String(at + 1),
          label: periodName({ kind, year, number: at + 1 }),
        }))}
        value={String(number)}
        onChange={(chosen) => onChange({ ...value, number: Number(chosen ?? number) })}
      />
    </>
  );
}
