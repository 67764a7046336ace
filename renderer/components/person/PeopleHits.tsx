import { Anchor, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { PersonHit } from '../../../backend/people/types.ts';
import { CASE_STATE_LABELS } from '../../../domain/case-states.ts';
import { address } from '../../api/addresses.ts';
import { PersonName } from '../people/PersonName.tsx';
import classes from './person.module.css';
import { CASE_ROLE_LABELS } from './roles.ts';

interface PeopleHitsProps {
  readonly label: string;
  readonly hits: readonly PersonHit[];
  readonly more: boolean;
  /** Said below her data: why she is here. */
  readonly note?: (hit: PersonHit) => ReactNode;
  /** What can be done with each. */
  readonly actions: (hit: PersonHit) => ReactNode;
}

/** People found: enough of each to tell two of one name apart, and the cases they are in. */
export function PeopleHits({ label, hits, more, note, actions }: PeopleHitsProps) {
  return (
    <>
      <ul className={classes['hits']} aria-label={label}>
        {hits.map((hit) => (
          <li key={hit.id} className={classes['hit']}>
            <div>
              <Text component="div" size="sm" fw={600}>
                <PersonName name={hit.name} />
              </Text>
              <Text component="div" size="xs" c="dimmed">
                {[hit.birth.ageText, hit.document, hit.place]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </Text>
              <CasesOf hit={hit} />
              {note?.(hit)}
            </div>
            {actions(hit)}
          </li>
        ))}
      </ul>
      {more ? (
        <Text size="xs" c="dimmed">
          Hay más coincidencias. Escriba otro nombre o el documento para acortar la lista.
        </Text>
      ) : null}
    </>
  );
}

function CasesOf({ hit }: { readonly hit: PersonHit }) {
  if (hit.cases.length === 0) return null;
  return (
    <Text component="div" size="xs">
      {hit.cases.map(({ id, number, state, role }, at) => (
        <Fragment key={id}>
          {at === 0 ? null : ' · '}
          <Anchor component={Link} to={address.case(id)} inherit underline="always">
            Expediente {number}
          </Anchor>{' '}
          ({CASE_STATE_LABELS[state]}, {CASE_ROLE_LABELS[role]})
        </Fragment>
      ))}
    </Text>
  );
}
