import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LIMITS } from '../../../domain/records/basics.ts';
import type { ReceivedBy } from '../../../domain/records/reception.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { FieldGroup, useField } from '../form/context.tsx';
import { TextField } from '../form/TextField.tsx';

interface ReceivedByFieldProps {
  /** What nobody answered means: who types received, or nobody knows. */
  readonly unanswered: 'who_types' | 'unknown';
}

/** Not an id: nobody of the office. */
const OTHER = 'other';

/** *Recibido por* (D01): somebody of the office, or somebody without an account. */
export function ReceivedByField({ unanswered }: ReceivedByFieldProps) {
  const { path, value, error, set } = useField<ReceivedBy | null>('receivedBy');
  const operators = useQuery(api.accounts.list.queryOptions());
  const { operatorId } = useSession();
  const whoTypes = unanswered === 'who_types' ? operatorId : null;
  return (
    <>
      <Answer of={operators}>
        {(rows) => (
          <Select
            data-field={path}
            label="Recibido por"
            description="Quien atendió a la persona, aunque lo registre otra."
            data={[
              ...rows
                .filter(({ id, active }) => active || id === idOf(value))
                .map(({ id, fullName, post }) => ({ value: id, label: `${fullName} · ${post}` })),
              { value: OTHER, label: 'Otra persona, sin cuenta en Yanapa' },
            ]}
            value={value === null ? whoTypes : (idOf(value) ?? OTHER)}
            onChange={(chosen) => set(answerOf(chosen, whoTypes, value))}
            // What lacks a name is said by the name.
            error={value?.kind === 'other' ? undefined : error}
            allowDeselect={false}
            searchable
            nothingFoundMessage="Nada coincide. Revise lo escrito."
            clearable={unanswered === 'unknown'}
            clearButtonProps={{ 'aria-label': 'Quitar respuesta' }}
            placeholder="No consta"
            comboboxProps={{ shadow: 'md' }}
          />
        )}
      </Answer>
      {value?.kind === 'other' ? (
        <FieldGroup path="receivedBy">
          <TextField name="name" label="Nombre de quien recibió" max={LIMITS.label} required />
        </FieldGroup>
      ) : null}
    </>
  );
}

const idOf = (value: ReceivedBy | null): string | null =>
  value?.kind === 'operator' ? value.id : null;

function answerOf(
  chosen: string | null,
  whoTypes: string | null,
  before: ReceivedBy | null,
): ReceivedBy | null {
  if (chosen === null || chosen === whoTypes) return null;
  if (chosen !== OTHER) return { kind: 'operator', id: chosen };
  return before?.kind === 'other' ? before : { kind: 'other', name: '' };
}
