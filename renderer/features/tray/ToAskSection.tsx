import type { ToAsk } from '../../../backend/feedback/types.ts';
import type { Cut } from '../../../backend/tray/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { ASKING_DAYS } from '../../../domain/feedback/questions.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address, feedbackAddress } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface ToAskSectionProps {
  readonly toAsk: Cut<ToAsk>;
  readonly part: WholePart;
}

/** Concluded cases whose person nobody asked how it was. It never presses: each goes away by itself. */
export function ToAskSection({ toAsk, part }: ToAskSectionProps) {
  return (
    <TraySection
      title={`Sin preguntar cómo fue la atención (${ASKING_DAYS} días)`}
      total={toAsk.total}
      shown={toAsk.rows.length}
      part={part}
    >
      {toAsk.rows.map(({ caseId, caseNumber, affected, concludedAt }) => (
        <li key={caseId} className={classes['row']}>
          <RowLink to={address.case(caseId)} face="name">
            {caseNumber}
          </RowLink>
          <NameList names={affected} />
          <span className={classes['cut']} />
          <span>Concluido el {shortDate(dateInLima(concludedAt))}</span>
          <div className={classes['act']}>
            <RowLink
              to={feedbackAddress.asking(caseId)}
              face="button"
              label={`Preguntar cómo fue la atención del expediente ${caseNumber}`}
            >
              Preguntar
            </RowLink>
          </div>
        </li>
      ))}
    </TraySection>
  );
}
