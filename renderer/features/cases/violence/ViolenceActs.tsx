import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { useMayHere } from '../page/may-here.ts';
import own from '../risk/Risk.module.css';
import type { RoutePartProps } from './ViolencePanel.tsx';
import { ACTS } from './words.ts';

/** The next lawful act as one button, the others that may be done, and why the rest may not. */
export function ViolenceActs({ route, onOpen, mayRecord }: RoutePartProps) {
  const mayGrant = useMayHere('violence.minimum_view');
  if (!mayRecord) return null;
  const done = route.acts.flatMap((choice) =>
    choice.act === 'archivar' ? [] : [{ ...choice, ...ACTS[choice.act] }],
  );
  const next = done.find(({ act }) => act === route.next);
  const others = done.filter(({ act, forbidden }) => forbidden === null && act !== route.next);
  const closed = done.filter(({ forbidden }) => forbidden !== null);
  return (
    <div className={own['acts']}>
      {next === undefined ? null : <Button onClick={() => onOpen(next.open)}>{next.label}</Button>}
      {route.next === 'archivar' ? <Archive route={route} /> : null}
      {next === undefined || next.warnings.length === 0 ? null : (
        <Text size="sm">{next.warnings.join(' ')}</Text>
      )}
      <Group gap="xs">
        {others.map(({ act, label, open }) => (
          <Button key={act} size="compact-sm" variant="default" onClick={() => onOpen(open)}>
            {label}
          </Button>
        ))}
        {mayGrant && route.closedAt === null && route.level?.level === 'severo' ? (
          <Button size="compact-sm" variant="default" onClick={() => onOpen('violencia-vista')}>
            Vista mínima para Serenazgo
          </Button>
        ) : null}
      </Group>
      <details className={own['closed']}>
        <summary>Lo que no corresponde ahora, y por qué ({closed.length + 1})</summary>
        <ul>
          {closed.map(({ act, label, forbidden }) => (
            <li key={act}>
              <strong>{label}</strong>: {forbidden}
            </li>
          ))}
          <li>
            <strong>Conciliación</strong>: la confrontación y la conciliación están prohibidas (TUO
            de la Ley 30364, art. 40; Reglamento, art. 6-B).
          </li>
        </ul>
      </details>
    </div>
  );
}

function Archive({ route: { id, version } }: Pick<RoutePartProps, 'route'>) {
  const archive = useMutation(api.violence.archive.mutationOptions());
  return (
    <>
      <Button loading={archive.isPending} onClick={() => archive.mutate({ id, version })}>
        Pasar al archivo
      </Button>
      <FailureNotice failure={archive.error === null ? null : failureOf(archive.error)} />
    </>
  );
}
