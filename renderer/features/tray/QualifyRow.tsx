import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { TrayCase } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { actAddress, address } from '../../api/addresses.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { PriorityMark } from '../../components/case/PriorityMark.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import classes from './tray.module.css';

/** A case that waits for its qualification (RDNA 30.2). */
export function QualifyRow({ row }: { readonly row: TrayCase }) {
  const { id, number, affected, receivedAt, priority, due } = row;
  return (
    <li className={classes['row']}>
      <Anchor component={Link} to={address.case(id)} size="sm" fw={600}>
        {number} <PriorityMark priority={priority} short />
      </Anchor>
      <NameList names={affected} />
      <span className={classes['cut']}>Recibido el {dateTime(receivedAt)}</span>
      {due === null ? (
        <Text span inherit c="dimmed">
          Sin plazo (migrado)
        </Text>
      ) : (
        <DueBadge due={due.at} start={receivedAt} />
      )}
      <div className={classes['act']}>
        <Button
          component={Link}
          to={actAddress(id, 'calificar')}
          size="compact-sm"
          variant="default"
          aria-label={`Calificar el expediente ${number}`}
        >
          Calificar
        </Button>
      </div>
    </li>
  );
}
