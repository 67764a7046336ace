import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { COLUMNS } from './columns.tsx';
import { FILTERS, useFilter } from './filters.ts';

/** What came into the office, the last first. */
export function ReceivedList() {
  const navigate = useNavigate();
  const mayRegister = useMay('received.register');
  const [filter, change] = useFilter();
  const pages = usePages(
    pagesOptions(['received', filter.key], (cursor) =>
      client.received.list.query({ show: filter.show, cursor, limit: 100 }),
    ),
  );
  return (
    <View
      title="Documentos recibidos"
      actions={
        mayRegister ? (
          <Button
            component={Link}
            to={address.newReceived}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            Registrar documento recibido
          </Button>
        ) : null
      }
    >
      <SegmentedControl
        aria-label="Qué documentos ver"
        data={FILTERS.map(({ key, label }) => ({ value: key, label }))}
        value={filter.key}
        onChange={change}
        mb="sm"
      />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={filter.nothing}>
              Cuando llegue un oficio, una notificación o una solicitud, regístrelo con «Registrar
              documento recibido»: queda con su número, a quién pasa y hasta cuándo se responde.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Documentos recibidos"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(address.receivedDocument(id))}
              rowHeight={44}
              height="calc(100dvh - 12rem)"
              onEnd={pages.more}
            />
          )
        }
      </Answer>
    </View>
  );
}
