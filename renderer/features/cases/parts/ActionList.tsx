import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ActionView, CaseView } from '../../../../backend/cases/types.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { END_OF_DAY } from '../../../../domain/clock/count.ts';
import { instantFromLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { useSealed } from '../../../api/session.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere, useReadOnly } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { TermActs } from './TermActs.tsx';

interface ActionListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The defence actions of RDNA 31, under way and finished. */
export function ActionList({ file, onOpen }: ActionListProps) {
  const start = file.acts.find(({ act }) => act === 'act');
  const readOnly = useReadOnly();
  const sealed = useSealed();
  const said = useSaid();
  const mayAct = useMayHere('cases.act');
  return (
    <>
      {start === undefined || readOnly ? null : start.forbidden === null ? (
        <Button
          variant="light"
          my="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onOpen('accion')}
        >
          Iniciar acción de defensa
        </Button>
      ) : (
        <Text size="sm" c="dimmed" my="xs">
          {start.forbidden}
        </Text>
      )}
      {file.actions.length === 0 ? (
        <EmptyState title="Sin acciones de defensa">
          {start === undefined && file.state === 'recibido'
            ? 'Primero se califica el caso (RDNA 30.2); después se inicia la acción que corresponda (RDNA 31.1).'
            : 'Asesoría, derivación, conciliación, compromiso, gestiones o colaboración (RDNA 31.1).'}
        </EmptyState>
      ) : (
        <ul className={classes['list']} aria-label="Acciones de defensa">
          {file.actions.map((action) => (
            <li key={action.id} className={classes['line']}>
              <div className={classes['lineHead']}>
                <Text size="sm" fw={600} span>
                  {said(DEFENCE_ACTIONS, action.kind, action.startedOn)}
                </Text>
                <span>{spanOf(action)}</span>
                {action.term === null ? null : (
                  <DueBadge
                    due={instantFromLima(action.term.dueOn, END_OF_DAY)}
                    start={instantFromLima(action.startedOn, '00:00')}
                    why={{ of: 'known', reason: action.term }}
                  />
                )}
                <Text size="xs" c="dimmed" span>
                  {action.by}
                </Text>
                {action.term !== null && isInTime(action.term.dueOn) ? (
                  <TermActs
                    term="DNA_ASESORIA"
                    subjectId={action.id}
                    label={action.term.label}
                    onOpen={onOpen}
                  />
                ) : null}
                {action.state === 'open' && mayAct ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Terminar acción: ${said(DEFENCE_ACTIONS, action.kind, action.startedOn)}`}
                    onClick={() => onOpen('terminar-accion', action.id)}
                  >
                    Terminar acción
                  </Button>
                ) : null}
              </div>
              <p className={classes['text']}>{sealed(action.detail, 'sensible')}</p>
              {action.state === 'open' && action.result === '' ? null : (
                <Result text={sealed(action.result, 'sensible')} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One that is over keeps its mark. @param dueOn YYYY-MM-DD. */
const isInTime = (dueOn: string): boolean => today() <= dueOn;

function Result({ text }: { readonly text: string }) {
  return text === '' ? null : <p className={classes['text']}>Resultado: {text}</p>;
}

function spanOf({ state, startedOn, finishedOn }: ActionView): string {
  const from = `desde el ${shortDate(startedOn)}`;
  if (state === 'open') return `En curso ${from}`;
  const until = finishedOn === null ? '' : ` hasta el ${shortDate(finishedOn)}`;
  return `${state === 'done' ? 'Terminada' : 'Interrumpida'}, ${from}${until}`;
}
