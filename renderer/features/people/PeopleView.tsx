import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { address } from '../../api/addresses.ts';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { useShownName } from '../../components/people/PersonName.tsx';
import { PeopleHits } from '../../components/person/PeopleHits.tsx';
import { usePeopleSearch } from '../../components/person/usePeopleSearch.ts';
import { View } from '../../components/View.tsx';

/** People are looked for, never browsed: nobody needs the list of everyone. */
export function PeopleView() {
  const [text, setText] = useState('');
  const { found, ready } = usePeopleSearch(text);
  const shown = useShownName();
  return (
    <View title="Personas">
      <Stack gap="sm" maw="56rem">
        <TextInput
          label="Buscar persona"
          description="Nombres y apellidos en cualquier orden, apodo, documento o teléfono."
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {ready ? (
          <Answer of={found}>
            {({ hits, more }) =>
              hits.length === 0 ? (
                <EmptyState title="Nadie con esos datos">
                  Pruebe con un solo apellido o con el documento. Las personas se registran al
                  recibir un caso.
                </EmptyState>
              ) : (
                <PeopleHits
                  label="Personas encontradas"
                  hits={hits}
                  more={more}
                  actions={({ id, name }) => (
                    <Button
                      component={Link}
                      to={address.person(id)}
                      size="compact-sm"
                      variant="default"
                      aria-label={`Ver ficha de ${shown(name)}`}
                    >
                      Ver ficha
                    </Button>
                  )}
                />
              )
            }
          </Answer>
        ) : (
          <EmptyState title="Escriba al menos dos letras">
            No hace falta poner tildes; el orden de nombres y apellidos no importa.
          </EmptyState>
        )}
      </Stack>
    </View>
  );
}
