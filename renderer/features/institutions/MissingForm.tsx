import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { MissingInstitution } from '../../../backend/institutions/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { addMissingInstitutions } from '../../../domain/records/institution.ts';
import { api } from '../../api/trpc.ts';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { MultiChoiceField } from '../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';

/** What the program has for an office of this place and the directory lacks: chosen, then added. */
export function MissingForm({ onDone }: { readonly onDone: () => void }) {
  const missing = useQuery(api.institutions.missing.queryOptions({}));
  return (
    <Answer of={missing}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title="No falta ninguna">
            Las que Yanapa trae para esta zona ya están en el directorio.
          </EmptyState>
        ) : (
          <Choosing rows={rows} onDone={onDone} />
        )
      }
    </Answer>
  );
}

interface ChoosingProps {
  readonly rows: readonly MissingInstitution[];
  readonly onDone: () => void;
}

function Choosing({ rows, onDone }: ChoosingProps) {
  const add = useMutation(api.institutions.addMissing.mutationOptions());
  const form = useRecordForm({
    schema: addMissingInstitutions,
    initialValues: { names: rows.map(({ officialName }) => officialName) },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Añadir las marcadas"
      onSubmit={async (record) => {
        await add.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        Se añaden como «por verificar». Lo que la oficina ya escribió no cambia.
      </Text>
      <MultiChoiceField
        name="names"
        label="Instituciones"
        required
        from={rows.map(({ officialName, kind }) => ({
          value: officialName,
          label: `${officialName} · ${labelOf(INSTITUTION_KINDS, kind)}`,
        }))}
      />
    </RecordForm>
  );
}
