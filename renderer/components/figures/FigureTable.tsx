import { Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { NOT_SAID } from '../../../domain/statistics/suppressed.ts';

interface FigureTableProps {
  readonly title: string;
  /** Of its title, among those of the view. */
  readonly order?: 2 | 3;
  /** What each row is: `Distrito`. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Null: not said. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Figures that were counted, each table under its title; what is not said has no figure. */
export function FigureTable({ title, order = 2, heading, columns, rows }: FigureTableProps) {
  const id = useId();
  return (
    <div>
      <Title order={order} size={order === 2 ? 'h5' : 'h6'} mt="md" mb={4} id={id}>
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nada que contar.
        </Text>
      ) : (
        <Table aria-labelledby={id} w="auto" verticalSpacing={2} horizontalSpacing="lg">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{heading}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} ta="right">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, values }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                {columns.map((column, at) => (
                  <Table.Td key={column} ta="right">
                    {values[at] ?? NOT_SAID}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
