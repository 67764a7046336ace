import { Select } from '@mantine/core';
import { addMonths } from '../../../domain/clock/lima.ts';
import { monthName } from '../../../domain/words/dates.ts';
import { today } from './useNow.ts';

/** Ten years: acts are kept two at least, and nobody takes them away. */
const MONTHS_BACK = Array.from({ length: 120 }, (_, back) => back);

const monthOption = (day: string) => ({
  value: day.slice(0, 7),
  label: `${monthName(day)} de ${day.slice(0, 4)}`,
});

interface MonthFieldProps {
  readonly label: string;
  /** YYYY-MM */
  readonly value: string;
  readonly onChange: (month: string) => void;
}

/** A month, this one or before. */
export function MonthField({ label, value, onChange }: MonthFieldProps) {
  return (
    <Select
      label={label}
      searchable
      allowDeselect={false}
      data={MONTHS_BACK.map((back) => monthOption(addMonths(`${today().slice(0, 7)}-01`, -back)))}
      value={value}
      onChange={(chosen) => onChange(chosen ?? value)}
    />
  );
}
