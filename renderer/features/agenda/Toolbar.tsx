import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { isIsoDate } from '../../../domain/clock/lima.ts';
import { DateBox } from '../../components/form/DateField.tsx';
import { today } from '../../components/time/useNow.ts';
import { Stepper } from './Stepper.tsx';
import { useCalendarKeys } from './useCalendarKeys.ts';

interface ToolbarProps {
  /** What a step is, for who does not see the arrows. */
  readonly before: string;
  readonly after: string;
  readonly width: string;
  readonly onStep: (by: -1 | 1) => void;
  /** The day in the box; null: none was chosen. */
  readonly day: string | null;
  readonly onDay: (day: string) => void;
  readonly onForget: () => void;
  /** Where one is. */
  readonly children: ReactNode;
}

/** Where one is in the agenda, and the ways on: by a step, to today, to a day that is typed. */
export function Toolbar({ day, onDay, onForget, children, ...step }: ToolbarProps) {
  const toToday = (): void => onDay(today());
  useCalendarKeys({ onStep: step.onStep, onToday: toToday });
  return (
    <Group gap="sm" align="end" mb="xs">
      <Stepper {...step}>{children}</Stepper>
      <Button variant="default" aria-keyshortcuts="T" onClick={toToday}>
        Hoy
      </Button>
      <GoTo key={day} value={day} onGo={(value) => (value === null ? onForget() : onDay(value))} />
    </Group>
  );
}

interface GoToProps {
  readonly value: string | null;
  readonly onGo: (day: string | null) => void;
}

/** A day, typed: on leaving it the agenda goes there. */
function GoTo({ value, onGo }: GoToProps) {
  const [typed, setTyped] = useState(value);
  const isWrong = typed !== null && !isIsoDate(typed);
  return (
    <DateBox
      path="dia"
      label="Ver un día"
      error={null}
      value={typed}
      onValue={(next) => {
        setTyped(next);
        if (next === null || isIsoDate(next)) onGo(next);
      }}
      onLeave={() => {
        if (isWrong) setTyped(value);
      }}
    />
  );
}
