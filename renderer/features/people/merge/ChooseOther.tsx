import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { PersonHit, PersonView } from '../../../../backend/people/types.ts';
import { address, mergeAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { WhyLikely } from '../../../components/person/LikelyPeople.tsx';
import { PeopleHits } from '../../../components/person/PeopleHits.tsx';
import { usePeopleSearch } from '../../../components/person/usePeopleSearch.ts';
import { View } from '../../../components/View.tsx';
import { TellSame } from './TellSame.tsx';

/** Which other row may be the same person: found as people always are. */
export function ChooseOther() {
  const { personId = '' } = useParams();
  const person = useQuery(api.people.view.queryOptions({ id: personId }));
  const [text, setText] = useState('');
  const { found, ready } = usePeopleSearch(text);
  const shown = useShownName();
  const mayMerge = useMay('people.merge');
  const act = (hit: PersonHit) =>
    mayMerge ? (
      <Button
        component={Link}
        to={mergeAddress.compare(personId, hit.id)}
        size="compact-sm"
        variant="default"
        aria-label={`Comparar con ${shown(hit.name)}`}
      >
        Comparar
      </Button>
    ) : (
      <TellSame keptId={personId} other={hit} />
    );
  return (
    <View
      title="¿Es la misma que otra?"
      heading={
        person.data === undefined ? (
          '¿Es la misma que otra?'
        ) : (
          <>
            ¿<PersonName name={person.data.name} /> es la misma que otra?
          </>
        )
      }
      back={{ to: address.person(personId), label: 'Volver a la ficha' }}
    >
      <Stack gap="sm" maw="56rem">
        <TextInput
          label="Buscar la otra ficha"
          description={`Nombres y apellidos en cualquier orden, apodo, documento o teléfono. ${
            mayMerge
              ? 'Antes de unir verá las dos, una al lado de la otra.'
              : 'Las une la/el responsable: usted le avisa.'
          }`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {ready || person.data === undefined ? null : (
          <LikelyOthers person={person.data} act={act} />
        )}
        {ready ? (
          <Answer of={found}>
            {({ hits, more }) => {
              const others = hits.filter(({ id }) => id !== personId);
              return others.length === 0 ? (
                <EmptyState title="Nadie más con esos datos">
                  Pruebe con un solo apellido o con el documento.
                </EmptyState>
              ) : (
                <PeopleHits label="Personas encontradas" hits={others} more={more} actions={act} />
              );
            }}
          </Answer>
        ) : null}
      </Stack>
    </View>
  );
}

interface LikelyOthersProps {
  readonly person: PersonView;
  readonly act: (hit: PersonHit) => ReactNode;
}

/** Before anything is typed: those who look like her, and why. */
function LikelyOthers({ person: { id, fields }, act }: LikelyOthersProps) {
  const found = useQuery(
    api.people.likely.queryOptions({
      firstSurname: fields.firstSurname,
      secondSurname: fields.secondSurname,
      givenNames: fields.givenNames,
      knownAs: fields.knownAs,
      sex: fields.sex,
      birthDate: fields.birthDate,
      estimatedAge: fields.estimatedAge,
      documentType: fields.documentType,
      documentNumber: fields.documentNumber,
      documentCountry: fields.documentCountry,
      district: fields.district,
      community: fields.community,
      mother: null,
      except: id,
      settled: true,
    }),
  );
  return (
    <Answer of={found}>
      {(likely) =>
        likely.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nadie se le parece tanto como para proponerlo. Búsquela arriba.
          </Text>
        ) : (
          <Stack gap="xs">
            <Text size="sm" fw={600}>
              Se parecen a ella/él
            </Text>
            <PeopleHits
              label="Personas que se parecen"
              hits={likely.map(({ hit }) => hit)}
              more={false}
              note={(hit) => <WhyLikely of={likely.find((one) => one.hit.id === hit.id)} />}
              actions={act}
            />
          </Stack>
        )
      }
    </Answer>
  );
}
