import {
  Anchor,
  Button,
  Group,
  Loader,
  Skeleton,
  Stack,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import { mayDo, type Role } from '../../../domain/rights.ts';
import { address } from '../../api/addresses.ts';
import { failureOf, leadsNowhere } from '../../api/failure.ts';
import { SessionContext } from '../../api/session.ts';

interface EmptyStateProps {
  readonly title: string;
  /** What can be done now. */
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
}

/** A view with nothing in it says what to do. */
export function EmptyState({
  title,
  children,
  icon = <IconInbox size={32} aria-hidden />,
}: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py="xl" c="dimmed">
      {icon}
      <Text fw={600}>{title}</Text>
      {children === undefined ? null : (
        <Text component="div" size="sm" ta="center" maw="40rem">
          {children}
        </Text>
      )}
    </Stack>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A view that could not be shown: what is so and what to do. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  if (leadsNowhere(failureOf(error))) return <NothingHere />;
  return (
    <Stack align="center" gap="xs" py="xl" role="alert">
      <IconAlertTriangle size={32} aria-hidden />
      <Title order={2} size="h4">
        No se pudo mostrar
      </Title>
      <Text size="sm" ta="center" maw="40rem">
        {failureOf(error).message}
      </Text>
      {onRetry === undefined ? null : (
        <Button variant="default" onClick={onRetry}>
          Intentar otra vez
        </Button>
      )}
    </Stack>
  );
}

/** The address names a record that there is not, or not for this person: the ways on. */
function NothingHere() {
  const roles = useContext(SessionContext)?.roles ?? [];
  return (
    <EmptyState title="Lo que busca no está aquí">
      <Text inherit mb="xs">
        Puede que ya se haya registrado o descartado, que sea de otra persona o que la dirección
        tenga un error. No se ha perdido nada de lo guardado.
      </Text>
      <Group justify="center" gap="md">
        {waysOn(roles).map(([label, to]) => (
          <Anchor key={to} component={Link} to={to} size="sm">
            {label}
          </Anchor>
        ))}
      </Group>
    </EmptyState>
  );
}

const waysOn = (roles: readonly Role[]): readonly (readonly [label: string, to: string])[] =>
  mayDo('tray.own', roles)
    ? [
        ['Ir a mi bandeja', address.tray],
        ['Ir a los casos', address.cases],
        ['Empezar una recepción', address.reception],
      ]
    : [['Ir al comienzo', address.home]];

/** While something is read: soon gone, so it moves nothing. */
export function Waiting({ label = 'Cargando…' }: { readonly label?: string }) {
  return (
    <Stack align="center" py="xl" role="status">
      <Loader size="sm" aria-hidden />
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </Stack>
  );
}

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Where rows or facts will stand, from the same edge: what arrives takes their place, and nothing jumps. */
function RowsToCome() {
  return (
    <Stack gap="sm" pt="xs" role="status">
      <VisuallyHidden>Cargando…</VisuallyHidden>
      {ROWS.map((row) => (
        <Skeleton key={row} height={20} aria-hidden />
      ))}
    </Stack>
  );
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** A query as a view: waiting, failed, or its content. */
export function Answer<T>({
  of: query,
  children,
}: {
  readonly of: Asked<T>;
  readonly children: (value: T) => ReactNode;
}) {
  // What was read stays on screen when asking again fails: it was true a moment ago.
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <RowsToCome />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}
