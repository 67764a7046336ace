import { Badge, Button, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ImportView } from '../../../backend/imports/types.ts';
import type { PadronDesk } from '../../../domain/records/imports.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { exportPadronAddress, importPadronAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { OF_DESK, usePadronDesk } from './usePadronDesk.ts';

/** What came into the padrón of a desk, each with its undo. */
export function PadronView() {
  const desk = usePadronDesk();
  if (desk === null)
    return (
      <View title="Padrón">
        <EmptyState title="Ese padrón no existe" />
      </View>
    );
  return <OfDesk desk={desk} />;
}

function OfDesk({ desk }: { readonly desk: PadronDesk }) {
  const imports = useQuery(api.imports.list.queryOptions({ desk }));
  return (
    <View
      title="Importaciones"
      heading={`Padrón ${OF_DESK[desk]}: importaciones`}
      actions={
        <>
          <Button component={Link} to={importPadronAddress(desk)}>
            Importar un archivo
          </Button>
          <Button component={Link} to={exportPadronAddress(desk)} variant="default">
            Exportar
          </Button>
        </>
      }
    >
      <Answer of={imports}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Todavía no se importó ningún padrón">
              Con «Importar un archivo» pasa aquí el padrón que lleva en Excel. Antes de guardar se
              prueba y se revisa, y después puede deshacerse.
            </EmptyState>
          ) : (
            <Imports rows={rows} />
          )
        }
      </Answer>
    </View>
  );
}

function Imports({ rows }: { readonly rows: readonly ImportView[] }) {
  const mayUndo = useMay('imports.undo');
  const undo = useMutation(api.imports.undo.mutationOptions());
  const asked = useInAddress('deshacer');
  const open = rows.find(({ id, undone }) => id === asked.value && undone === null) ?? null;
  return (
    <>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="xs" aria-label="Importaciones">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Importación</Table.Th>
              <Table.Th>Filas</Table.Th>
              <Table.Th>Inscritas</Table.Th>
              <Table.Th>Estado</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  {row.title}
                  <Text size="xs" c="dimmed">
                    {dateTime(row.at)} · {row.by}
                  </Text>
                </Table.Td>
                <Table.Td>{row.rowsRead}</Table.Td>
                <Table.Td>
                  {row.made + row.joined}
                  <Text size="xs" c="dimmed">
                    {counted(row.made, 'nueva', 'nuevas')},{' '}
                    {counted(row.joined, 'conocida', 'conocidas')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {row.undone === null ? (
                    mayUndo ? (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`Deshacer ${row.title}`}
                        onClick={() => asked.open(row.id)}
                      >
                        Deshacer…
                      </Button>
                    ) : null
                  ) : (
                    <Undone row={row} undone={row.undone} />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ConfirmDialog
        opened={open !== null}
        title="Deshacer una importación"
        confirmLabel="Deshacer la importación"
        danger
        onConfirm={async () => {
          if (open === null) return;
          const { undone, kept } = await undo.mutateAsync({
            importId: open.id,
            version: open.version,
          });
          notifications.show({
            message: `Se retiraron ${counted(undone, 'inscripción', 'inscripciones')}${kept === 0 ? '.' : `; ${kept} se quedan.`}`,
          });
        }}
        onClose={asked.close}
      >
        Se retiran del padrón las personas que trajo «{open?.title}». Se quedan, con su lista, las
        que alguien cambió, atendió o vinculó después. No puede rehacerse: habría que importar otra
        vez.
      </ConfirmDialog>
    </>
  );
}

interface UndoneProps {
  readonly row: ImportView;
  readonly undone: NonNullable<ImportView['undone']>;
}

function Undone({ row, undone }: UndoneProps) {
  const shown = useInAddress('quedan');
  const isOpen = shown.value === row.id;
  return (
    <>
      <Badge variant="light" color="gray">
        Deshecha
      </Badge>
      <Text size="xs" c="dimmed">
        {dateTime(undone.at)} · {undone.by}
      </Text>
      {undone.kept === 0 ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? shown.close() : shown.open(row.id))}
        >
          {counted(undone.kept, 'se quedó', 'se quedaron')}
        </Button>
      )}
      {isOpen ? <Kept importId={row.id} /> : null}
    </>
  );
}

function Kept({ importId }: { readonly importId: string }) {
  const kept = useQuery(api.imports.kept.queryOptions({ importId }));
  return (
    <Answer of={kept}>
      {(rows) => (
        <ul style={{ margin: 0, paddingLeft: '1rem' }}>
          {rows.map(({ line, registrationId, name }) => (
            <li key={registrationId}>
              <PersonName name={name} />{' '}
              <Text span size="xs" c="dimmed">
                (fila {line})
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}
