import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { View } from '../../components/View.tsx';
import { EditPerson } from './EditPerson.tsx';

/** The form of a person's data, at an address of its own: a lock comes back to it. */
export function EditPersonView() {
  const { personId = '' } = useParams();
  const navigate = useNavigate();
  const found = useQuery(api.people.view.queryOptions({ id: personId }));
  return (
    <View
      title="Corregir datos de una persona"
      heading={
        found.data === undefined ? (
          'Corregir datos'
        ) : (
          <>
            Corregir datos: <PersonName name={found.data.name} />
          </>
        )
      }
      back={{ to: address.person(personId), label: 'Volver a la ficha' }}
    >
      <Answer of={found}>
        {(person) => (
          <EditPerson
            key={personId}
            person={person}
            onEnd={() => void navigate(address.person(personId))}
          />
        )}
      </Answer>
    </View>
  );
}
