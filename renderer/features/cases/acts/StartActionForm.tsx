import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { asksForAccused, refuseAction } from '../../../../domain/cases/violence.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { ERRORS } from '../../../../domain/errors.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { startAction } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, type Closed } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import { AccusedField } from './AccusedField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** One of the six of RDNA 31.1; the verification term runs from the first (RDNA 32.2). */
export function StartActionForm({ file, onDone }: ActFormProps) {
  const start = useMutation(api.cases.startAction.mutationOptions());
  return (
    <DraftedForm
      kind="action"
      subjectId={file.id}
      schema={startAction}
      blanks={{
        caseId: file.id,
        version: file.version,
        kind: null,
        startedOn: today(),
        detail: '',
        withAccused: null,
      }}
      fixed={{ version: file.version }}
      submitLabel="Iniciar acción"
      onSubmit={(record, draftId) => start.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="kind"
        label="Acción de defensa"
        from={DEFENCE_ACTIONS}
        closed={closedIn(file)}
        required
      />
      <Accused file={file} />
      <DateField name="startedOn" label="Desde qué día" required />
      <LongTextField
        name="detail"
        label="En qué consiste"
        required
        max={LIMITS.paragraph}
        minRows={4}
      />
    </DraftedForm>
  );
}

/** Asked of a commitment in a case with a crime or violence (Ley 30364, arts. 15 y 28). */
function Accused({ file }: { readonly file: CaseView }) {
  const kind = useFieldValue<string | null>('kind');
  return asksForAccused(kind, file.flags) ? <AccusedField /> : null;
}

/** What no answer would open: a commitment depends on who takes part. */
const closedIn = ({ flags }: CaseView): Closed =>
  Object.fromEntries(
    DEFENCE_ACTIONS.entries.flatMap(({ code: kind }) => {
      const refused =
        refuseAction({ kind, withAccused: false }, flags) ??
        (kind === 'conciliacion' ? 'conciliation_by_hearings' : null);
      return refused === null ? [] : [[kind, ERRORS[refused]]];
    }),
  );
