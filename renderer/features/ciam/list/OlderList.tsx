import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChartBar, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  address,
  ciamFiguresAddress,
  newOlderAddress,
  olderAddress,
  olderOrganisationsAddress,
} from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api, client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PadronLink } from '../../../components/imports/PadronLink.tsx';
import { SavedViews } from '../../../components/saved-views/SavedViews.tsx';
import { View } from '../../../components/View.tsx';
import { COLUMNS } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { useFilters } from './useFilters.ts';

/** Then somebody reads the results: this search is logged, without its words. */
const SETTLED_MS = 2_000;

/** The registro nominal, by name; arrows and Enter open one. */
export function OlderList() {
  const navigate = useNavigate();
  const mayRecord = useMay('ciam.record');
  const [filters, change] = useFilters();
  const office = useQuery(api.office.current.queryOptions());
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const [settled] = useDebouncedValue(asked, SETTLED_MS);
  useQuery({
    ...api.ciam.list.queryOptions({ text: settled, limit: 20, settled: true }),
    enabled: settled !== '' && settled === asked,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pages = usePages(
    pagesOptions(['ciam', filters, asked], (after) =>
      client.ciam.list.query({ ...filters, text: asked, after }),
    ),
  );
  return (
    <View
      title="CIAM"
      heading="CIAM: registro nominal"
      actions={
        <>
          <SavedViews room="ciam" />
          <PadronLink desk="ciam" />
          <Button
            component={Link}
            to={olderOrganisationsAddress}
            variant="default"
            leftSection={<IconUsersGroup size={16} aria-hidden />}
          >
            Organizaciones
          </Button>
          <Button
            component={Link}
            to={ciamFiguresAddress}
            variant="default"
            leftSection={<IconChartBar size={16} aria-hidden />}
          >
            Reporte del mes y del año
          </Button>
          <Button component={Link} to={address.papers} variant="subtle">
            Documentos
          </Button>
          {mayRecord ? (
            <Button
              component={Link}
              to={newOlderAddress}
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
            <EmptyState title="Nadie en el registro con eso">
              Quite algún filtro o revise lo escrito. Si todavía no hay nadie, empiece con
              «Registrar persona»: quién es primero, y después su ficha.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Personas adultas mayores"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(olderAddress(id))}
              height="calc(100dvh - 15rem)"
              onEnd={pages.more}
            />
          )
        }
      </Answer>
    </View>
  );
}
