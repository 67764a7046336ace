import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { CHANNELS } from '../../../domain/catalogues/case.ts';
import { SEXES } from '../../../domain/catalogues/person.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { registerOrientation } from '../../../domain/records/reception.ts';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import type { Draft } from '../../components/draft/useDraft.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { DistrictField } from '../../components/form/DistrictField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { LongTextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { AGE_GROUPS } from './age-groups.ts';
import { TopicField } from './TopicField.tsx';

export type OrientationValues = z.input<typeof registerOrientation>;

interface OrientationFormProps {
  readonly draft: Draft<OrientationValues>;
  /** Of the office, INEI code. */
  readonly district: string;
}

/** Registers it, and offers to go on with a case when it turns out to be one. */
export function OrientationForm({ draft, district }: OrientationFormProps) {
  const navigate = useNavigate();
  const register = useMutation(api.orientations.register.mutationOptions());
  const becomesCase = useRef(false);
  const [start] = useState<OrientationValues>(() => ({
    ...blankOrientation(new Date().toISOString(), district),
    ...draft.restored,
  }));
  const form = useRecordForm({
    schema: registerOrientation,
    initialValues: start,
    onChange: (values) => {
      // A conversion that was refused is over once something is corrected: the button says it again.
      becomesCase.current = false;
      draft.keep(values);
    },
  });
  return (
    <RecordForm
      form={form}
      says="Sin nombres: se cuenta la orientación y nada más. El tema y el canal son obligatorios."
      submitLabel="Registrar orientación"
      actions={
        <Button
          type="submit"
          variant="default"
          onClick={() => {
            becomesCase.current = true;
          }}
        >
          Registrar y convertir en caso
        </Button>
      }
      onSubmit={async (record) => {
        const converts = becomesCase.current;
        becomesCase.current = false;
        const { id } = await draft.become((draftId) =>
          register.mutateAsync({ ...record, draftId }),
        );
        notifications.show({ message: 'Orientación registrada.' });
        await navigate(converts ? address.receptionFrom(id) : address.orientations);
      }}
    >
      <TopicField name="topic" />
      <ChoiceField name="channel" label="Canal" from={CHANNELS} required />
      <ChoiceField name="sex" label="Sexo de quien consulta" from={SEXES} />
      <ChoiceField name="ageGroup" label="Edad de quien consulta" from={AGE_GROUPS} />
      <DistrictField name="district" label="Distrito de donde viene" />
      <LongTextField name="note" label="Nota (sin nombres)" max={LIMITS.paragraph} minRows={2} />
    </RecordForm>
  );
}

const blankOrientation = (now: string, district: string): OrientationValues => ({
  happenedAt: now,
  topic: '',
  channel: 'personal',
  sex: null,
  ageGroup: null,
  district,
  note: '',
});
