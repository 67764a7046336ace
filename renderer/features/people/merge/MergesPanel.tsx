import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { MergeView } from '../../../../backend/people/merge/types.ts';
import { BLANK_PERSON } from '../../../../domain/records/person.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { useLists } from '../../../api/lists.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { useMask } from '../../../components/people/mask.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import { Panel } from '../Panel.tsx';
import classes from '../people.module.css';
import { factsOf } from '../person-facts.ts';
import { groupLabel } from './merge-facts.ts';

/** Rows that were united with this one: why, what they said, and the way back. */
export function MergesPanel({ personId }: { readonly personId: string }) {
  const { data } = useQuery(api.people.merges.queryOptions({ id: personId }));
  const [undoing, setUndoing] = useState<MergeView | null>(null);
  if (data === undefined || data.length === 0) return null;
  return (
    <Panel title="Fichas unidas">
      <ul className={classes['list']}>
        {data.map((merge) => (
          <li key={merge.id}>
            <OneMerge merge={merge} onUndo={() => setUndoing(merge)} />
          </li>
        ))}
      </ul>
      {undoing === null ? null : <UndoDialog merge={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

function OneMerge({
  merge: { gone, mergedAt, by, reason, undone, laterFirst, replaced },
  onUndo,
}: {
  readonly merge: MergeView;
  readonly onUndo: () => void;
}) {
  return (
    <Stack gap={4}>
      <Text size="sm" component="div">
        <PersonName name={gone.name} /> · unida el {dateTime(mergedAt)}, {by}. {reason}
      </Text>
      <Said title="Lo que decía la otra ficha" person={gone} />
      <Said
        title="Lo que decía esta"
        person={{ fields: { ...BLANK_PERSON, ...replaced }, estimatedOn: null }}
      />
      {undone === null ? (
        <Group gap="sm">
          <Button variant="default" size="compact-sm" disabled={laterFirst} onClick={onUndo}>
            Deshacer la unión
          </Button>
          {laterFirst ? (
            <Text size="xs" c="dimmed">
              Deshaga primero la unión más reciente.
            </Text>
          ) : null}
        </Group>
      ) : (
        <Text size="xs" c="dimmed">
          Deshecha el {dateTime(undone.at)}, {undone.by}.
        </Text>
      )}
    </Stack>
  );
}

/** Kept in history: what of a row does not stand any more. */
function Said({
  title,
  person,
}: {
  readonly title: string;
  readonly person: Pick<MergeView['gone'], 'fields' | 'estimatedOn'>;
}) {
  const { masked } = useMask();
  const facts = factsOf(person, useLists(), today()).flatMap(({ facts: given }) => given);
  if (facts.length === 0 || masked) return null;
  return (
    <details>
      <Text component="summary" size="sm">
        {title}
      </Text>
      <dl className={classes['facts']}>
        {facts.map(([label, answer]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

function UndoDialog({
  merge: { id, gone, writtenSince },
  onClose,
}: {
  readonly merge: MergeView;
  readonly onClose: () => void;
}) {
  const undo = useMutation(api.people.undoMerge.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Deshacer la unión"
      confirmLabel="Deshacer la unión"
      onConfirm={() => undo.mutateAsync({ id })}
      onClose={onClose}
    >
      <PersonName name={gone.name} /> vuelve a tener su propia ficha, con lo que tenía antes de la
      unión. Lo que se escribió después queda en esta ficha.
      {writtenSince.length === 0
        ? null
        : ` Desde entonces se cambió: ${writtenSince.map((group) => groupLabel(group).toLowerCase()).join(', ')}; queda como está.`}
    </ConfirmDialog>
  );
}
