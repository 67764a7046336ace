import { Anchor, Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { FamilySaid, FamilyView } from '../../../../backend/family/types.ts';
import { TIES } from '../../../../domain/catalogues/ties.ts';
import { tieLabel } from '../../../../domain/family/tie.ts';
import { BLANK_TOLD } from '../../../../domain/records/family.ts';
import { address } from '../../../api/addresses.ts';
import { failureOf } from '../../../api/failure.ts';
import { useLists } from '../../../api/lists.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import { Panel } from '../Panel.tsx';
import classes from './family.module.css';

/** What the reception of a case says already: written down with one press, and never by itself. */
export function SaidPanel({ family }: { readonly family: FamilyView }) {
  if (family.said.length === 0) return null;
  return (
    <div className={classes['said']}>
      <Panel title="Lo dicen sus expedientes, y falta anotarlo">
        <ul className={classes['rows']}>
          {family.said.map((said) => (
            <SaidRow key={`${said.personId} ${said.otherId}`} said={said} family={family} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

interface SaidRowProps {
  readonly said: FamilySaid;
  readonly family: FamilyView;
}

function SaidRow({ said, family: { focus, people } }: SaidRowProps) {
  const { personId, otherId, kind, sex, otherIs, name, caseId, number } = said;
  const list = useLists().on(TIES, today());
  const shown = useShownName();
  const add = useMutation(api.family.addTie.mutationOptions());
  const own = people.find(({ id }) => id === focus)?.name ?? null;
  const nameOf = (id: string): string | null => (id === focus ? own : name);
  const note = (): void => {
    const other = personId === focus ? otherId : personId;
    add.mutate({
      personId: focus,
      otherId: other,
      kind: otherIs,
      caseId,
      told: BLANK_TOLD,
      draftId: null,
    });
  };
  return (
    <li className={classes['row']}>
      <div>
        <Text size="sm" component="div">
          <PersonName name={nameOf(personId)} /> es {tieLabel(list, kind, sex).toLowerCase()} de{' '}
          <PersonName name={nameOf(otherId)} />
        </Text>
        <Text size="xs" c="dimmed" component="div">
          Según el{' '}
          <Anchor component={Link} to={address.case(caseId)} inherit underline="always">
            expediente {number}
          </Anchor>
        </Text>
        <FailureNotice failure={add.error === null ? null : failureOf(add.error)} />
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-disabled={add.isPending}
        aria-label={`Anotar el vínculo con ${shown(name)}`}
        onClick={() => (add.isPending ? undefined : note())}
      >
        Anotar
      </Button>
    </li>
  );
}
