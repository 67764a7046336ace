import { Select, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrayCase } from '../../../backend/tray/types.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';

interface AssignFieldProps {
  readonly row: Pick<TrayCase, 'id' | 'version' | 'number'>;
  /** Nobody was chosen. */
  readonly onLeave: () => void;
}

/** Who answers for a case from now on: opens with its list, once somebody is about to choose. */
export function AssignField({ row: { id, version, number }, onLeave }: AssignFieldProps) {
  const operators = useQuery(api.accounts.list.queryOptions());
  const assign = useMutation(api.cases.assignResponsible.mutationOptions());
  const [opened, setOpened] = useState(true);
  return (
    <>
      <Select
        size="xs"
        w="100%"
        aria-label={`Asignar responsable al expediente ${number}`}
        placeholder="Asignar a…"
        data={(operators.data ?? [])
          .filter(({ active }) => active)
          .map((one) => ({ value: one.id, label: one.fullName }))}
        value={null}
        autoFocus
        disabled={assign.isPending}
        dropdownOpened={opened}
        onDropdownOpen={() => setOpened(true)}
        onDropdownClose={() => setOpened(false)}
        onBlur={() => assign.isIdle && onLeave()}
        onChange={(operatorId) => operatorId !== null && assign.mutate({ id, version, operatorId })}
        comboboxProps={{ width: 240, position: 'bottom-end' }}
      />
      {assign.error === null ? null : (
        <Text size="xs" c="red" role="alert">
          {failureOf(assign.error).message}
        </Text>
      )}
    </>
  );
}
