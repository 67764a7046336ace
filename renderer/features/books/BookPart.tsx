import { Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BookMonth } from '../../../backend/books/types.ts';
import { BOOK_CODES, BOOK_NAMES, type BookName } from '../../../domain/letters/books.ts';
import { counted } from '../../../domain/words/lists.ts';
import { useMay } from '../../api/session.ts';
import { api, client } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';
import { MonthField } from '../../components/time/MonthField.tsx';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';

/** Which book and which month stay in the address. */
export function BookPart() {
  const chosen = useInAddress('libro');
  const when = useInAddress('mes');
  const mayPrint = useMay('books.print');
  const [folio, setFolio] = useState('1');
  const book: BookName = BOOK_CODES.find((code) => code === chosen.value) ?? 'expedientes';
  const month = when.value ?? today().slice(0, 7);
  const rows = useQuery(api.books.month.queryOptions({ book, month }));
  const first = /^[1-9]\d{0,3}$/.test(folio) ? Number(folio) : null;
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <Select
          label="Libro"
          searchable
          allowDeselect={false}
          data={BOOK_CODES.map((value) => ({ value, label: BOOK_NAMES[value] }))}
          value={book}
          onChange={(value) => chosen.open(value ?? book)}
        />
        <MonthField label="Mes" value={month} onChange={when.open} />
        {mayPrint ? (
          <>
            <TextInput
              label="Primer folio"
              inputMode="numeric"
              autoComplete="off"
              styles={{ wrapper: { maxWidth: '6rem' } }}
              value={folio}
              error={first === null ? 'De 1 a 9999' : null}
              onChange={({ currentTarget }) => setFolio(currentTarget.value.trim())}
            />
            <PaperButton
              title={`Libro: ${BOOK_NAMES[book]}`}
              ready={first !== null}
              ask={() => client.books.monthFile.mutate({ book, month, firstFolio: first ?? 1 })}
            >
              Ver hojas del mes
            </PaperButton>
          </>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed" mb="xs">
        Sale de lo registrado, por código y sin nombres de personas usuarias. Un caso que usted no
        puede leer aparece con su número y «Reservado». «Primer folio» es el número de la hoja en el
        libro encuadernado.
      </Text>
      <Answer of={rows}>
        {(found) => <Rows key={`${book} ${month}`} label={BOOK_NAMES[book]} month={found} />}
      </Answer>
    </>
  );
}

const FIRST_ROWS = 50;

function Rows({ label, month }: { readonly label: string; readonly month: BookMonth }) {
  const [whole, setWhole] = useState(false);
  const { columns, rows } = month;
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Sin asientos en el mes.
      </Text>
    );
  const shown = whole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={4} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a book has no id, and never moves
              <Table.Tr key={at}>
                {row.map((cell, column) => (
                  <Table.Td key={columns[column]}>{cell ?? '—'}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" mt={4}>
        {counted(rows.length, 'asiento', 'asientos')}
      </Text>
      {shown.length < rows.length ? (
        <Button variant="default" mt="xs" onClick={() => setWhole(true)}>
          Mostrar todos
        </Button>
      ) : null}
    </>
  );
}
