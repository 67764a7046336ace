import type { PaperPart } from '../../../backend/tray/parts.ts';
import type { TrayPaper, TrayPapers } from '../../../backend/tray/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { WaitingBadge } from '../../components/letters/WaitingBadge.tsx';
import { useMask } from '../../components/people/mask.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

/** How many papers stand still, addressee by addressee. */
export const papersIn = ({ withoutCargo, unanswered }: TrayPapers): number =>
  withoutCargo.total + unanswered.total;

interface PaperSectionsProps {
  readonly papers: TrayPapers;
  readonly part: (name: PaperPart) => WholePart;
}

/** Papers that stand still, as letters do: nobody answers, no cargo came back. */
export function PaperSections({ papers, part }: PaperSectionsProps) {
  return PARTS.map(([name, key, title, act]) => (
    <TraySection
      key={name}
      title={title}
      total={papers[key].total}
      shown={papers[key].rows.length}
      part={part(name)}
    >
      {papers[key].rows.map((row) => (
        <PaperRow key={row.id} row={row} act={act} />
      ))}
    </TraySection>
  ));
}

const PARTS = [
  ['papersUnanswered', 'unanswered', 'Otros documentos sin respuesta', 'Ver y reiterar'],
  ['papersWithoutCargo', 'withoutCargo', 'Otros documentos sin cargo', 'Registrar el cargo'],
] as const satisfies readonly (readonly [PaperPart, keyof TrayPapers, string, string])[];

function PaperRow({ row, act }: { readonly row: TrayPaper; readonly act: string }) {
  const { id, paperId, caseId, caseNumber, number, name, by, signedAt, waiting } = row;
  const { masked } = useMask();
  return (
    <li className={classes['row']}>
      {caseId === null ? (
        <span className={text['dimmed']}>Sin expediente</span>
      ) : (
        <RowLink to={address.case(caseId)} face="name">
          {caseNumber}
        </RowLink>
      )}
      <span className={classes['cut']}>{masked ? '' : name}</span>
      <span className={classes['cut']} title={number}>
        {number} <span className={text['dimmed']}>· {by}</span>
      </span>
      {waiting === null ? (
        <span>{signedAt === null ? '' : `Firmado el ${shortDate(dateInLima(signedAt))}`}</span>
      ) : (
        <WaitingBadge of={{ of: 'sending', id }} waiting={waiting} />
      )}
      <div className={classes['act']}>
        <RowLink to={address.paper(paperId)} face="link" label={`${act}: ${number}`}>
          {act}
        </RowLink>
      </div>
    </li>
  );
}
