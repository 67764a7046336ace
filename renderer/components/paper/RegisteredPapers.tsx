import { Anchor, Button, Menu, Table, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PaperRow } from '../../../backend/papers/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import type { RegisterDesk } from '../../../domain/desks.ts';
import { PAPER_KINDS, paperOf } from '../../../domain/letters/papers.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address, newPaperAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { client } from '../../api/trpc.ts';
import { pagesOptions, usePages } from '../data/usePages.ts';
import { Answer, EmptyState } from '../feedback/States.tsx';
import { PAPER_STATES } from './words.ts';

interface Props {
  readonly desk: RegisterDesk;
  readonly registrationId: string;
}

/** Which papers may be made of a registered person, and those that were. */
export function RegisteredPapers({ desk, registrationId }: Props) {
  const mayIssue = useMay('papers.issue');
  const pages = usePages(
    pagesOptions(['papers', 'registration', registrationId], (cursor) =>
      client.papers.list.query({ registrationId, cursor, limit: 50 }),
    ),
  );
  return (
    <section aria-label="Documentos emitidos">
      {mayIssue ? <NewOne desk={desk} registrationId={registrationId} /> : null}
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Todavía no hay documentos emitidos">
              {mayIssue ? 'Elija «Nuevo documento».' : 'Aparecerán aquí.'}
            </EmptyState>
          ) : (
            <Issued rows={rows} />
          )
        }
      </Answer>
      {pages.hasMore ? (
        <Button variant="subtle" onClick={pages.more}>
          Ver más
        </Button>
      ) : null}
    </section>
  );
}

function NewOne({ desk, registrationId }: Props) {
  const kinds = PAPER_KINDS.filter(
    (kind) => paperOf(kind).desk === desk && paperOf(kind).of === 'registration',
  );
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="light" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Nuevo documento
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {kinds.map((kind) => (
          <Menu.Item key={kind} component={Link} to={newPaperAddress(kind, null, registrationId)}>
            {paperOf(kind).label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Issued({ rows }: { readonly rows: readonly PaperRow[] }) {
  return (
    <Table mt="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Documento</Table.Th>
          <Table.Th>Estado</Table.Th>
          <Table.Th>Emitido</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, kind, number, state, issuedAt }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={address.paper(id)} size="sm">
                {number}
              </Anchor>
              {number.startsWith(paperOf(kind).label) ? null : (
                <Text size="xs" c="dimmed">
                  {paperOf(kind).label}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{PAPER_STATES[state]}</Table.Td>
            <Table.Td>{shortDate(dateInLima(issuedAt))}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
