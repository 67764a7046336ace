import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { TrayFollowup } from '../../../backend/tray/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../../domain/catalogues/work.ts';
import { instantFromLima } from '../../../domain/clock/lima.ts';
import { END_OF_DAY } from '../../../domain/clock/terms.ts';
import { address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import classes from './tray.module.css';

interface FollowupRowProps {
  readonly row: TrayFollowup;
  /** In the office's tray: who has it. */
  readonly withOperator?: boolean;
  readonly onRecord: () => void;
}

/** A follow-up to do: of which case, what, until when, and the way to record it. */
export function FollowupRow({ row, withOperator = false, onRecord }: FollowupRowProps) {
  const { caseId, caseNumber, affected, task, kind, dueOn, assignedTo } = row;
  return (
    <li className={classes['row']}>
      <Anchor component={Link} to={address.case(caseId)} size="sm" fw={600}>
        {caseNumber}
      </Anchor>
      <NameList names={affected} />
      <span className={classes['cut']} title={task}>
        <strong>{labelOf(FOLLOWUP_TYPES, kind)}</strong>: {task}
        {withOperator ? (
          <Text span inherit c="dimmed">
            {' '}
            · {assignedTo}
          </Text>
        ) : null}
      </span>
      <DueBadge due={instantFromLima(dueOn, END_OF_DAY)} />
      <div className={classes['act']}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Registrar resultado, expediente ${caseNumber}`}
          onClick={onRecord}
        >
          Registrar resultado
        </Button>
      </div>
    </li>
  );
}
