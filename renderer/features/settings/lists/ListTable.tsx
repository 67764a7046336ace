import { Button, Group, Table, Text, Title } from '@mantine/core';
import type { ListChange } from '../../../../backend/catalogues/types.ts';
import {
  type Catalogue,
  type CatalogueEntry,
  isInForce,
} from '../../../../domain/catalogues/catalogue.ts';
import { createLists } from '../../../../domain/catalogues/lists.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { Unverified } from '../../../components/institutions/Unverified.tsx';
import { today } from '../../../components/time/useNow.ts';

type Act = 'nombre' | 'fin' | 'nueva' | 'fuente';

interface ListTableProps {
  readonly list: Catalogue;
  /** Of this list. */
  readonly changes: readonly ListChange[];
  readonly mayChange: boolean;
  /** @param code null: of the list as a whole. */
  readonly onAct: (act: Act, code: string | null) => void;
  readonly onBack: () => void;
}

/** One list as it reads today, with what was written over each entry. */
export function ListTable({ list: plain, changes, mayChange, onAct, onBack }: ListTableProps) {
  const list = createLists(changes).on(plain, today());
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Button variant="default" size="compact-sm" onClick={onBack}>
          ← Todas las listas
        </Button>
        {mayChange ? (
          <Group gap="xs">
            {list.verified ? null : (
              <Button variant="default" size="compact-sm" onClick={() => onAct('fuente', null)}>
                Confirmar la fuente de la lista
              </Button>
            )}
            {list.editable === 'entries' ? (
              <Button size="compact-sm" onClick={() => onAct('nueva', null)}>
                Agregar una entrada
              </Button>
            ) : null}
          </Group>
        ) : null}
      </Group>
      <Title order={2} size="h4">
        {list.label}
      </Title>
      <Text size="sm" mb="sm">
        Fuente: {list.source} {list.verified ? null : <Unverified />}
      </Text>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nombre</Table.Th>
            <Table.Th>Fuente</Table.Th>
            <Table.Th>Rige</Table.Th>
            {mayChange ? <Table.Th>Actos</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.entries.map((entry) => (
            <Table.Tr key={entry.code}>
              <Table.Td>
                {entry.label}
                <Written changes={changes.filter(({ code }) => code === entry.code)} />
              </Table.Td>
              <Table.Td>
                {entry.source ?? ''} {entry.verified === false ? <Unverified /> : null}
              </Table.Td>
              <Table.Td>{validity(entry)}</Table.Td>
              {mayChange ? (
                <Table.Td>
                  <Acts entry={entry} onAct={onAct} />
                </Table.Td>
              ) : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function Acts({
  entry,
  onAct,
}: Pick<ListTableProps, 'onAct'> & { readonly entry: CatalogueEntry }) {
  const { code, label, verified } = entry;
  if (!isInForce(entry, today())) return null;
  return (
    <Group gap={0}>
      <EntryButton act="Cambiar nombre" of={label} onClick={() => onAct('nombre', code)} />
      <EntryButton act="Dejar de usar" of={label} onClick={() => onAct('fin', code)} />
      {verified === false ? (
        <EntryButton act="Confirmar fuente" of={label} onClick={() => onAct('fuente', code)} />
      ) : null}
    </Group>
  );
}

interface EntryButtonProps {
  readonly act: string;
  readonly of: string;
  readonly onClick: () => void;
}

const EntryButton = ({ act, of, onClick }: EntryButtonProps) => (
  <Button variant="subtle" size="compact-xs" aria-label={`${act}: ${of}`} onClick={onClick}>
    {act}…
  </Button>
);

function validity({ validFrom, validTo }: CatalogueEntry): string {
  const words = [
    ...(validFrom === undefined ? [] : [`desde el ${shortDate(validFrom)}`]),
    ...(validTo === undefined ? [] : [`hasta el ${shortDate(validTo)}`]),
  ];
  return words.length === 0 ? 'Sí' : words.join(' ');
}

/** What was written over an entry, the last first: nothing is erased. */
function Written({ changes }: { readonly changes: readonly ListChange[] }) {
  return changes.toReversed().map((change) => (
    <Text key={change.seq} size="xs" c="dimmed">
      {wordsOf(change)} ({change.source}). {change.by}, {dateTime(change.recordedAt)}
    </Text>
  ));
}

function wordsOf({ kind, label, validFrom, validTo }: ListChange): string {
  switch (kind) {
    case 'rename':
      return `«${label}» desde el ${shortDate(validFrom)}`;
    case 'add':
      return `Agregada desde el ${shortDate(validFrom)}`;
    case 'end':
      return `Se usa hasta el ${shortDate(validTo ?? validFrom)}`;
    case 'confirm':
      return 'Fuente confirmada';
  }
}
