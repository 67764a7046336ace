import { Anchor, Button, Text } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconFolderPlus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sightOf } from '../../../../domain/rights.ts';
import { address, violenceReception } from '../../../api/addresses.ts';
import { useMay, useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { SavedViews } from '../../../components/saved-views/SavedViews.tsx';
import { View } from '../../../components/View.tsx';
import { columnsFor } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { casePages } from './pages.ts';
import { useFilters } from './useFilters.ts';

/** Then somebody reads the results: this search is logged (docs/architecture.md, "Values and ids"). */
const SETTLED_MS = 2_000;
/** How many of them the log may count. */
const LOGGED = 20;

/** All cases, the last received first; arrows and Enter open one. */
export function CaseList() {
  const navigate = useNavigate();
  const mayRegisterViolence = useMay('violence.register');
  const mayMigrate = useMay('cases.migrate');
  // Whoever sees all of her service finds the way where a search finds nothing.
  const mayEmergency = useMay('access.emergency');
  const { roles } = useSession();
  const needsEmergency = mayEmergency && sightOf(roles) === 'own';
  const narrow = useMediaQuery('(max-width: 1100px)');
  const [filters, change] = useFilters();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const { state, mine, overdue } = filters;
  const pages = usePages(casePages(filters, asked));
  const [settled] = useDebouncedValue(asked, SETTLED_MS);
  useQuery({
    ...api.cases.list.queryOptions({ text: settled, limit: LOGGED, settled: true }),
    enabled: settled !== '' && settled === asked,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const all = state === null && !mine && !overdue && asked === '';
  return (
    <View
      title="Casos"
      actions={
        <>
          <SavedViews room="casos" />
          {mayMigrate ? (
            <Button
              component={Link}
              to={address.migrate}
              variant="default"
              leftSection={<IconFolderPlus size={16} aria-hidden />}
            >
              Cargar caso en papel
            </Button>
          ) : null}
          {needsEmergency ? (
            <Button component={Link} to={address.emergency} variant="default">
              Acceso de emergencia
            </Button>
          ) : null}
          {mayRegisterViolence ? (
            <Button component={Link} to={violenceReception} variant="default">
              Recepción de violencia
            </Button>
          ) : null}
          <Button
            component={Link}
            to={address.reception}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            Recepción nueva
          </Button>
        </>
      }
    >
      <FilterBar filters={filters} onChange={change} text={text} onText={setText} />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing all={all} />
          ) : (
            <VirtualTable
              label="Casos"
              rows={rows}
              columns={columnsFor(narrow)}
              rowKey={(row) => row.id}
              onOpen={(row) => void navigate(address.case(row.id))}
              height="calc(100dvh - 13.5rem)"
              onEnd={pages.more}
            />
          )
        }
      </Answer>
    </View>
  );
}

/** The case may be there and not be hers to open: nothing here says which. */
function Emergency() {
  if (!useMay('access.emergency')) return null;
  return (
    <Text inherit mt="xs">
      Si la vida o la salud de alguien no pueden esperar y el caso lo lleva otra persona:{' '}
      <Anchor component={Link} to={address.emergency} size="sm" underline="always">
        Pedir acceso de emergencia
      </Anchor>
    </Text>
  );
}

function Nothing({ all }: { readonly all: boolean }) {
  const own = sightOf(useSession().roles) === 'own';
  if (all && own)
    return (
      <EmptyState title="Ningún caso con algo suyo pendiente">
        Aquí están los casos mientras tenga en ellos un seguimiento o un oficio.
        <Emergency />
      </EmptyState>
    );
  return all ? (
    <EmptyState title="Todavía no hay casos">
      Registre el primero con «Recepción nueva» (Alt+N). Los expedientes que ya están en papel se
      cargan con su propio número.
    </EmptyState>
  ) : (
    <EmptyState title="Ningún caso coincide">
      Quite algún filtro o revise lo escrito. La búsqueda no distingue tildes ni el orden de los
      apellidos.
      <Emergency />
    </EmptyState>
  );
}
