import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { HolderView, InstitutionView } from '../../../backend/institutions/types.ts';
import { TREATMENTS } from '../../../domain/institutions/holders.ts';
import { addHolder, changeHolder, type HolderFields } from '../../../domain/records/institution.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { DateField } from '../../components/form/DateField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';

type HolderValues = Omit<HolderFields, 'treatment' | 'validFrom'> & {
  readonly treatment: string | null;
  readonly validFrom: string | null;
};

interface AddHolderProps {
  readonly view: InstitutionView;
  readonly onDone: () => void;
}

/** Somebody takes the post, or stands in for who holds it. */
export function AddHolder({ view, onDone }: AddHolderProps) {
  const add = useMutation(api.institutions.addHolder.mutationOptions());
  const { id: institutionId, post } = view;
  return (
    <DraftedForm<{ institutionId: string; holder: HolderValues }, z.output<typeof addHolder>>
      kind="institution_holder"
      subjectId={institutionId}
      schema={addHolder}
      blanks={{
        institutionId,
        holder: {
          name: '',
          treatment: null,
          post,
          acting: false,
          validFrom: null,
          validTo: null,
          document: null,
        },
      }}
      fixed={{ institutionId }}
      submitLabel="Agregar titular"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <HolderFieldset />
    </DraftedForm>
  );
}

interface ChangeHolderProps {
  readonly holder: HolderView;
  readonly onDone: () => void;
}

export function ChangeHolder({ holder, onDone }: ChangeHolderProps) {
  const change = useMutation(api.institutions.changeHolder.mutationOptions());
  const { id: holderId, version, name, treatment, post, acting, validFrom, validTo } = holder;
  const form = useRecordForm({
    schema: changeHolder,
    initialValues: {
      holderId,
      version,
      holder: {
        name,
        treatment: codeOf(treatment),
        post,
        acting,
        validFrom,
        validTo,
        document: holder.document,
      },
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Guardar"
      onSubmit={async (record) => {
        await change.mutateAsync(record);
        onDone();
      }}
    >
      <HolderFieldset />
    </RecordForm>
  );
}

const codeOf = (written: string): string =>
  TREATMENTS.find(({ code }) => code.toLowerCase() === written.toLowerCase())?.code ?? written;

const HolderFieldset = () => (
  <FieldGroup path="holder">
    <ChoiceField
      name="treatment"
      label="Tratamiento"
      required
      from={TREATMENTS.map(({ code, label }) => ({ value: code, label }))}
    />
    <TextField name="name" label="Nombre" max={160} required />
    <TextField
      name="post"
      label="Cargo"
      description="«Juez/a» se imprime «Jueza» o «Juez», según el tratamiento."
      max={160}
      required
    />
    <CheckField
      name="acting"
      label="Encargado/a"
      description="Se imprime con «(e)». El titular sigue siéndolo."
    />
    <DateField name="validFrom" label="En el cargo desde" required />
    <DateField
      name="validTo"
      label="Hasta"
      description="Vacío: sigue. Quien estaba antes termina el día anterior, sin que se escriba."
    />
    <TextField name="document" label="Documento de designación" />
  </FieldGroup>
);
