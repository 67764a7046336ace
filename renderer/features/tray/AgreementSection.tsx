import type { TrayAgreement } from '../../../backend/committees/types.ts';
import type { Cut } from '../../../backend/tray/types.ts';
import { committeeAddress } from '../../api/addresses.ts';
import { DayBadge } from '../../components/data/DayBadge.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface AgreementSectionProps {
  readonly cut: Cut<TrayAgreement>;
  readonly part: WholePart;
}

/** What bodies agreed that somebody of the office must do, or see that it is done. */
export function AgreementSection({ cut, part }: AgreementSectionProps) {
  return (
    <TraySection title="Acuerdos de comités" total={cut.total} shown={cut.rows.length} part={part}>
      {cut.rows.map((row) => (
        <Line key={row.id} row={row} />
      ))}
    </TraySection>
  );
}

function Line({ row }: { readonly row: TrayAgreement }) {
  const { sessionId, committee, ordinal, who, dueOn, alone } = row;
  const to = committeeAddress.session(sessionId);
  return (
    <li className={classes['row']}>
      <RowLink to={to} face="name">
        Sesión {ordinal}
      </RowLink>
      <span className={classes['cut']} title={committee}>
        {committee}
      </span>
      <span className={classes['cut']} title={row.text}>
        <strong>{row.text}</strong>
        <span className={text['dimmed']}>
          {' '}
          · {who}
          {alone ? ', que ya no está' : ''}
        </span>
      </span>
      <DayBadge
        dueOn={dueOn}
        label="Acuerdo de un comité"
        explanation="El día que se acordó en la sesión."
      />
      <div className={classes['act']}>
        <RowLink to={to} face="link" label={`Ver y atender: sesión ${ordinal}`}>
          Ver y atender
        </RowLink>
      </div>
    </li>
  );
}
