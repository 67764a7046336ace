import { Text } from '@mantine/core';
import type { SessionView } from '../../../../backend/committees/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { SESSION_ATTENDANCE, SESSION_KINDS } from '../../../../domain/catalogues/committees.ts';
import { dateTime, weekdayDate } from '../../../../domain/words/dates.ts';
import classes from '../committees.module.css';
import { AgreementLines } from '../parts/AgreementLines.tsx';
import { Fact, Facts } from '../parts/Facts.tsx';
import { Part } from '../parts/Part.tsx';

interface SessionReadProps {
  readonly session: SessionView;
  readonly onOpen: (act: string, of: string) => void;
}

/** What the session says, for whoever may not write it, or once its acta is closed. */
export function SessionRead({ session, onOpen }: SessionReadProps) {
  const { kind, onDate, from, to, isVirtual, place, preparer, agenda, guests } = session;
  const came = session.attendance.filter(({ how }) => how !== null);
  return (
    <div className={classes['columns']}>
      <div className={classes['side']}>
        <Facts>
          <Fact label="Tipo">{labelOf(SESSION_KINDS, kind)}</Fact>
          <Fact label="Cuándo">
            {`${weekdayDate(onDate)}/${onDate.slice(0, 4)}, ${from}${to === null ? '' : `–${to}`}`}
          </Fact>
          <Fact label={isVirtual ? 'Por' : 'Dónde'}>{place}</Fact>
          <Fact label="La prepara">{preparer}</Fact>
          <Fact label="Quórum">
            {session.quorum === null
              ? ''
              : session.quorum === 'si'
                ? 'Hubo quórum'
                : 'No hubo quórum'}
          </Fact>
          <Fact label="Acta cerrada">
            {session.closedAt === null ? '' : `${dateTime(session.closedAt)}, ${session.closedBy}`}
          </Fact>
        </Facts>
        {came.length === 0 ? null : (
          <Part title="Asistencia">
            <ul className={classes['lines']} aria-label="Asistencia">
              {came.map(({ memberId, name, from: where, how, by }) => (
                <li key={memberId}>
                  <span>
                    <strong>{where}</strong>: {name}
                  </span>
                  <span>
                    {how === null ? '' : labelOf(SESSION_ATTENDANCE, how)}
                    {by === '' ? '' : `: ${by}`}
                  </span>
                </li>
              ))}
            </ul>
            {guests.length === 0 ? null : (
              <Text size="sm">
                Personas invitadas:{' '}
                {guests
                  .map(({ name, from: where }) => (where === '' ? name : `${name} (${where})`))
                  .join('; ')}
                .
              </Text>
            )}
          </Part>
        )}
      </div>
      <div className={classes['side']}>
        <Part title="Agenda">
          <ol>
            {agenda.map(({ title, said }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
              <li key={at}>
                <strong>{title}</strong>
                {said === '' ? null : (
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {said}
                  </Text>
                )}
              </li>
            ))}
          </ol>
        </Part>
        {session.agreements.length === 0 ? null : (
          <Part title="Acuerdos">
            <AgreementLines
              label="Acuerdos de la sesión"
              agreements={session.agreements}
              onOpen={onOpen}
            />
          </Part>
        )}
        {session.rectifications.length === 0 ? null : (
          <Part title="Rectificaciones">
            <ul className={classes['lines']} aria-label="Rectificaciones">
              {session.rectifications.map(
                ({ id, number, text, reason, recordedAt, recordedBy }) => (
                  <li key={id}>
                    <span>
                      <strong>
                        {number}. {dateTime(recordedAt)}, {recordedBy}
                      </strong>
                      <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
                      <div>Motivo: {reason}</div>
                    </span>
                  </li>
                ),
              )}
            </ul>
          </Part>
        )}
      </div>
    </div>
  );
}
