import { Table, Text } from '@mantine/core';
import { type Catalogue, entriesOn } from '../../../../domain/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../../domain/catalogues/index.ts';
import { type CatalogueChange, createLists } from '../../../../domain/catalogues/lists.ts';
import { Unverified } from '../../../components/institutions/Unverified.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { today } from '../../../components/time/useNow.ts';

interface ListOfListsProps {
  readonly changes: readonly CatalogueChange[];
  readonly onOpen: (id: string) => void;
}

/** Every list of the program, those that the office may change first. */
export function ListOfLists({ changes, onOpen }: ListOfListsProps) {
  const lists = createLists(changes);
  const shown = [...CATALOGUES].sort(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'es'),
  );
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm" maw="48rem">
        De estas listas se elige en todo Yanapa. Lo que dice «por verificar» no tiene una norma
        confirmada. Un nombre cambia desde un día: lo decidido antes conserva el suyo.
      </Text>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Lista</Table.Th>
            <Table.Th>Entradas</Table.Th>
            <Table.Th>Fuente</Table.Th>
            <Table.Th>¿Se cambia?</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((plain) => {
            const list = lists.on(plain, today());
            return (
              <Table.Tr key={list.id}>
                <Table.Td>
                  <LinkButton onClick={() => onOpen(list.id)}>{list.label}</LinkButton>
                </Table.Td>
                <Table.Td>{entriesOn(list, today()).length}</Table.Td>
                <Table.Td>
                  {list.source} {list.verified ? null : <Unverified />}
                </Table.Td>
                <Table.Td>{EDITABLE[list.editable ?? 'no']}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}

const rank = ({ editable }: Catalogue): number => (editable === undefined ? 1 : 0);

const EDITABLE = {
  entries: 'Nombres, vigencia y entradas nuevas',
  names: 'Nombres y vigencia',
  no: 'No: la usan las reglas del programa',
} as const;
