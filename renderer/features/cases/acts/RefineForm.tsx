import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { askedFlags } from '../../../../domain/case-states.ts';
import { refineQualification } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { LegalFields } from '../../../components/reception/FactsSection.tsx';
import { discardedIn } from '../parts/legal-words.ts';
import type { ActFormProps } from './ActSheet.tsx';

/** What came to light after the qualification. What was found before stays found. */
export function RefineForm({ file, onDone }: ActFormProps) {
  const refine = useMutation(api.cases.refineQualification.mutationOptions());
  return (
    <DraftedForm
      kind="refinement"
      subjectId={file.id}
      schema={refineQualification}
      blanks={{
        id: file.id,
        version: file.version,
        happenedAt: new Date().toISOString(),
        matters: [...file.matters],
        rights: [...file.rights],
        ...askedFlags(file.flags),
        text: '',
      }}
      fixed={{ version: file.version }}
      says="Obligatorio: qué se encontró, al menos una materia y un derecho afectado."
      submitLabel="Precisar calificación"
      onSubmit={(record, draftId) => refine.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        Para lo que se descubre después de calificar: delito, falta, riesgo, desprotección,
        violencia, otra materia u otro derecho. La calificación anterior queda en la historia, y lo
        que ya estaba en «sí» no se quita: la/el responsable lo descarta, con su motivo.
      </Text>
      <LongTextField name="text" label="Qué se encontró y cómo se supo" required minRows={4} />
      <LegalFields discarded={discardedIn(file)} />
      <DateTimeField name="happenedAt" label="Cuándo se supo" required />
    </DraftedForm>
  );
}
