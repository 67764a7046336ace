import { Button, SegmentedControl } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { address } from '../../../api/addresses.ts';
import { client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { COLUMNS } from './columns.tsx';
import { FILTERS, useFilter } from './filters.ts';

/** All letters of the office, the newest first. */
export function LetterList() {
  const navigate = useNavigate();
  const [filter, change] = useFilter();
  const pages = usePages(
    pagesOptions(['letters', filter.key], (cursor) =>
      client.letters.list.query({ ...filter.query, cursor, limit: 100 }),
    ),
  );
  return (
    <View
      title="Documentos"
      actions={
        <Button component={Link} to={address.papers} variant="default">
          Cartas, informes, actas y otros
        </Button>
      }
    >
      <SegmentedControl
        aria-label="Qué oficios ver"
        data={FILTERS.map(({ key, label }) => ({ value: key, label }))}
        value={filter.key}
        onChange={change}
        mb="sm"
      />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={filter.nothing}>
              Un oficio nace de un caso: abra el expediente y elija «Nuevo oficio» (tecla O).
            </EmptyState>
          ) : (
            <VirtualTable
              label="Oficios"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(address.letter(id))}
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
