import { Button, Group, Select, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { OperatorRow } from '../../../../backend/accounts/operators.ts';
import type { OpenItem } from '../../../../backend/staff/types.ts';
import { useField } from '../../../components/form/context.tsx';

/** One thing that somebody who leaves has open, and who receives it. */
export interface Owner {
  readonly kind: OpenItem['kind'];
  readonly id: string;
  readonly to: string;
}

interface OwnersProps {
  readonly items: readonly OpenItem[];
  /** Of each item, who leaves; absent when it is one person. */
  readonly whose?: readonly string[];
  readonly receivers: readonly OperatorRow[];
}

/** Who receives each thing: all of them at once, and then one by one. */
export function Owners({ items, whose, receivers }: OwnersProps) {
  const { value, set } = useField<readonly Owner[]>('owners');
  const [all, setAll] = useState<string | null>(null);
  const data = receivers.map(({ id, fullName }) => ({ value: id, label: fullName }));
  if (items.length === 0) return <Text>Nada abierto que entregar.</Text>;
  return (
    <section>
      <Title order={2} size="h4">
        {whose === undefined ? 'Qué tiene abierto' : 'Qué tienen abierto'} ({items.length})
      </Title>
      <Group align="flex-end" my="xs">
        <Select
          label="Todo lo que falta, a"
          data={data}
          value={all}
          onChange={setAll}
          comboboxProps={{ shadow: 'md' }}
        />
        <Button
          variant="default"
          disabled={all === null}
          onClick={() =>
            set(value.map((owner) => (owner.to === '' ? { ...owner, to: all ?? '' } : owner)))
          }
        >
          Poner en todo
        </Button>
      </Group>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {whose === undefined ? null : <Table.Th>Quién lo deja</Table.Th>}
            <Table.Th>Número</Table.Th>
            <Table.Th>Qué es</Table.Th>
            <Table.Th>Quién lo recibe</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item, at) => (
            <Table.Tr key={`${whose?.[at] ?? ''} ${item.kind} ${item.id}`}>
              {whose === undefined ? null : <Table.Td>{whose[at]}</Table.Td>}
              <Table.Td>{item.number}</Table.Td>
              <Table.Td>{item.what}</Table.Td>
              <Table.Td>
                <OwnerSelect at={at} item={item} data={data} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

interface OwnerSelectProps {
  readonly at: number;
  readonly item: OpenItem;
  readonly data: { readonly value: string; readonly label: string }[];
}

function OwnerSelect({ at, item, data }: OwnerSelectProps) {
  const { path, value, error, set, check } = useField<string>(`owners.${at}.to`);
  return (
    <Select
      data-field={path}
      aria-label={`Quién recibe ${item.what} (${item.number})`}
      data={data}
      value={value === '' ? null : value}
      onChange={(to) => set(to ?? '')}
      onBlur={check}
      error={error}
      placeholder="Elija"
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
