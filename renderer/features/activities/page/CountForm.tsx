import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { countActivity } from '../../../../domain/records/activities.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { BAND_OPTIONS } from './AttendeeForm.tsx';
import type { ActFormProps } from './HeldForm.tsx';

type Counts = z.input<typeof countActivity>;
type Group = Counts['groups'][number];

/** As the form holds them: what was not chosen yet is empty. */
type Values = Omit<Counts, 'groups'> & {
  readonly groups: readonly {
    readonly [K in keyof Group]: K extends 'district' ? Group[K] : Group[K] | null;
  }[];
};

/** Those who did not give their name. Whoever is on the list is not among them. */
export function CountForm({ activity, onDone }: ActFormProps) {
  const count = useMutation(api.activities.count.mutationOptions());
  const { id, version, heads, district, attendees } = activity;
  return (
    <DraftedForm<Values, z.output<typeof countActivity>>
      kind="activity_count"
      subjectId={id}
      schema={countActivity}
      version={version}
      blanks={{ id, version, heads, groups: activity.counted }}
      submitLabel="Guardar el conteo"
      onSubmit={(record, draftId) => count.mutateAsync({ ...record, draftId })}
      onDone={onDone}
      says={`Solo quienes no están en la lista de nombres: en ella hay ${counted(attendees.length, 'persona', 'personas')}.`}
    >
      <NumberField
        name="heads"
        label="Personas contadas en la puerta, todas"
        description="Si alguien las contó: sirve para no contar dos veces a nadie."
        size={5}
      />
      <RowList
        name="groups"
        rowLabel="Grupo"
        addLabel="Agregar un grupo"
        blank={() => ({ sex: null, band: null, district, count: null })}
        row={GROUP}
      />
    </DraftedForm>
  );
}

const GROUP = (
  <>
    <ChoiceField name="sex" label="Sexo" from={SEXES} required />
    <ChoiceField name="band" label="Edad" from={BAND_OPTIONS} required />
    <NumberField name="count" label="Cuántas personas" required size={5} />
    <DistrictField name="district" label="Distrito de donde vienen" />
  </>
);
