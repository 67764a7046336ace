import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Born } from '../../../domain/people/age.ts';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { PersonName } from '../people/PersonName.tsx';
import { useAgeWarning } from './age-looked.ts';
import classes from './person.module.css';
import { warned } from './Warnings.tsx';

/** A person of the store, chosen for this record. Her data are changed on her own page. */
export function ChosenPerson({ id, onUndo }: { readonly id: string; readonly onUndo: () => void }) {
  const person = useQuery(api.people.view.queryOptions({ id }));
  return (
    <div className={classes['hit']}>
      <Answer of={person}>
        {({ name, ageText, safeContact, fields }) => (
          <div>
            <Text size="sm" fw={600} component="div">
              <PersonName name={name} />
            </Text>
            <Text size="xs" c="dimmed" component="div">
              Ya está registrada/o · {ageText}
              {safeContact === null ? null : ' · tiene reglas de contacto seguro'}
            </Text>
            <OddAge born={fields} />
          </div>
        )}
      </Answer>
      <Group gap="sm">
        <Anchor component={Link} to={address.person(id)} size="sm">
          Ver su ficha
        </Anchor>
        <Button variant="default" size="compact-sm" onClick={onUndo}>
          No es esta persona
        </Button>
      </Group>
    </div>
  );
}

function OddAge({ born }: { readonly born: Born }) {
  const odd = useAgeWarning(born);
  return odd === null ? null : warned([odd]);
}
