import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { ViewRow } from '../../../backend/saved-views/views.ts';
import { isFilterOf, type ViewQuery, type ViewRoom } from '../../../domain/records/saved-views.ts';
import { api } from '../../api/trpc.ts';
import { KeepView } from './KeepView.tsx';
import { ManageViews } from './ManageViews.tsx';

/** The filters of a list under a name: opened by their address, kept, put in order. */
export function SavedViews({ room }: { readonly room: ViewRoom }) {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const [open, setOpen] = useState<'keep' | 'manage' | null>(null);
  const { data: views = [] } = useQuery(api.savedViews.list.queryOptions({ room }));
  const query = filtersIn(params, room);
  const close = (): void => setOpen(null);
  return (
    <>
      <Menu withInitialFocusPlaceholder={false} position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            Vistas
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Group title="De la oficina" views={views.filter(({ shared }) => shared)} at={pathname} />
          <Group title="Mías" views={views.filter(({ shared }) => !shared)} at={pathname} />
          {views.length === 0 ? null : <Menu.Divider />}
          <Menu.Item onClick={() => setOpen('keep')}>Guardar esta vista…</Menu.Item>
          {views.some(({ mayChange }) => mayChange) ? (
            <Menu.Item onClick={() => setOpen('manage')}>Cambiar o borrar vistas…</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <KeepView opened={open === 'keep'} room={room} query={query} onClose={close} />
      <ManageViews
        opened={open === 'manage'}
        views={views.filter(({ mayChange }) => mayChange)}
        onClose={close}
      />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly views: readonly ViewRow[];
  readonly at: string;
}

function Group({ title, views, at }: GroupProps) {
  if (views.length === 0) return null;
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      {views.map(({ id, name, query }) => (
        <Menu.Item key={id} component={Link} to={`${at}?${new URLSearchParams(query).toString()}`}>
          {name}
        </Menu.Item>
      ))}
    </>
  );
}

const filtersIn = (params: URLSearchParams, room: ViewRoom): ViewQuery =>
  Object.fromEntries([...params].filter(([key]) => isFilterOf(room, key)));
