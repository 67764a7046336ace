import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { CARNE_COLOURS, CARNE_STATES } from '../../../../domain/catalogues/omaped.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { changeOmapedCarne } from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';

interface FormProps {
  readonly record: OmapedView;
  readonly onDone: () => void;
}

export function CarneForm({ record, onDone }: FormProps) {
  const { registrationId, carneVersion: version, carne } = record;
  const change = useMutation(api.omaped.changeCarne.mutationOptions());
  return (
    <DraftedForm<z.input<typeof changeOmapedCarne>, z.output<typeof changeOmapedCarne>>
      kind="omaped_carne"
      subjectId={registrationId}
      schema={changeOmapedCarne}
      blanks={{ registrationId, version, carne }}
      version={version}
      submitLabel="Guardar carné"
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="carne">
        <ChoiceField name="state" label="Carné" from={CARNE_STATES} required answered />
        <FieldGrid>
          <TextField name="number" label="Número" max={LIMITS.label} />
          <TextField name="resolution" label="Resolución (por verificar)" max={LIMITS.label} />
        </FieldGrid>
        <ChoiceField name="colour" label="Color" from={CARNE_COLOURS} />
        <FieldGrid>
          <DateField name="issuedOn" label="Emitido el" />
          <DateField
            name="validTo"
            label="Vigente hasta"
            description="Déjelo vacío si no tiene fecha de fin."
          />
        </FieldGrid>
        <LongTextField
          name="observed"
          label="Observación del CONADIS"
          max={LIMITS.paragraph}
          minRows={2}
        />
      </FieldGroup>
    </DraftedForm>
  );
}
