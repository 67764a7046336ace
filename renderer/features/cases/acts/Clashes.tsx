import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { dateInLima, isIsoDate, timeInLima } from '../../../../domain/clock/lima.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { clashWords } from '../../../../domain/words/clashes.ts';
import { api } from '../../../api/trpc.ts';
import { useFieldValue } from '../../../components/form/context.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { parseTypedTime } from '../../../components/form/typed-date.ts';

/** What is booked: of a case, with one person or the parties of a hearing. */
interface Booked {
  readonly caseId: string;
  readonly personId: string | null;
  readonly hearingId: string | null;
}

interface ClashesProps extends Booked {
  /** As they stand in their fields. */
  readonly day: string | null;
  readonly time: string | null;
  readonly room: string;
}

/** Says, while a day and an hour are chosen, what they stand too near of. Nothing is refused by it. */
function Clashes({ day, time, room, ...booked }: ClashesProps) {
  const known = day !== null && isIsoDate(day) ? day : null;
  const hour = time === null ? null : parseTypedTime(time);
  const asked = useQuery({
    ...api.agenda.clashes.queryOptions({
      ...booked,
      day: known ?? '',
      time: hour ?? '',
      room: room.slice(0, LIMITS.label),
    }),
    enabled: known !== null && hour !== null,
  });
  const clashes = (known !== null && hour !== null ? asked.data : undefined) ?? [];
  const box = useRef<HTMLDivElement>(null);
  const are = clashes.length > 0;
  // The hour stands at the end of its form: what is said of it would come under the bar of acts.
  useEffect(() => {
    if (are) box.current?.scrollIntoView({ block: 'nearest' });
  }, [are]);
  // It stands there before it has anything to say: so it is read aloud when it has.
  return (
    <div ref={box} aria-live="polite" style={{ scrollMarginBottom: '5rem' }}>
      {clashes.length === 0 ? null : (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Revise la hora">
          <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            {[...new Set(clashes.map(clashWords))].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

/** When whoever comes or is visited was told to be there, and where in the office. */
export function AppointmentFields({ caseId }: { readonly caseId: string }) {
  const day = useFieldValue<string | null>('dueOn');
  const time = useFieldValue<string | null>('atTime');
  const room = useFieldValue<string>('room');
  const personId = useFieldValue<string | null>('personId');
  return (
    <>
      <TextField
        name="atTime"
        label="A qué hora, si hay cita"
        description="Cuando ese día la persona viene, o se la visita. Por ejemplo 09:30."
        size={6}
        max={5}
      />
      <Room />
      <Clashes
        caseId={caseId}
        personId={personId}
        hearingId={null}
        day={day}
        time={time}
        room={room}
      />
    </>
  );
}

interface HearingRoomProps {
  readonly caseId: string;
  readonly hearingId: string;
  /** The field that holds its day and hour. */
  readonly at: string;
  readonly inOffice: boolean;
}

/** The room of a hearing, when it is held in the office, and what its hour stands too near of. */
export function HearingRoom({ caseId, hearingId, at, inOffice }: HearingRoomProps) {
  const when = useFieldValue<string | null>(at);
  const room = useFieldValue<string>('room');
  const set = when !== null && isInstant(when);
  return (
    <>
      {inOffice ? <Room /> : null}
      <Clashes
        caseId={caseId}
        personId={null}
        hearingId={hearingId}
        day={set ? dateInLima(when) : null}
        time={set ? timeInLima(when) : null}
        room={inOffice ? room : ''}
      />
    </>
  );
}

/** A day and hour half typed stand apart in their field (`form/DateField.tsx`). */
const isInstant = (value: string): boolean => !Number.isNaN(Date.parse(value));

const Room = () => (
  <TextField
    name="room"
    label="Ambiente de la oficina"
    description="Por ejemplo «Sala 1». Vacío: ninguno en especial."
    size={30}
    max={LIMITS.label}
  />
);
