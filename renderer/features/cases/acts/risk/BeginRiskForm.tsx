import { useMutation } from '@tanstack/react-query';
import { RISK_ORIGINS, RISK_WAYS_IN } from '../../../../../domain/catalogues/risk.ts';
import { beginRisk } from '../../../../../domain/records/risk.ts';
import { api } from '../../../../api/trpc.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField, DateTimeField } from '../../../../components/form/DateField.tsx';
import { TextField } from '../../../../components/form/TextField.tsx';
import type { OfRiskProps } from './OfRisk.tsx';

/** From when the office knew, every term of the procedure runs (DL 1297, art. 18). */
export function BeginRiskForm({ file, onDone, subjectId }: OfRiskProps) {
  const begin = useMutation(api.risk.begin.mutationOptions());
  const children = file.people.filter(({ role }) => role === 'affected');
  return (
    <DraftedForm
      kind="risk"
      subjectId={file.id}
      schema={beginRisk}
      blanks={{
        caseId: file.id,
        personId: subjectId ?? children[0]?.personId ?? null,
        knownAt: file.receivedAt,
        wayIn: null,
        origin: 'propio' as const,
        originBegunOn: null,
        originDocument: null,
      }}
      fixed={subjectId === null ? {} : { personId: subjectId }}
      submitLabel="Abrir el procedimiento"
      onSubmit={(record, draftId) => begin.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <CasePersonField name="personId" label="De quién" people={children} required />
      <DateTimeField
        name="knownAt"
        label="Cuándo lo supo la oficina"
        description="Desde entonces hay un día hábil para resolver."
        required
      />
      <ChoiceField name="wayIn" label="Cómo ingresó" from={RISK_WAYS_IN} required />
      <ChoiceField name="origin" label="De dónde viene" from={RISK_ORIGINS} answered required />
      <Declined />
    </DraftedForm>
  );
}

function Declined() {
  const origin = useFieldValue<string>('origin');
  if (origin === 'propio') return null;
  return (
    <>
      <DateField
        name="originBegunOn"
        label="Desde cuándo actuaba quien declina"
        description="La UPE solo declina lo que empezó a lo más dos meses antes de la acreditación (Reglamento del DL 1297, art. 160.2.c)."
        required
      />
      <TextField name="originDocument" label="Documento de la declinación" required />
    </>
  );
}
