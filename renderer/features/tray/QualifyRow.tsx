import type { TrayCase } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { actAddress, address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { PriorityMark } from '../../components/case/PriorityMark.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import classes from './tray.module.css';

/** A case that waits for its qualification (RDNA 30.2). */
export function QualifyRow({ row }: { readonly row: TrayCase }) {
  const { id, number, affected, receivedAt, priority, due } = row;
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(id)} face="name">
        {number} <PriorityMark priority={priority} short />
      </RowLink>
      <NameList names={affected} />
      <span className={classes['cut']}>Recibido el {dateTime(receivedAt)}</span>
      {due === null ? (
        <span className={text['dimmed']}>Sin plazo (migrado)</span>
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'case', id, what: 'calificacion' }} />
      )}
      <div className={classes['act']}>
        <RowLink
          to={actAddress(id, 'calificar')}
          face="button"
          label={`Calificar el expediente ${number}`}
        >
          Calificar
        </RowLink>
      </div>
    </li>
  );
}
