import { useState } from 'react';
import type { TrayCase } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import { RowButton, RowLink } from '../../components/row/acts.tsx';
import { AssignField } from './AssignField.tsx';
import classes from './tray.module.css';

/** A case that nobody answers for, assigned without leaving the tray. */
export function UnassignedRow({ row }: { readonly row: TrayCase }) {
  const { id, number, affected, receivedAt, state } = row;
  const [choosing, setChoosing] = useState(false);
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(id)} face="name">
        {number}
      </RowLink>
      <NameList names={affected} />
      <span className={classes['cut']}>Recibido el {dateTime(receivedAt)}</span>
      <StateBadge state={state} />
      <div className={classes['act']}>
        {choosing ? (
          <AssignField row={row} onLeave={() => setChoosing(false)} />
        ) : (
          <RowButton
            label={`Asignar a… el expediente ${number}`}
            aria-haspopup="listbox"
            onClick={() => setChoosing(true)}
          >
            Asignar a…
          </RowButton>
        )}
      </div>
    </li>
  );
}
