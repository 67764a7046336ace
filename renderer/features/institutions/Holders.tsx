import { Badge, Button, Group, Table, Text, Title } from '@mantine/core';
import type { HolderView, InstitutionView } from '../../../backend/institutions/types.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { SideSheet } from '../../components/feedback/SideSheet.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { AddHolder, ChangeHolder } from './HolderForms.tsx';

interface HoldersProps {
  readonly view: InstitutionView;
  readonly mayChange: boolean;
}

/** Who has headed it, each with her days, and whom a letter of today goes to. */
export function Holders({ view, mayChange }: HoldersProps) {
  const act = useInAddress('acto');
  const changing = useInAddress('cambiar');
  const holder = view.holders.find(({ id }) => id === changing.value);
  return (
    <section aria-labelledby="holders">
      <Group justify="space-between" mb="xs" maw="46rem">
        <Title order={2} size="h4" id="holders">
          Titulares
        </Title>
        {mayChange ? (
          <Button variant="default" size="compact-md" onClick={() => act.open(NEW_HOLDER)}>
            Agregar titular
          </Button>
        ) : null}
      </Group>
      <Today view={view} />
      {view.holders.length === 0 ? null : (
        <HolderTable
          rows={view.holders}
          mayChange={mayChange}
          onChange={({ id }) => changing.open(id)}
        />
      )}
      <SideSheet
        opened={mayChange && act.value === NEW_HOLDER}
        title="Agregar titular"
        onClose={act.close}
      >
        <AddHolder view={view} onDone={act.close} />
      </SideSheet>
      <SideSheet
        opened={mayChange && holder !== undefined}
        title="Corregir o dar término"
        onClose={changing.close}
      >
        {holder === undefined ? null : <ChangeHolder holder={holder} onDone={changing.close} />}
      </SideSheet>
    </section>
  );
}

const NEW_HOLDER = 'titular';

/** How an oficio of today would be headed. */
function Today({ view: { addressee } }: { readonly view: InstitutionView }) {
  const { treatment, name, post } = addressee;
  return (
    <Text size="sm" mb="xs" maw="46rem">
      Un oficio de hoy va a: <strong>{[treatment, name, post].filter(Boolean).join(', ')}</strong>.
      {name === null ? ' No se sabe quién ocupa el cargo.' : ''} Los ya emitidos no cambian.
    </Text>
  );
}

interface HolderTableProps {
  readonly rows: readonly HolderView[];
  readonly mayChange: boolean;
  readonly onChange: (holder: HolderView) => void;
}

const HolderTable = ({ rows, mayChange, onChange }: HolderTableProps) => (
  <Table verticalSpacing="xs" maw="60rem" mb="md">
    <Table.Thead>
      <Table.Tr>
        <Table.Th>Nombre y cargo</Table.Th>
        <Table.Th>Desde</Table.Th>
        <Table.Th>Hasta</Table.Th>
        <Table.Th>Documento de designación</Table.Th>
        {mayChange ? <Table.Th>Acto</Table.Th> : null}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {rows.map((row) => (
        <Table.Tr key={row.id}>
          <Table.Td>
            {row.name}{' '}
            {row.current ? (
              <Badge component="span" size="sm" variant="light" tt="none">
                hoy
              </Badge>
            ) : null}
            <Text size="xs" c="dimmed">
              {row.treatment}, {row.post}
              {row.acting ? ' (e)' : ''}
            </Text>
          </Table.Td>
          <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortDate(row.validFrom)}</Table.Td>
          <Table.Td style={{ whiteSpace: 'nowrap' }}>
            {row.validTo === null ? '' : shortDate(row.validTo)}
          </Table.Td>
          <Table.Td>{row.document}</Table.Td>
          {mayChange ? (
            <Table.Td>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onChange(row)}
                aria-label={`Cambiar a ${row.name}`}
              >
                Cambiar
              </Button>
            </Table.Td>
          ) : null}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
