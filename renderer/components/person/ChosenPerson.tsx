import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Born } from '../../../domain/people/age.ts';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { PersonName } from '../people/PersonName.tsx';
import { useAgeWarning } from './age-looked.ts';
import classes from './person.module.css';
import { warned } from './Warnings.tsx';

interface ChosenPersonProps {
  readonly id: string;
  /** By an act of this moment: what did it went with the fields that she stands for. */
  readonly justChosen?: boolean;
  readonly onUndo: () => void;
}

/** A person of the store, chosen for this record. Her data are changed on her own page. */
export function ChosenPerson({ id, justChosen = false, onUndo }: ChosenPersonProps) {
  const person = useQuery(api.people.view.queryOptions({ id }));
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!justChosen) return;
    // She takes less room than the fields did: what stood below them must not be what is seen now.
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [justChosen]);
  return (
    <fieldset ref={box} tabIndex={-1} aria-label="Persona elegida" className={classes['hit']}>
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
    </fieldset>
  );
}

function OddAge({ born }: { readonly born: Born }) {
  const odd = useAgeWarning(born);
  return odd === null ? null : warned([odd]);
}
