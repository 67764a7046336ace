import { Anchor, Select, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { TrayCase } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import classes from './tray.module.css';

/** A case that nobody answers for, assigned without leaving the tray. */
export function UnassignedRow({ row }: { readonly row: TrayCase }) {
  const { id, version, number, affected, receivedAt, state } = row;
  const operators = useQuery(api.accounts.list.queryOptions());
  const assign = useMutation(api.cases.assignResponsible.mutationOptions());
  return (
    <li className={classes['row']}>
      <Anchor component={Link} to={address.case(id)} size="sm" fw={600}>
        {number}
      </Anchor>
      <NameList names={affected} />
      <span className={classes['cut']}>Recibido el {dateTime(receivedAt)}</span>
      <StateBadge state={state} />
      <div className={classes['act']}>
        <Select
          size="xs"
          w="100%"
          aria-label={`Asignar responsable al expediente ${number}`}
          placeholder="Asignar a…"
          data={(operators.data ?? [])
            .filter(({ active }) => active)
            .map((one) => ({ value: one.id, label: one.fullName }))}
          value={null}
          disabled={assign.isPending}
          onChange={(operatorId) =>
            operatorId !== null && assign.mutate({ id, version, operatorId })
          }
          comboboxProps={{ width: 240, position: 'bottom-end' }}
        />
        {assign.error === null ? null : (
          <Text size="xs" c="red" role="alert">
            {failureOf(assign.error).message}
          </Text>
        )}
      </div>
    </li>
  );
}
