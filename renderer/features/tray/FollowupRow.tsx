import type { TrayFollowup } from '../../../backend/tray/types.ts';
import { FOLLOWUP_TYPES } from '../../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../../domain/clock/count.ts';
import { instantFromLima } from '../../../domain/clock/lima.ts';
import { address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { Said } from '../../components/data/Said.tsx';
import { RowButton, RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { today } from '../../components/time/useNow.ts';
import classes from './tray.module.css';

interface FollowupRowProps {
  readonly row: TrayFollowup;
  /** In the office's tray: who has it. */
  readonly withOperator?: boolean;
  readonly onRecord: () => void;
}

/** A follow-up to do: of which case, what, until when, and the way to record it. */
export function FollowupRow({ row, withOperator = false, onRecord }: FollowupRowProps) {
  const { followupId, caseId, caseNumber, affected, task, kind, dueOn, atTime, assignedTo } = row;
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(caseId)} face="name">
        {caseNumber}
      </RowLink>
      <NameList names={affected} />
      <span className={classes['cut']} title={task}>
        <strong>
          {atTime === null ? null : `${atTime} `}
          <Said of={FOLLOWUP_TYPES} code={kind} at={today()} />
        </strong>
        : {task}
        {withOperator ? <span className={text['dimmed']}> · {assignedTo}</span> : null}
      </span>
      <DueBadge due={instantFromLima(dueOn, END_OF_DAY)} why={{ of: 'followup', id: followupId }} />
      <div className={classes['act']}>
        <RowButton label={`Registrar resultado, expediente ${caseNumber}`} onClick={onRecord}>
          Registrar resultado
        </RowButton>
      </div>
    </li>
  );
}
