import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Entry } from '../../../../backend/omaped/types.ts';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import { SUPPORT_FORMS, SUPPORT_KINDS } from '../../../../domain/catalogues/omaped.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  addOmapedSupport,
  BLANK_SUPPORT,
  changeOmapedSupport,
  type OmapedSupport,
} from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, TernaryField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';

/** As the form holds it: what it is may not be chosen yet. */
type AddInput = { readonly registrationId: string; readonly support: typeof BLANK_SUPPORT };

interface AddProps {
  readonly registrationId: string;
  readonly onDone: () => void;
}

export function AddSupportForm({ registrationId, onDone }: AddProps) {
  const add = useMutation(api.omaped.addSupport.mutationOptions());
  return (
    <DraftedForm<AddInput, z.output<typeof addOmapedSupport>>
      kind="omaped_support"
      subjectId={registrationId}
      schema={addOmapedSupport}
      blanks={{ registrationId, support: BLANK_SUPPORT }}
      submitLabel="Guardar"
      onSubmit={(input, draftId) => add.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="support">
        <SupportFields />
      </FieldGroup>
    </DraftedForm>
  );
}

interface ChangeProps {
  readonly support: Entry<OmapedSupport>;
  readonly onDone: () => void;
}

export function ChangeSupportForm({ support: { id, version, facts }, onDone }: ChangeProps) {
  const change = useMutation(api.omaped.changeSupport.mutationOptions());
  return (
    <DraftedForm<z.input<typeof changeOmapedSupport>, z.output<typeof changeOmapedSupport>>
      kind="omaped_support_change"
      subjectId={id}
      schema={changeOmapedSupport}
      blanks={{ id, version, support: facts }}
      version={version}
      submitLabel="Guardar"
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="support">
        <SupportFields />
      </FieldGroup>
    </DraftedForm>
  );
}

function SupportFields() {
  return (
    <>
      <ChoiceField name="kind" label={SUPPORT_KINDS.label} from={SUPPORT_KINDS} required />
      <TextField name="name" label="Nombres y apellidos" required />
      <FieldGrid>
        <TextField name="document" label="Documento" max={LIMITS.label} />
        <TextField name="phone" label="Teléfono" max={LIMITS.label} />
      </FieldGrid>
      <ChoiceField name="relation" label="Parentesco" from={RELATIONS} />
      <TernaryField name="livesTogether" label="¿Viven juntos?" />
      <Designated />
      <FieldGrid>
        <DateField name="startedOn" label="Desde" />
        <DateField name="endedOn" label="Terminó el" />
      </FieldGrid>
    </>
  );
}

/** Of a support that she designated: by whom it was made sure, for what, with which safeguards. */
function Designated() {
  const kind = useFieldValue<string>('kind');
  if (kind !== 'apoyo_designado') return null;
  return (
    <>
      <ChoiceField name="form" label={SUPPORT_FORMS.label} from={SUPPORT_FORMS} required />
      <TextField name="designation" label="Escritura o sentencia" required />
      <LongTextField
        name="scope"
        label="Para qué es el apoyo"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
      <LongTextField name="safeguards" label="Salvaguardias" max={LIMITS.paragraph} minRows={2} />
    </>
  );
}
