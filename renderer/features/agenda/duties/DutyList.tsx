import { Button, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type { DutyView } from '../../../../backend/fixed-duties/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { useMay } from '../../../api/session.ts';
import { RowButton } from '../../../components/row/acts.tsx';
import classes from '../agenda.module.css';
import type { Opened } from './DutyDialogs.tsx';
import { whenWords } from './words.ts';

interface DutyListProps {
  readonly duties: readonly DutyView[];
  readonly onOpen: (opened: Opened) => void;
}

/** Each duty as the office has it: when it falls, who answers, what was changed and why. */
export function DutyList({ duties, onOpen }: DutyListProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const mayChange = useMay('fixed_duties.change');
  const mayRecord = useMay('fixed_duties.record');
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        Cómo está el calendario
      </Title>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Ocultar' : `Ver ${counted(duties.length, 'obligación', 'obligaciones')}`}
      </Button>
      {open ? (
        <ul className={classes['lines']} aria-labelledby={id}>
          {duties.map((duty) => (
            <li key={duty.id} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
              <span>
                <strong>{duty.label}</strong>
                {duty.active ? '' : ' (no corresponde a esta oficina)'}
                <Text size="xs" c="dimmed">
                  {whenWords(duty)} · Responde: {duty.who} · Se recuerda{' '}
                  {counted(duty.remindDays, 'día', 'días')} antes
                </Text>
                {duty.history.map(({ number, reason, by, at }) => (
                  <Text size="xs" c="dimmed" key={number}>
                    Cambio del {dateTime(at)}, {by}: {reason}
                  </Text>
                ))}
              </span>
              <span className={classes['acts']}>
                {mayRecord && duty.recurrence.kind === 'event' ? (
                  <RowButton
                    label={`Anotar designación: ${duty.label}`}
                    onClick={() => onOpen({ act: 'designar', dutyId: duty.id, occurrence: null })}
                  >
                    Anotar designación
                  </RowButton>
                ) : null}
                {mayChange ? (
                  <RowButton
                    label={`Cambiar: ${duty.label}`}
                    onClick={() => onOpen({ act: 'cambiar', dutyId: duty.id, occurrence: null })}
                  >
                    Cambiar
                  </RowButton>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
