import type { TrayApproval } from '../../../backend/approvals/types.ts';
import type { Cut } from '../../../backend/tray/types.ts';
import { APPROVAL_LABELS, APPROVAL_STATE_LABELS } from '../../../domain/approvals.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { actAddress, address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface ApprovalSectionProps {
  readonly title: string;
  readonly approvals: Cut<TrayApproval>;
  readonly part: WholePart;
}

/** Agreements that wait: for the responsable's answer, or for whoever asked to go on. */
export function ApprovalSection({ title, approvals, part }: ApprovalSectionProps) {
  return (
    <TraySection title={title} total={approvals.total} shown={approvals.rows.length} part={part}>
      {approvals.rows.map((row) => (
        <ApprovalRow key={row.id} row={row} />
      ))}
    </TraySection>
  );
}

function ApprovalRow({ row }: { readonly row: TrayApproval }) {
  const { caseId, caseNumber, affected, kind, state, askedBy, changedAt } = row;
  const does = state === 'asked' ? 'Responder' : 'Ver';
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(caseId)} face="name">
        {caseNumber}
      </RowLink>
      <NameList names={affected} />
      <span className={classes['cut']}>
        <strong>{APPROVAL_LABELS[kind]}</strong>
        <span className={text['dimmed']}> · {askedBy}</span>
      </span>
      <span>
        {APPROVAL_STATE_LABELS[state]}, {dateTime(changedAt)}
      </span>
      <div className={classes['act']}>
        <RowLink
          to={actAddress(caseId, 'conformidad')}
          face="button"
          label={`${does}: conformidad del expediente ${caseNumber}`}
        >
          {does}
        </RowLink>
      </div>
    </li>
  );
}
