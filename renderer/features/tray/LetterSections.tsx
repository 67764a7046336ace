import type { LetterPart } from '../../../backend/tray/parts.ts';
import type { TrayLetter, TrayLetters } from '../../../backend/tray/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { WaitingBadge } from '../../components/letters/WaitingBadge.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

/** How many letters stand still. */
export const countOf = ({ unsigned, withoutCargo, unanswered }: TrayLetters): number =>
  unsigned.total + withoutCargo.total + unanswered.total;

interface LetterSectionsProps {
  readonly letters: TrayLetters;
  readonly part: (name: LetterPart) => WholePart;
}

/** Letters that stand still, the most serious first: nobody answers, no cargo came back, nobody signed. */
export function LetterSections({ letters, part }: LetterSectionsProps) {
  return PARTS.map(([name, title, act]) => (
    <TraySection
      key={name}
      title={title}
      total={letters[name].total}
      shown={letters[name].rows.length}
      part={part(name)}
    >
      {letters[name].rows.map((row) => (
        <LetterRow key={row.id} row={row} act={act} />
      ))}
    </TraySection>
  ));
}

const PARTS = [
  ['unanswered', 'Oficios sin respuesta', 'Ver y reiterar'],
  ['withoutCargo', 'Oficios firmados sin cargo', 'Registrar el cargo'],
  ['unsigned', 'Oficios emitidos sin firma', 'Ver y firmar'],
] as const satisfies readonly (readonly [LetterPart, string, string])[];

function LetterRow({ row, act }: { readonly row: TrayLetter; readonly act: string }) {
  const { id, caseId, caseNumber, number, institution, by } = row;
  const mayView = useMay('letters.view');
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(caseId)} face="name">
        {caseNumber}
      </RowLink>
      <span className={classes['cut']}>{institution}</span>
      <span className={classes['cut']} title={number ?? ''}>
        {number} <span className={text['dimmed']}>· {by}</span>
      </span>
      {row.waiting === null ? (
        <span>{standsSince(row)}</span>
      ) : (
        <WaitingBadge of={{ of: 'letter', id }} waiting={row.waiting} />
      )}
      <div className={classes['act']}>
        <RowLink
          to={mayView ? address.letter(id) : address.urgentLetters}
          face="link"
          label={`${act}: ${number ?? 'oficio'}`}
        >
          {act}
        </RowLink>
      </div>
    </li>
  );
}

function standsSince({ signedAt, issuedAt }: TrayLetter): string {
  if (signedAt !== null) return `Firmado el ${shortDate(dateInLima(signedAt))}`;
  return issuedAt === null ? '' : `Emitido el ${shortDate(dateInLima(issuedAt))}`;
}
