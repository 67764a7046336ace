import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { CONTIGO_STATES, CONTIGO_SUSPENSIONS } from '../../../../domain/catalogues/omaped.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { changeOmapedContigo } from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';

interface FormProps {
  readonly record: OmapedView;
  readonly onDone: () => void;
}

export function ContigoForm({ record, onDone }: FormProps) {
  const { registrationId, contigoVersion: version, contigo } = record;
  const change = useMutation(api.omaped.changeContigo.mutationOptions());
  return (
    <DraftedForm<z.input<typeof changeOmapedContigo>, z.output<typeof changeOmapedContigo>>
      kind="omaped_contigo"
      subjectId={registrationId}
      schema={changeOmapedContigo}
      blanks={{ registrationId, version, contigo }}
      version={version}
      submitLabel="Guardar CONTIGO"
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="contigo">
        <ChoiceField name="state" label="CONTIGO" from={CONTIGO_STATES} required answered />
        <DateField name="pc1000On" label="Formato PC 1000 enviado el" />
        <TextField
          name="collector"
          label="Quién cobra por ella o él"
          description="Con autorización de cobro: de una niña, niño o adolescente, o de quien no puede expresar su voluntad."
        />
        <TextField
          name="agency"
          label="Dónde cobra"
          description="La agencia. Nunca un número de cuenta."
        />
        <ChoiceField
          name="suspension"
          label={CONTIGO_SUSPENSIONS.label}
          from={CONTIGO_SUSPENSIONS}
        />
        <DateField name="suspendedOn" label="Suspendida el" />
        <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
      </FieldGroup>
    </DraftedForm>
  );
}
