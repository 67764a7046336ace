import { Badge, Button, Group, Text } from '@mantine/core';
import { IconEdit, IconShieldLock, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { address, mergeAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { View } from '../../components/View.tsx';
import { PersonPage } from './PersonPage.tsx';

/** One person: what is known, her cases and ties, and how she may be reached. */
export function PersonView() {
  const { personId = '' } = useParams();
  const found = useQuery(api.people.view.queryOptions({ id: personId }));
  const mayChange = useMay('people.change');
  const person = found.data;
  // The address of a row that was united leads to the one that stayed.
  if (person !== undefined && person.id !== personId)
    return <Navigate to={address.person(person.id)} replace />;
  return (
    <View
      key={personId}
      title="Persona"
      back={{ to: address.people, label: 'Personas' }}
      heading={
        person === undefined ? (
          'Persona'
        ) : (
          <Group gap="sm">
            <PersonName name={person.name} />
            <Text span size="md" c="dimmed">
              {person.ageText}
            </Text>
            {person.safeContact === null ? null : (
              <Badge
                color="red"
                variant="light"
                leftSection={<IconShieldLock size={14} aria-hidden />}
              >
                Contacto seguro
              </Badge>
            )}
          </Group>
        )
      }
      actions={
        mayChange ? (
          <>
            <Button
              component={Link}
              to={mergeAddress.choose(personId)}
              variant="default"
              leftSection={<IconUsers size={16} aria-hidden />}
            >
              ¿Es la misma que otra?
            </Button>
            <Button
              component={Link}
              to={address.personEdit(personId)}
              variant="default"
              leftSection={<IconEdit size={16} aria-hidden />}
            >
              Corregir datos
            </Button>
          </>
        ) : null
      }
    >
      <Answer of={found}>{(view) => <PersonPage person={view} />}</Answer>
    </View>
  );
}
