import { Button, Group, Text } from '@mantine/core';
import type { ActivityView, AttendeeView } from '../../../../backend/activities/types.ts';
import { AGE_BAND_LABELS, totalOf } from '../../../../domain/activities/participants.ts';
import { mayWithdraw } from '../../../../domain/activities/photos.ts';
import { PHOTO_USES } from '../../../../domain/catalogues/activities.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { districtOf } from '../../../../domain/catalogues/ubigeo.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { counted as countedWords, joinAnd } from '../../../../domain/words/lists.ts';
import { useSaid } from '../../../api/lists.ts';
import { useMay } from '../../../api/session.ts';
import { useShownName } from '../../../components/people/PersonName.tsx';
import { RowButton } from '../../../components/row/acts.tsx';
import text from '../../../components/row/text.module.css';
import { today } from '../../../components/time/useNow.ts';
import classes from '../activities.module.css';
import type { ActivityAct } from './ActDialogs.tsx';
import { Part } from './Part.tsx';

interface AttendanceProps {
  readonly activity: ActivityView;
  readonly onOpen: (act: ActivityAct, attendeeId?: string) => void;
}

/** Who came: by name, and the rest by numbers. */
export function Attendance({ activity, onOpen }: AttendanceProps) {
  const { attendees, removed, counted, heads, participants, state, firstOn } = activity;
  const mayRecord = useMay('activities.record');
  const may = mayRecord && state !== 'cancelled' && firstOn <= today();
  const line = { may, mayRecord, onOpen };
  return (
    <Part title={`Asistencia: ${countedWords(participants, 'persona', 'personas')}`}>
      {firstOn > today() ? (
        <Text size="sm" c="dimmed">
          Se anota desde su primera fecha.
        </Text>
      ) : null}
      {may ? (
        <Group gap="xs" my="xs">
          <Button variant="light" onClick={() => onOpen('asistente')}>
            Anotar a una persona
          </Button>
          <Button variant="default" onClick={() => onOpen('contar')}>
            Contar sin nombres
          </Button>
        </Group>
      ) : null}
      {attendees.length === 0 ? null : (
        <ul className={classes['people']} aria-label="Personas anotadas">
          {attendees.map((one) => (
            <Line key={one.id} attendee={one} {...line} />
          ))}
        </ul>
      )}
      {removed.length === 0 ? null : (
        <>
          <Text size="sm" c="dimmed" mt="xs">
            Quitadas de la lista, con lo que respondieron sobre sus fotos:
          </Text>
          <ul className={classes['people']} aria-label="Personas quitadas de la lista">
            {removed.map((one) => (
              <Line key={one.id} attendee={one} {...line} may={false} />
            ))}
          </ul>
        </>
      )}
      {counted.length === 0 ? null : (
        <Text size="sm" mt="xs">
          <strong>Sin nombre: {totalOf(counted)}.</strong>{' '}
          {counted
            .map(
              ({ sex, band, district, count }) =>
                `${count}: ${labelOf(SEXES, sex).toLowerCase()}, ${AGE_BAND_LABELS[band].toLowerCase()}${district === null ? '' : `, ${districtOf(district)?.name ?? district}`}`,
            )
            .join(' · ')}
        </Text>
      )}
      {heads === null ? null : (
        <Text size="sm" c="dimmed">
          Contadas en la puerta: {heads}.
        </Text>
      )}
    </Part>
  );
}

interface LineProps {
  readonly attendee: AttendeeView;
  readonly may: boolean;
  /** Whatever became of the activity: what was given may be taken back. */
  readonly mayRecord: boolean;
  readonly onOpen: AttendanceProps['onOpen'];
}

function Line({ attendee, may, mayRecord, onOpen }: LineProps) {
  const shown = useShownName();
  const { id, name, sex, band, district, documentNumber, photo } = attendee;
  const who = name === null ? 'Persona de otro servicio' : shown(name);
  const facts = [
    documentNumber,
    labelOf(SEXES, sex),
    AGE_BAND_LABELS[band],
    district === null ? null : (districtOf(district)?.name ?? district),
  ].filter((part) => part !== null);
  const mayTakeBack = mayRecord && mayWithdraw(photo.standing);
  return (
    <li>
      <span>
        <strong>{who}</strong> <span className={text['dimmed']}>{facts.join(' · ')}</span>
        <Photo photo={photo} />
      </span>
      {may || mayTakeBack ? (
        <span className={classes['acts']}>
          {may ? (
            <RowButton label={`Foto de ${who}`} onClick={() => onOpen('foto', id)}>
              Foto
            </RowButton>
          ) : null}
          {mayTakeBack ? (
            <RowButton label={`Retirar foto de ${who}`} onClick={() => onOpen('retirar-foto', id)}>
              Retirar foto
            </RowButton>
          ) : null}
          {may ? (
            <RowButton label={`Quitar de la lista a ${who}`} onClick={() => onOpen('quitar', id)}>
              Quitar
            </RowButton>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

function Photo({ photo }: Pick<AttendeeView, 'photo'>) {
  const said = useSaid();
  const { standing, uses, on, giverName } = photo;
  const given = on === null ? '' : ` (${shortDate(on)}${giverName === '' ? '' : `, ${giverName}`})`;
  const words = {
    no_preguntado: 'Fotos: no se preguntó',
    no: `Fotos: no consiente${given}`,
    retirado: `Fotos: retiró su consentimiento${given}`,
    si: `Fotos: consiente para ${joinAnd(
      uses.map((use) => said(PHOTO_USES, use, on ?? today()).toLowerCase()),
    )}${given}`,
  }[standing];
  return <div className={text['dimmed']}>{words}</div>;
}
