import { Button, Text } from '@mantine/core';
import type { RiskFollowupView } from '../../../../backend/risk/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../../../domain/clock/count.ts';
import { instantFromLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';
import type { OpenAct } from '../page/useOpenAct.ts';

/** A follow-up of a lawsuit or of a procedure, where it belongs; its result is recorded as any other's. */
export function FollowupLine({
  followup: { id, kind, task, dueOn, state, assignedAt, assignedTo },
  onOpen,
}: {
  readonly followup: RiskFollowupView;
  readonly onOpen: OpenAct['open'];
}) {
  const act = state === 'pending' ? 'Registrar resultado' : 'Ver';
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {labelOf(FOLLOWUP_TYPES, kind)}
        </Text>
        {state === 'pending' ? (
          <DueBadge
            due={instantFromLima(dueOn, END_OF_DAY)}
            start={assignedAt}
            why={{ of: 'followup', id }}
          />
        ) : (
          <span>
            {shortDate(dueOn)}, {state === 'done' ? 'registrado' : 'sin efecto'}
          </span>
        )}
        <Text size="xs" c="dimmed" span>
          {assignedTo}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${act}: ${labelOf(FOLLOWUP_TYPES, kind)}, ${shortDate(dueOn)}`}
          onClick={() => onOpen('resultado', id)}
        >
          {act}
        </Button>
      </div>
      <p className={classes['text']}>{task}</p>
    </li>
  );
}
