import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Entry } from '../../../../backend/omaped/types.ts';
import { ADJUSTMENT_PLACES } from '../../../../domain/catalogues/omaped.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  addOmapedAdjustment,
  changeOmapedAdjustment,
  type OmapedAdjustment,
} from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';

interface AddProps {
  readonly registrationId: string;
  readonly onDone: () => void;
}

export function AddAdjustmentForm({ registrationId, onDone }: AddProps) {
  const add = useMutation(api.omaped.addAdjustment.mutationOptions());
  const adjustment = {
    place: '',
    entity: '',
    asked: '',
    askedOn: today(),
    attendedOn: null,
    result: '',
  };
  return (
    <DraftedForm<z.input<typeof addOmapedAdjustment>, z.output<typeof addOmapedAdjustment>>
      kind="omaped_adjustment"
      subjectId={registrationId}
      schema={addOmapedAdjustment}
      blanks={{ registrationId, adjustment }}
      submitLabel="Guardar ajuste"
      onSubmit={(input, draftId) => add.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="adjustment">
        <AdjustmentFields />
      </FieldGroup>
    </DraftedForm>
  );
}

interface ChangeProps {
  readonly adjustment: Entry<OmapedAdjustment>;
  readonly onDone: () => void;
}

export function ChangeAdjustmentForm({ adjustment: { id, version, facts }, onDone }: ChangeProps) {
  const change = useMutation(api.omaped.changeAdjustment.mutationOptions());
  return (
    <DraftedForm<z.input<typeof changeOmapedAdjustment>, z.output<typeof changeOmapedAdjustment>>
      kind="omaped_adjustment_change"
      subjectId={id}
      schema={changeOmapedAdjustment}
      blanks={{ id, version, adjustment: facts }}
      version={version}
      submitLabel="Guardar ajuste"
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="adjustment">
        <AdjustmentFields />
      </FieldGroup>
    </DraftedForm>
  );
}

function AdjustmentFields() {
  return (
    <>
      <ChoiceField name="place" label={ADJUSTMENT_PLACES.label} from={ADJUSTMENT_PLACES} required />
      <TextField name="entity" label="Cuál entidad" />
      <LongTextField
        name="asked"
        label="Qué ajuste se pide"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
      <DateField name="askedOn" label="Pedido el" required />
      <DateField name="attendedOn" label="Atendido el" />
      <LongTextField
        name="result"
        label="Qué se hizo, o qué respondieron"
        max={LIMITS.paragraph}
        minRows={2}
      />
    </>
  );
}
