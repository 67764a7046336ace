import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleOff, IconPlus } from '@tabler/icons-react';
import type { CaseFollowup, CaseView } from '../../../../backend/cases/types.ts';
import { FOLLOWUP_RESULTS, FOLLOWUP_TYPES } from '../../../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../../../domain/clock/count.ts';
import { instantFromLima } from '../../../../domain/clock/lima.ts';
import { mayRecordFollowup } from '../../../../domain/rights.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { useSealed, useSession } from '../../../api/session.ts';
import { peopleOf } from '../../../components/case/people-of.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { Said } from '../../../components/data/Said.tsx';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere, useReadOnly } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface FollowupListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** What was asked of whom, what is late, and what was found. */
export function FollowupList({ file, onOpen }: FollowupListProps) {
  const mayAssign = useMayHere('followups.assign');
  return (
    <>
      <Group my="xs" justify="space-between">
        {mayAssign ? (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-keyshortcuts="S"
            onClick={() => onOpen('seguimiento')}
          >
            Asignar seguimiento (S)
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            La/el responsable asigna los seguimientos.
          </Text>
        )}
        <Text size="sm" c="dimmed">
          Verificaciones hechas: {file.verifications}
        </Text>
      </Group>
      {file.followups.length === 0 ? (
        <EmptyState title="Sin seguimientos">
          Un seguimiento dice quién hace qué y hasta cuándo: aparece en la bandeja de esa persona.
        </EmptyState>
      ) : (
        <ul className={classes['list']} aria-label="Seguimientos del caso">
          {file.followups.map((followup) => (
            <FollowupLine key={followup.id} followup={followup} file={file} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </>
  );
}

interface FollowupLineProps extends FollowupListProps {
  readonly followup: CaseFollowup;
}

function FollowupLine({ followup, file, onOpen }: FollowupLineProps) {
  const session = useSession();
  const readOnly = useReadOnly();
  const notes = useSealed()(followup.notes ?? '', followup.notes === null ? null : 'sensible');
  const person = peopleOf(file).find(({ personId }) => personId === followup.personId);
  const mine = followup.assignedToId === session.operatorId;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          <Said of={FOLLOWUP_TYPES} code={followup.kind} at={followup.happenedAt ?? today()} />
        </Text>
        <State followup={followup} />
        {followup.atTime === null ? null : (
          <Text size="xs" fw={600} span>
            Cita a las {followup.atTime}
            {followup.room === '' ? '' : `, ${followup.room}`}
          </Text>
        )}
        <Text size="xs" c="dimmed" span>
          {followup.assignedTo}
        </Text>
        {person === undefined || followup.personId === null ? null : (
          <Text size="xs" span>
            Con <PersonName name={person.name} />
          </Text>
        )}
        {followup.isVerification ? (
          <Text size="xs" span>
            Verificación
          </Text>
        ) : null}
        {followup.state === 'pending' &&
        !readOnly &&
        mayRecordFollowup(followup.assignedToId, session) ? (
          <Button
            size="compact-sm"
            variant={mine ? 'filled' : 'default'}
            onClick={() => onOpen('resultado', followup.id)}
          >
            Registrar resultado
          </Button>
        ) : null}
      </div>
      <p className={classes['text']}>{followup.task}</p>
      {notes === '' ? null : <p className={classes['text']}>{notes}</p>}
    </li>
  );
}

function State({ followup }: { readonly followup: CaseFollowup }) {
  const { id, state, dueOn, happenedAt, result } = followup;
  if (state === 'pending')
    return <DueBadge due={instantFromLima(dueOn, END_OF_DAY)} why={{ of: 'followup', id }} />;
  const done = state === 'done';
  const at = happenedAt ?? dueOn;
  const Icon = done ? IconCircleCheck : IconCircleOff;
  return (
    <Group component="span" gap={4} wrap="nowrap">
      <Icon size={16} aria-hidden />
      {done ? (
        <span>
          <Said of={FOLLOWUP_RESULTS} code={result ?? ''} at={at} />,{' '}
          {happenedAt === null ? shortDate(dueOn) : dateTime(happenedAt)}
        </span>
      ) : (
        'Sin efecto'
      )}
    </Group>
  );
}
