import { Anchor, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import type { PersonView } from '../../../backend/people/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { PersonName } from '../../components/people/PersonName.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { Panel } from './Panel.tsx';
import classes from './people.module.css';

/** Whose mother, grandfather or neighbour she is, and who is hers. */
export function LinksPanel({ person }: { readonly person: PersonView }) {
  const [opened, { open, close }] = useDisclosure(false);
  const mayLink = useMay('people.change');
  return (
    <Panel
      title="Vínculos"
      action={
        mayLink ? (
          <Button variant="default" size="compact-sm" onClick={open}>
            Agregar vínculo
          </Button>
        ) : null
      }
    >
      {person.links.length === 0 ? (
        <Text size="sm" c="dimmed">
          Sin vínculos registrados.
        </Text>
      ) : (
        <ul className={classes['list']}>
          {person.links.map(({ id, otherId, otherName, kind, direction }) => (
            <Text key={`${id} ${direction}`} component="li" size="sm">
              {direction === 'of' ? `Es ${label(kind)} de ` : `Su ${label(kind)}: `}
              <Anchor component={Link} to={address.person(otherId)} inherit underline="always">
                <PersonName name={otherName} />
              </Anchor>
            </Text>
          ))}
        </ul>
      )}
      <LinkDialog person={person} opened={opened} onClose={close} />
    </Panel>
  );
}

const label = (kind: string): string => labelOf(RELATIONS, kind).toLowerCase();
