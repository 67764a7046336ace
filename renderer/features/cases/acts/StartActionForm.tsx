import { Group, Radio } from '@mantine/core';
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
import { useField, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
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
  const { path, value, error, set } = useField<boolean | null>('withAccused');
  if (!asksForAccused(kind, file.flags)) return null;
  return (
    <Radio.Group
      data-field={path}
      label="¿Participa la persona presunta responsable?"
      error={error ?? (value === true ? ERRORS.victim_with_accused : undefined)}
      required
      value={value === null ? '' : value ? 'si' : 'no'}
      onChange={(answer) => set(answer === 'si')}
    >
      <Group gap="md" mt={4}>
        <Radio value="si" label="Sí" />
        <Radio value="no" label="No" />
      </Group>
    </Radio.Group>
  );
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
