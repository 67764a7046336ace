import { Alert, Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoadedView, SheetView } from '../../../backend/imports/types.ts';
import {
  FIELD_GROUPS,
  type FieldGroup,
  type ImportField,
  importFieldsOf,
} from '../../../domain/imports/fields.ts';
import {
  guessMapping,
  lacking,
  type Mapping,
  mappingFrom,
  savedOf,
} from '../../../domain/imports/mapping.ts';
import { columnName } from '../../../domain/imports/table.ts';
import type { PadronDesk, PlanOfImport } from '../../../domain/records/imports.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import { useMask } from '../../components/people/mask.tsx';
import { today } from '../../components/time/useNow.ts';
import classes from './imports.module.css';

interface ColumnsStepProps {
  readonly desk: PadronDesk;
  readonly loaded: LoadedView;
  /** As it was chosen, when one comes back from the trial. */
  readonly plan: PlanOfImport | null;
  readonly onAgain: () => void;
  readonly onTry: (plan: PlanOfImport) => void;
}

/** What each column holds. */
export function ColumnsStep({ desk, loaded, plan, onAgain, onTry }: ColumnsStepProps) {
  const fields = importFieldsOf(desk);
  const [sheetAt, setSheetAt] = useState(plan?.sheet ?? 0);
  const sheet = loaded.sheets[sheetAt];
  const [head, setHead] = useState(plan?.head ?? sheet?.head ?? 1);
  const [mapping, setMapping] = useState<Mapping>(plan?.mapping ?? sheet?.mapping ?? []);
  const [typedDay, setTypedDay] = useState(() => shortDate(plan?.registeredOn ?? today()));
  const registeredOn = parseTypedDate(typedDay, today());
  const dayFault =
    registeredOn === null
      ? 'Escriba una fecha'
      : registeredOn > today()
        ? 'Ese día todavía no llega'
        : null;
  const missing = lacking(mapping);
  if (sheet === undefined) return null;
  const headers = headersOf(sheet, head);
  const chooseSheet = (at: number): void => {
    const other = loaded.sheets[at];
    setSheetAt(at);
    setHead(other?.head ?? 1);
    setMapping(other?.mapping ?? []);
  };
  const chooseHead = (line: number): void => {
    setHead(line);
    setMapping(guessMapping(headersOf(sheet, line), fields));
  };
  const goOn = (): void => {
    if (registeredOn === null) return;
    onTry({
      fileId: loaded.fileId,
      sheet: sheetAt,
      head,
      mapping: [...mapping],
      restoreZeros: plan?.restoreZeros ?? false,
      registeredOn,
      separate: [],
      skip: [],
    });
  };
  return (
    <>
      {loaded.before === null ? null : (
        <Alert mb="sm" color="yellow" title="Este archivo ya se importó">
          Es el mismo de «{loaded.before.title}». Quien ya está en el padrón no se inscribe otra
          vez.
        </Alert>
      )}
      <Group align="end" gap="sm" mb="sm">
        {loaded.sheets.length > 1 ? (
          <Select
            label="Hoja"
            allowDeselect={false}
            data={loaded.sheets.map(({ name, rows }, at) => ({
              value: String(at),
              label: `${name} (${rows} filas)`,
            }))}
            value={String(sheetAt)}
            onChange={(value) => chooseSheet(Number(value ?? 0))}
          />
        ) : null}
        <Select
          label="Fila de los títulos"
          allowDeselect={false}
          data={sheet.first.map(({ line }) => String(line))}
          value={String(head)}
          onChange={(value) => chooseHead(Number(value ?? head))}
          w="9rem"
        />
        <TextInput
          label="Inscritas el (si la fila no dice)"
          autoComplete="off"
          w="14rem"
          value={typedDay}
          error={dayFault}
          onChange={({ currentTarget }) => setTypedDay(currentTarget.value)}
        />
        {loaded.mappings.length === 0 ? null : (
          <Select
            label="Usar columnas guardadas"
            placeholder="Elegir"
            data={loaded.mappings.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => {
              const saved = loaded.mappings.find(({ id }) => id === value);
              if (saved !== undefined) setMapping(mappingFrom(headers, saved.columns, fields));
            }}
          />
        )}
      </Group>
      <Columns
        sheet={sheet}
        head={head}
        headers={headers}
        fields={fields}
        mapping={mapping}
        onChange={setMapping}
      />
      {missing === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="status" mb="xs">
          {missing}
        </Text>
      )}
      <Group justify="space-between" align="end" mt="sm">
        <SaveColumns desk={desk} columns={savedOf(headers, mapping)} />
        <Group gap="xs">
          <Button variant="default" onClick={onAgain}>
            Elegir otro archivo
          </Button>
          <Button disabled={missing !== null || dayFault !== null} onClick={goOn}>
            Probar
          </Button>
        </Group>
      </Group>
    </>
  );
}

const headersOf = ({ first }: SheetView, head: number): readonly string[] =>
  first.find(({ line }) => line === head)?.cells ?? [];

interface ColumnsProps {
  readonly sheet: SheetView;
  readonly head: number;
  readonly headers: readonly string[];
  readonly fields: readonly ImportField[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Values that a column begins with, to know it by. */
const SAMPLES = 3;

function Columns({ sheet, head, headers, fields, mapping, onChange }: ColumnsProps) {
  const { masked } = useMask();
  const below = sheet.first.filter(({ line }) => line > head).slice(0, SAMPLES);
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing={4} aria-label="Columnas del archivo">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Columna</Table.Th>
            <Table.Th>Primeros valores</Table.Th>
            <Table.Th>Es</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {headers.map((header, at) => {
            const samples = below.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '');
            if (header === '' && samples.length === 0) return null;
            const letter = columnName(at);
            return (
              <Table.Tr key={letter}>
                <Table.Td>
                  <Text span c="dimmed" size="xs">
                    {letter}
                  </Text>{' '}
                  {header === '' ? <em>sin título</em> : header}
                </Table.Td>
                <Table.Td>
                  <div className={classes['sample']}>{masked ? '•••' : samples.join(' · ')}</div>
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`Qué es la columna ${letter}`}
                    size="xs"
                    searchable
                    clearable
                    placeholder="No se importa"
                    nothingFoundMessage="No hay un dato así"
                    data={choicesOf(fields, mapping, at)}
                    value={mapping[at] ?? null}
                    onChange={(value) =>
                      onChange(
                        headers.map((_, column) =>
                          column === at ? value : (mapping[column] ?? null),
                        ),
                      )
                    }
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Those that no other column is, by group. */
function choicesOf(fields: readonly ImportField[], mapping: Mapping, at: number) {
  const taken = new Set(mapping.filter((_, column) => column !== at));
  return (Object.keys(FIELD_GROUPS) as FieldGroup[])
    .map((group) => ({
      group: FIELD_GROUPS[group],
      items: fields
        .filter((field) => field.group === group && !taken.has(field.key))
        .map(({ key, label }) => ({ value: key, label })),
    }))
    .filter(({ items }) => items.length > 0);
}

interface SaveColumnsProps {
  readonly desk: PadronDesk;
  readonly columns: Readonly<Record<string, string>>;
}

function SaveColumns({ desk, columns }: SaveColumnsProps) {
  const save = useMutation(api.imports.saveMapping.mutationOptions({ meta: { quiet: true } }));
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const keep = async (): Promise<void> => {
    setFailure(null);
    try {
      await save.mutateAsync({ desk, name, columns });
      notifications.show({ message: `Columnas guardadas como «${name.trim()}».` });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <div>
      <Group align="end" gap="xs">
        <TextInput
          label="Guardar estas columnas para otra vez"
          placeholder="Nombre"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === ''}
          loading={save.isPending}
          onClick={() => void keep()}
        >
          Guardar columnas
        </Button>
      </Group>
      <FailureNotice failure={failure} />
    </div>
  );
}
