import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { refuseConclusion } from '../../../../domain/case-states.ts';
import { CONCLUSION_CAUSES } from '../../../../domain/catalogues/case.ts';
import { ERRORS } from '../../../../domain/errors.ts';
import { concludeCase } from '../../../../domain/records/case-acts.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, type Closed } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Why the case ends (RDNA 33), with what each cause asks for first. */
export function ConcludeForm({ file, onDone }: ActFormProps) {
  const conclude = useMutation(api.cases.conclude.mutationOptions());
  const pending = file.followups.filter(({ state }) => state === 'pending').length;
  return (
    <DraftedForm
      kind="conclusion"
      subjectId={file.id}
      schema={concludeCase}
      blanks={{
        id: file.id,
        version: file.version,
        happenedAt: new Date().toISOString(),
        cause: null,
        text: '',
      }}
      fixed={{ version: file.version }}
      submitLabel="Concluir el caso"
      onSubmit={(record, draftId) => conclude.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        {counted(file.verifications, 'verificación hecha', 'verificaciones hechas')}.
        {pending === 0
          ? ''
          : ` Al concluir, ${counted(pending, 'seguimiento pendiente queda', 'seguimientos pendientes quedan')} sin efecto.`}{' '}
        El caso puede reabrirse después, con un motivo.
      </Text>
      <ChoiceField
        name="cause"
        label="Causa de la conclusión"
        from={CONCLUSION_CAUSES}
        closed={closedIn(file)}
        required
      />
      <Guard file={file} />
      <LongTextField name="text" label="Cómo concluye" required minRows={4} />
      <DateTimeField name="happenedAt" label="Cuándo concluyó" required />
    </DraftedForm>
  );
}

/** A withdrawal that the law does not allow whatever is done first (RDNA 33.b). */
const closedIn = (file: CaseView): Closed => {
  const cause = 'desistimiento_confirmado';
  const refused = refuseConclusion(cause, file);
  return refused === 'withdrawal_forbidden' ? { [cause]: ERRORS[refused] } : {};
};

/** Said while choosing, so that nobody writes a page for a cause that the law does not allow yet. */
function Guard({ file }: { readonly file: CaseView }) {
  const cause = useFieldValue<string | null>('cause');
  const refused = cause === null ? null : refuseConclusion(cause, file);
  if (refused === null) return null;
  return (
    <Alert
      role="status"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title="Por esta causa todavía no se puede concluir"
    >
      {ERRORS[refused]}
    </Alert>
  );
}
