import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DuplicateView } from '../../../backend/registrations/duplicates.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address, mergeAddress } from '../../api/addresses.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { useShownName } from '../../components/people/PersonName.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** Rows of two desks with one document: whoever sees both says whether they are one person. */
export function DuplicatesSection() {
  const { data } = useQuery(api.registrations.duplicates.queryOptions({}));
  if (data === undefined) return null;
  const { rows, more } = data;
  return (
    <TraySection title="Registros que pueden ser de la misma persona" total={rows.length}>
      {rows.map((row) => (
        <Pair key={row.id} pair={row} />
      ))}
      {more ? (
        <li>
          <Text size="xs" c="dimmed">
            Se muestran los {rows.length} más antiguos.
          </Text>
        </li>
      ) : null}
    </TraySection>
  );
}

function Pair({ pair: { id, person, other, noticedAt } }: { readonly pair: DuplicateView }) {
  const shown = useShownName();
  const settle = useMutation(api.registrations.settleDuplicate.mutationOptions());
  const names = `${shown(person.name)} y ${shown(other.name)}`;
  return (
    <li className={classes['row']}>
      <RowLink to={address.person(person.id)} face="name">
        {shown(person.name)}
      </RowLink>
      <RowLink to={address.person(other.id)} face="name">
        {shown(other.name)}
      </RowLink>
      <span className={classes['rest']}>
        {[person.document ?? other.document, `desde el ${shortDate(dateInLima(noticedAt))}`]
          .filter((part) => part !== null)
          .join(' · ')}
        . Las áreas no se enteran: cada una sigue con su registro, hasta que se unan.
      </span>
      <Group gap="xs">
        <Button
          component={Link}
          to={mergeAddress.compare(person.id, other.id)}
          size="compact-xs"
          variant="default"
          aria-label={`Comparar y unir: ${names}`}
        >
          Es la misma…
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Son personas distintas: ${names}`}
          loading={settle.isPending}
          onClick={() => settle.mutate({ id, outcome: 'different' })}
        >
          Son distintas
        </Button>
      </Group>
      <FailureNotice failure={settle.error === null ? null : failureOf(settle.error)} />
    </li>
  );
}
