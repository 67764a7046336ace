import { Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { PersonView } from '../../../backend/people/types.ts';
import { useLists } from '../../api/lists.ts';
import { useMask } from '../../components/people/mask.tsx';
import { today } from '../../components/time/useNow.ts';
import { Panel } from './Panel.tsx';
import classes from './people.module.css';
import { factsOf } from './person-facts.ts';

/** What is known of a person, by section; what nobody asked is not shown. */
export function Facts({ person }: { readonly person: PersonView }) {
  const { masked } = useMask();
  const groups = factsOf(person, useLists(), today());
  return (
    <Stack gap="lg">
      {groups.map(({ title, facts }) => (
        <Panel key={title} title={title}>
          <dl className={classes['facts']}>
            {facts.map(([label, answer]) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{masked && IDENTIFYING.has(label) ? '•••' : answer}</dd>
              </Fragment>
            ))}
          </dl>
        </Panel>
      ))}
      {groups.length === 0 ? (
        <Text size="sm" c="dimmed">
          Todavía no hay datos de esta persona. Use «Corregir datos» para completarlos.
        </Text>
      ) : null}
    </Stack>
  );
}

/** What tells who she is: hidden with the names (F8). */
const IDENTIFYING = new Set([
  'Nombres',
  'Apellido paterno',
  'Apellido materno',
  'Conocida/o como',
  'Documento',
]);
