import { Group, SegmentedControl } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { PaperRow } from '../../../backend/papers/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { paperOf } from '../../../domain/letters/papers.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { client } from '../../api/trpc.ts';
import { pagesOptions, usePages } from '../../components/data/usePages.ts';
import { type Column, VirtualTable } from '../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { BlankMenu } from '../../components/paper/BlankMenu.tsx';
import { NewPaperMenu } from '../../components/paper/NewPaperMenu.tsx';
import { Returned } from '../../components/paper/Returned.tsx';
import { PAPER_STATES } from '../../components/paper/words.ts';
import text from '../../components/row/text.module.css';
import { View } from '../../components/View.tsx';
import { FILTERS, useFilter } from './filters.ts';

/** Every document that was issued besides the oficios, the newest first. */
export function PaperList() {
  const navigate = useNavigate();
  const mayIssue = useMay('papers.issue');
  const mayLetters = useMay('letters.view');
  const [filter, change] = useFilter();
  const pages = usePages(
    pagesOptions(['papers', filter.key], (cursor) =>
      client.papers.list.query({ show: filter.show, cursor, limit: 100 }),
    ),
  );
  return (
    <View
      title="Documentos"
      heading="Documentos emitidos"
      {...(mayLetters ? { back: { to: address.letters, label: 'Oficios' } } : {})}
      actions={
        <Group gap="xs">
          <BlankMenu caseId={null} />
          {mayIssue ? <NewPaperMenu caseId={null} /> : null}
        </Group>
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
              Elija «Nuevo documento»; los de un caso, desde su expediente.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Documentos emitidos"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(address.paper(id))}
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

const COLUMNS: readonly Column<PaperRow>[] = [
  {
    key: 'number',
    title: 'Documento',
    width: 'minmax(12rem, 2fr)',
    cell: ({ number }) => (
      <strong className={text['cut']} title={number}>
        {number}
      </strong>
    ),
  },
  {
    key: 'kind',
    title: 'Clase',
    width: 'minmax(6rem, 1fr)',
    cell: ({ kind }) => <span className={text['cut']}>{paperOf(kind).label}</span>,
  },
  {
    key: 'case',
    title: 'Expediente',
    width: '8.25rem',
    cell: ({ caseNumber }) => caseNumber ?? '',
  },
  { key: 'state', title: 'Estado', width: '9.75rem', cell: ({ state }) => PAPER_STATES[state] },
  {
    key: 'issued',
    title: 'Emitido',
    width: '6.25rem',
    cell: ({ issuedAt }) => shortDate(dateInLima(issuedAt)),
  },
  {
    key: 'returned',
    title: 'Cargo y respuesta',
    width: 'minmax(8rem, 1.3fr)',
    cell: (row) => <Returned paper={row} />,
  },
];
