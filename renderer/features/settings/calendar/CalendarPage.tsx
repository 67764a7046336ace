import { Button, Group, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Moves } from '../../../../backend/calendar/types.ts';
import { NEW_DAY } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { today } from '../../../components/time/useNow.ts';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { AddDay } from './AddDay.tsx';
import { DayTable } from './DayTable.tsx';
import { MovesMade } from './Moves.tsx';
import { TakeAwayDay } from './TakeAwayDay.tsx';
import { WithdrawDay } from './WithdrawDay.tsx';

/** The days on which the office does not work: by them every term is counted. */
export function CalendarPage() {
  const mayChange = useMay('calendar.change');
  // In the address, so that a lock in the middle returns to the year and the form.
  const asked = useInAddress('anio');
  const act = useInAddress('acto');
  const taking = useInAddress('quitar');
  const withdrawing = useInAddress('retirar');
  const [made, setMade] = useState<Moves | null>(null);
  const year = Number(asked.value ?? today().slice(0, 4));
  const days = useQuery(api.calendar.year.queryOptions({ year }));
  const done = (close: () => void) => (moves: Moves) => {
    setMade(moves);
    close();
  };
  return (
    <View
      title="Ajustes"
      heading="Calendario"
      actions={
        mayChange ? (
          <Button onClick={() => act.open(NEW_DAY)}>Agregar un día no laborable</Button>
        ) : null
      }
    >
      <Text size="sm" c="dimmed" mb="sm" maw="48rem">
        Los plazos en días hábiles no cuentan sábados, domingos ni estos días. La oficina no los
        declara por su cuenta: cada uno lleva su norma (TUO Ley 27444, arts. 145 y 148).
      </Text>
      {made === null ? null : <MovesMade moves={made} onClose={() => setMade(null)} />}
      <YearChoice year={year} onYear={(other) => asked.open(String(other))} />
      <Answer of={days}>
        {(rows) => (
          <DayTable
            rows={rows}
            mayChange={mayChange}
            onTakeAway={taking.open}
            onWithdraw={withdrawing.open}
          />
        )}
      </Answer>
      <FormDialog
        title="Agregar un día no laborable"
        opened={mayChange && act.value === NEW_DAY}
        onClose={act.close}
      >
        <AddDay onMade={done(act.close)} onClose={act.close} />
      </FormDialog>
      <FormDialog
        title="Un feriado que se trabaja"
        opened={mayChange && taking.value !== null}
        onClose={taking.close}
      >
        <TakeAwayDay date={taking.value ?? ''} onMade={done(taking.close)} onClose={taking.close} />
      </FormDialog>
      <FormDialog
        title="Retirar un día"
        opened={mayChange && withdrawing.value !== null}
        onClose={withdrawing.close}
      >
        <WithdrawDay
          id={withdrawing.value ?? ''}
          day={days.data?.find(({ id }) => id === withdrawing.value) ?? null}
          onMade={done(withdrawing.close)}
          onClose={withdrawing.close}
        />
      </FormDialog>
    </View>
  );
}

interface YearChoiceProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function YearChoice({ year, onYear }: YearChoiceProps) {
  return (
    <Group gap="xs" mb="xs" role="group" aria-label="Año">
      <Button variant="default" size="compact-sm" onClick={() => onYear(year - 1)}>
        ← {year - 1}
      </Button>
      <Text fw={600} aria-live="polite">
        {year}
      </Text>
      <Button variant="default" size="compact-sm" onClick={() => onYear(year + 1)}>
        {year + 1} →
      </Button>
    </Group>
  );
}

interface FormDialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function FormDialog({ title, opened, onClose, children }: FormDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      {children}
    </Modal>
  );
}
