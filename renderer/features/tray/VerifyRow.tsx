import type { TrayCase } from '../../../backend/tray/types.ts';
import { address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import classes from './tray.module.css';

/** A case whose six months of verification are over (RDNA 32.2). */
export function VerifyRow({ row }: { readonly row: TrayCase }) {
  const { id, number, affected, receivedAt, state, due } = row;
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(id)} face="name">
        {number}
      </RowLink>
      <NameList names={affected} />
      <StateBadge state={state} />
      {due === null ? (
        <span />
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'case', id, what: 'verificacion' }} />
      )}
      <div className={classes['act']}>
        <RowLink to={address.case(id)} face="link" label={`Ver el caso ${number}`}>
          Ver el caso
        </RowLink>
      </div>
    </li>
  );
}
