import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { FamilyView } from '../../../backend/family/types.ts';
import { TIES } from '../../../domain/catalogues/ties.ts';
import { whatSheIs } from '../../../domain/family/words.ts';
import { address, familyAddress } from '../../api/addresses.ts';
import { useLists } from '../../api/lists.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { today } from '../../components/time/useNow.ts';
import { Panel } from './Panel.tsx';
import classes from './people.module.css';

/** Who is hers, and the way to her family: the drawing, who lives with whom, with whom she has lived. */
export function FamilyPanel({ personId }: { readonly personId: string }) {
  const family = useQuery(api.family.view.queryOptions({ personId }));
  return (
    <Panel
      title="Familia"
      action={
        <Anchor component={Link} to={familyAddress(personId)} size="sm">
          Ver familia y genograma
        </Anchor>
      }
    >
      <Answer of={family}>{(found) => <Relatives family={found} />}</Answer>
    </Panel>
  );
}

function Relatives({ family }: { readonly family: FamilyView }) {
  const list = useLists().on(TIES, today());
  const relatives = family.people.flatMap((person) => {
    const is = whatSheIs(list, family.ties, family.focus, person);
    return person.id === family.focus || is === null ? [] : [{ ...person, is }];
  });
  if (relatives.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {family.said.length === 0
          ? 'Sin vínculos registrados.'
          : 'Sin vínculos anotados. Sus expedientes dicen algunos: véalos en «Ver familia y genograma».'}
      </Text>
    );
  return (
    <ul className={classes['list']}>
      {relatives.map(({ id, name, is }) => (
        <Text key={id} component="li" size="sm">
          {is}:{' '}
          <Anchor component={Link} to={address.person(id)} inherit underline="always">
            <PersonName name={name} />
          </Anchor>
        </Text>
      ))}
    </ul>
  );
}
