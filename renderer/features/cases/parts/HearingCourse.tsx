import { Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import { useId } from 'react';
import type {
  HearingActView,
  HearingView,
  InvitationView,
  SessionView,
} from '../../../../backend/hearings/types.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { CONCILIATION_RESULTS } from '../../../../domain/catalogues/conciliation.ts';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import {
  COMMITMENT_RESULTS,
  HEARING_MODES,
  NOTIFICATION_RESULTS,
  PARTY_SIDES,
} from '../../../../domain/catalogues/hearings.ts';
import { MATERIAS } from '../../../../domain/catalogues/materias.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useReadOnly } from '../page/may-here.ts';
import type { OpenAct, PageAct } from '../page/useOpenAct.ts';
import { AuthorisePlace } from './AuthorisePlace.tsx';

interface CourseProps {
  readonly course: HearingView;
  /** The case is concluded: it is only read. */
  readonly closed: boolean;
  readonly onOpen: OpenAct['open'];
}

/** One conciliation or compromiso: how far it came, the next act, who takes part, each day and what came of it. */
export function HearingCourse({ course, closed, onOpen }: CourseProps) {
  const { kind, startedOn, ended, matters, sessions, terms, stillAgreeable } = course;
  const sealed = useSealed();
  const readOnly = useReadOnly() || closed || ended !== null;
  const title = `${labelOf(DEFENCE_ACTIONS, kind)} desde el ${shortDate(startedOn)}`;
  return (
    <section aria-label={title}>
      <Title order={2} size="h5" mt="sm">
        {title}
      </Title>
      <Text size="sm">
        {matters.map(({ materia }) => labelOf(MATERIAS, materia)).join(', ')} ·{' '}
        {labelOf(HEARING_MODES, course.mode).toLowerCase()}
        {course.place === '' ? '' : `, ${sealed(course.place, 'sensible')}`}
      </Text>
      <Path course={course} />
      {ended === null ? null : (
        <Text size="sm" fw={600}>
          {labelOf(
            kind === 'conciliacion' ? CONCILIATION_RESULTS : COMMITMENT_RESULTS,
            ended.result,
          )}
          , el {shortDate(ended.on)}:{' '}
          <Text span inherit fw={400}>
            {sealed(ended.decision, 'sensible')}
          </Text>
        </Text>
      )}
      {stillAgreeable === null || ended !== null ? null : (
        <Text size="sm">
          Se encontró delito o falta: solo cabe acordar{' '}
          {stillAgreeable.map((code) => labelOf(MATERIAS, code)).join(', ')}.
        </Text>
      )}
      {course.unauthorised && ended === null ? (
        <AuthorisePlace id={course.id} version={course.version} />
      ) : null}
      {readOnly ? null : <Acts course={course} onOpen={onOpen} />}
      <Parties course={course} readOnly={readOnly} onOpen={onOpen} />
      {sessions.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Días de audiencia: ${title}`}>
          {sessions.map((session) => (
            <Session key={session.id} session={session} readOnly={readOnly} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {terms.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Plazos: ${title}`}>
          {terms.map((term) => (
            <li key={`${term.id}-${term.start}`} className={classes['line']}>
              <div className={classes['lineHead']}>
                <span>{term.label}</span>
                {term.level === null ? (
                  <span>
                    {term.status === 'met_late' ? 'cumplido tarde' : 'cumplido'}, vencía el{' '}
                    {dateTime(term.due)}
                  </span>
                ) : (
                  <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Path({ course: { path, kind } }: { readonly course: HearingView }) {
  return (
    <ol className={classes['path']} aria-label={`Camino: ${labelOf(DEFENCE_ACTIONS, kind)}`}>
      {path.map(({ label, place, detail }) => {
        const { icon: Icon, words } = PLACES[place];
        return (
          <li
            key={label}
            className={classes['step']}
            data-place={place}
            {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes['stepName']}>
              <Icon size={16} aria-hidden />
              {label}
              <VisuallyHidden>: {words}</VisuallyHidden>
            </span>
            <span className={classes['stepDetail']}>
              {detail === null ? null : <span>{detail}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const PLACES = {
  done: { icon: IconCheck, words: 'hecho' },
  now: { icon: IconCircleDotFilled, words: 'en curso' },
  ahead: { icon: IconCircle, words: 'por venir' },
} as const;

const PAGE_ACT: Readonly<Record<HearingActView['act'], PageAct>> = {
  invite: 'audiencia-invitar',
  cargo: 'audiencia-cargo',
  schedule: 'audiencia-dia',
  session: 'audiencia-sesion',
  suspend: 'audiencia-suspender',
  extend: 'audiencia-ampliar',
  crime: 'audiencia-hallazgo',
  conclude: 'audiencia-fin',
  waive: 'audiencia-voluntad',
  party: 'audiencia-parte',
  place: 'audiencia-lugar',
};

/** The next act as one button; the others that may be done beside it; what may not, with why. */
function Acts({ course: { id, next, acts }, onOpen }: Omit<CourseProps, 'closed'>) {
  const reason = useId();
  const others = acts.filter(({ act }) => act !== next?.act);
  const closed = others.filter(({ forbidden }) => forbidden !== null);
  return (
    <>
      <Group gap="xs" my="xs">
        {next === null ? null : (
          <Button
            size="compact-md"
            aria-disabled={next.forbidden !== null}
            {...(next.forbidden === null
              ? {}
              : { 'aria-describedby': reason, 'data-disabled': true })}
            onClick={() => {
              if (next.forbidden === null) onOpen(PAGE_ACT[next.act], id);
            }}
          >
            {next.label}
          </Button>
        )}
        {others
          .filter(({ forbidden }) => forbidden === null)
          .map(({ act, label }) => (
            <Button
              key={act}
              size="compact-sm"
              variant="default"
              onClick={() => onOpen(PAGE_ACT[act], id)}
            >
              {label}
            </Button>
          ))}
      </Group>
      {next?.forbidden == null ? null : (
        <Text id={reason} size="sm" c="dimmed">
          {next.forbidden}
        </Text>
      )}
      {closed.length === 0 ? null : (
        <details>
          <summary>Lo que ahora no se puede, y por qué</summary>
          <ul>
            {closed.map(({ act, label, forbidden }) => (
              <li key={act}>
                <Text size="sm">
                  {label}: {forbidden}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface PartProps extends Pick<CourseProps, 'onOpen'> {
  readonly readOnly: boolean;
}

function Parties({
  course: { parties },
  readOnly,
  onOpen,
}: PartProps & { readonly course: HearingView }) {
  const shown = useShownName();
  return (
    <ul className={classes['list']} aria-label="Partes">
      {parties.map(({ id, name, side, relation, representative, witness, waivedAt }) => (
        <li key={id} className={classes['line']}>
          <div className={classes['lineHead']}>
            <Text size="sm" fw={600} span>
              <PersonName name={name} />
            </Text>
            <span>
              {labelOf(RELATIONS, relation)} · {labelOf(PARTY_SIDES, side).toLowerCase()}
            </span>
            {representative === null ? null : (
              <span>
                representa: <PersonName name={representative} />
              </span>
            )}
            {witness === null ? null : (
              <span>
                testigo a ruego: <PersonName name={witness} />
              </span>
            )}
            {waivedAt === null ? null : <span>quiere conciliar antes</span>}
            {readOnly ? null : (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Cambiar: ${shown(name)}`}
                onClick={() => onOpen('audiencia-parte', id)}
              >
                Cambiar
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const STATES: Readonly<Record<SessionView['state'], string>> = {
  scheduled: 'por venir',
  held: 'vinieron todas las partes',
  missed: 'faltó una parte',
  suspended: 'suspendida',
  replaced: 'se fijó otro día',
  closed: 'sin efecto',
};

function Session({ session, readOnly, onOpen }: PartProps & { readonly session: SessionView }) {
  const sealed = useSealed();
  const shown = useShownName();
  const { at, call, state, absent, notes, why, invitations } = session;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {dateTime(at)}
        </Text>
        <span>
          {call === 1 ? 'primera' : 'segunda'} convocatoria · {STATES[state]}
        </span>
        {absent.length === 0 ? null : <span>no vino: {absent.map(shown).join('; ')}</span>}
      </div>
      {why === null ? null : <p className={classes['text']}>Así no puede hacerse: {why}</p>}
      {notes === '' ? null : <p className={classes['text']}>{sealed(notes, 'sensible')}</p>}
      {invitations.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Invitaciones del ${dateTime(at)}`}>
          {invitations.map((invitation) => (
            <Invitation
              key={invitation.id}
              invitation={invitation}
              pending={!readOnly && state === 'scheduled'}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Invitation({
  invitation,
  pending,
  onOpen,
}: {
  readonly invitation: InvitationView;
  readonly pending: boolean;
  readonly onOpen: OpenAct['open'];
}) {
  const shown = useShownName();
  const { id, party, number, sentOn, handOverOn, result, happenedAt, closed } = invitation;
  const missing = result === null || result === 'ausente';
  return (
    <li className={classes['lineHead']}>
      <span>
        Invitación{number === '' ? '' : ` ${number}`} a <PersonName name={party} />, enviada el{' '}
        {shortDate(sentOn)}
      </span>
      <span>
        {closed
          ? 'sin efecto'
          : result === null || happenedAt === null
            ? `se entrega el ${shortDate(handOverOn)}; falta el cargo`
            : `${labelOf(NOTIFICATION_RESULTS, result).toLowerCase()}, ${dateTime(happenedAt)}`}
      </span>
      {pending && missing && !closed ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Registrar cargo: ${shown(party)}`}
          onClick={() => onOpen('audiencia-cargo', id)}
        >
          Registrar cargo
        </Button>
      ) : null}
    </li>
  );
}
