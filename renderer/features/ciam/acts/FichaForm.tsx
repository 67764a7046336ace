import { useMutation } from '@tanstack/react-query';
import { changeOlder } from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { FichaFields } from '../form/FichaFields.tsx';
import type { ActProps } from './ActSheets.tsx';

/** The ficha looked over, whole. */
export function FichaForm({ older, onDone }: ActProps) {
  const change = useMutation(api.ciam.change.mutationOptions());
  const { version, fields } = older.ficha;
  return (
    <DraftedForm
      kind="ciam_ficha"
      subjectId={older.id}
      schema={changeOlder}
      blanks={{ registrationId: older.id, version, fields }}
      version={version}
      submitLabel="Guardar ficha"
      says="Guardarla cuenta como actualización del registro nominal, aunque nada haya cambiado."
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <FichaFields />
    </DraftedForm>
  );
}
