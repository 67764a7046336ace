import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { TrayCase } from '../../../backend/tray/types.ts';
import { address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import classes from './tray.module.css';

/** A case whose six months of verification are over (RDNA 32.2). */
export function VerifyRow({ row }: { readonly row: TrayCase }) {
  const { id, number, affected, receivedAt, state, due } = row;
  return (
    <li className={classes['row']}>
      <Anchor component={Link} to={address.case(id)} size="sm" fw={600}>
        {number}
      </Anchor>
      <NameList names={affected} />
      <StateBadge state={state} />
      {due === null ? <span /> : <DueBadge due={due.at} start={receivedAt} />}
      <Anchor
        component={Link}
        to={address.case(id)}
        size="sm"
        className={classes['act'] ?? ''}
        aria-label={`Ver el caso ${number}`}
      >
        Ver el caso
      </Anchor>
    </li>
  );
}
