import { Select } from '@mantine/core';
import { DESK_LABELS, type Desk } from '../../../domain/desks.ts';

interface DeskSelectProps {
  readonly desks: readonly Desk[];
  readonly value: Desk;
  readonly onChange: (desk: Desk) => void;
}

/** Of which desk: those she attends. */
export function DeskSelect({ desks, value, onChange }: DeskSelectProps) {
  return (
    <Select
      label="Área"
      allowDeselect={false}
      data={desks.map((desk) => ({ value: desk, label: DESK_LABELS[desk] }))}
      value={value}
      onChange={(chosen) => onChange(desks.find((desk) => desk === chosen) ?? value)}
    />
  );
}
