import type { Cut, TrayDuty } from '../../../backend/tray/types.ts';
import { DUTIES } from '../../../domain/cases/duties.ts';
import { address, urgentLetterAddress } from '../../api/addresses.ts';
import { DutyBadge } from '../../components/case/DutyBadge.tsx';
import { NameList } from '../../components/case/NameList.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface DutySectionProps {
  readonly duties: Cut<TrayDuty>;
  readonly part: WholePart;
  /** In the office's tray: who answers for the case. */
  readonly withOperator?: boolean;
}

/** What must leave at once and has not, before anything else (V22, V23). */
export function DutySection({ duties, part, withOperator = false }: DutySectionProps) {
  return (
    <TraySection
      title="Deberes inmediatos"
      total={duties.total}
      shown={duties.rows.length}
      part={part}
    >
      {duties.rows.map((duty) => (
        <DutyRow key={duty.id} duty={duty} withOperator={withOperator} />
      ))}
    </TraySection>
  );
}

function DutyRow({
  duty,
  withOperator,
}: {
  readonly duty: TrayDuty;
  readonly withOperator: boolean;
}) {
  const { caseId, caseNumber, affected, what, responsible } = duty;
  const { label, letter } = DUTIES[what];
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(caseId)} face="name">
        {caseNumber}
      </RowLink>
      <NameList names={affected} />
      <span className={classes['cut']} title={label}>
        {label}
        {withOperator ? (
          <span className={text['dimmed']}> · {responsible ?? 'sin responsable'}</span>
        ) : null}
      </span>
      <DutyBadge duty={duty} />
      <div className={classes['act']}>
        <RowLink
          to={letter === null ? address.case(caseId) : urgentLetterAddress(caseNumber, letter)}
          face="button"
          label={`Emitir oficio urgente del expediente ${caseNumber}`}
        >
          Emitir oficio
        </RowLink>
      </div>
    </li>
  );
}
