import { Button, Text } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconChartBar, IconPlus, IconWheelchair } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { counted } from '../../../../domain/words/lists.ts';
import { address, omapedAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api, client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PadronLink } from '../../../components/imports/PadronLink.tsx';
import { SavedViews } from '../../../components/saved-views/SavedViews.tsx';
import { View } from '../../../components/View.tsx';
import { columnsFor } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, isWhole, useFilters } from './useFilters.ts';

/** Then somebody reads the results: this search is logged (docs/architecture.md, "Values and ids"). */
const SETTLED_MS = 2_000;

/** The register of persons with disability, by name; arrows and Enter open one. */
export function OmapedList() {
  const navigate = useNavigate();
  const mayRecord = useMay('omaped.record');
  const narrow = useMediaQuery('(max-width: 1100px)');
  const [filters, change] = useFilters();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const office = useQuery(api.office.current.queryOptions());
  const pages = usePages(pagesOf(filters, asked));
  const [settled] = useDebouncedValue(asked, SETTLED_MS);
  useQuery({
    ...api.omaped.list.queryOptions({ ...filters, text: settled, limit: 1, settled: true }),
    enabled: settled !== '' && settled === asked,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <View
      title="OMAPED"
      heading="OMAPED: registro de personas con discapacidad"
      actions={
        <>
          <SavedViews room="omaped" />
          <PadronLink desk="omaped" />
          <Button
            component={Link}
            to={omapedAddress.figures}
            variant="subtle"
            leftSection={<IconChartBar size={16} aria-hidden />}
          >
            Cifras
          </Button>
          <Button
            component={Link}
            to={omapedAddress.things}
            variant="default"
            leftSection={<IconWheelchair size={16} aria-hidden />}
          >
            Ayudas técnicas
          </Button>
          <Button component={Link} to={address.papers} variant="subtle">
            Documentos
          </Button>
          {mayRecord ? (
            <Button
              component={Link}
              to={omapedAddress.register}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              Registrar persona
            </Button>
          ) : null}
        </>
      }
    >
      <FilterBar
        filters={filters}
        onChange={change}
        text={text}
        onText={setText}
        office={office.data?.district ?? ''}
      />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing whole={isWhole(filters) && asked === ''} />
          ) : (
            <>
              <Text size="sm" c="dimmed" role="status" mb={4}>
                {counted(rows[0]?.total ?? 0, 'persona', 'personas')}
              </Text>
              <VirtualTable
                label="Personas registradas"
                rows={rows}
                columns={columnsFor(narrow)}
                rowKey={({ registrationId }) => registrationId}
                onOpen={({ registrationId }) => void navigate(omapedAddress.person(registrationId))}
                height="calc(100dvh - 16rem)"
                onEnd={pages.more}
              />
            </>
          )
        }
      </Answer>
    </View>
  );
}

/** Each row knows how many there are, so that the page of rows is all that is kept. */
const pagesOf = (filters: Filters, text: string) =>
  pagesOptions(['omaped', filters, text], async (cursor) => {
    const { rows, next, total } = await client.omaped.list.query({
      ...filters,
      text,
      cursor,
      limit: 100,
    });
    return { next, rows: rows.map((row) => ({ ...row, total })) };
  });

function Nothing({ whole }: { readonly whole: boolean }) {
  return whole ? (
    <EmptyState title="Todavía no hay personas registradas">
      Registre a cada persona con «Registrar persona». Si la oficina tiene un padrón en Excel, se
      puede importar.
    </EmptyState>
  ) : (
    <EmptyState title="Nadie con esas características">
      Quite algún filtro, o busque con otro dato.
    </EmptyState>
  );
}
