import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { BLANK_PROFILE, registerOmaped } from '../../../../domain/records/omaped.ts';
import { BLANK_PERSON } from '../../../../domain/records/person.ts';
import {
  REGISTERED_BY_HAND,
  REGISTRATION_CHANNEL_LABELS,
} from '../../../../domain/records/registration.ts';
import { omapedAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import type { Draft } from '../../../components/draft/useDraft.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { PersonFieldset } from '../../../components/person/PersonFieldset.tsx';
import { PersonPicker } from '../../../components/person/PersonPicker.tsx';
import { today } from '../../../components/time/useNow.ts';
import { ProfileFields } from '../ProfileFields.tsx';

type Typed = z.input<typeof registerOmaped>;
/** As the form holds it: how she came is not chosen yet. */
export type RegisterValues = Omit<Typed, 'channel'> & { readonly channel: string };

interface RegisterFormProps {
  readonly draft: Draft<RegisterValues>;
  /** Of the office, INEI code. */
  readonly district: string;
}

/** Who she is, how she came, and what is known of her disability; all but who she is may wait. */
export function RegisterForm({ draft, district }: RegisterFormProps) {
  const navigate = useNavigate();
  const register = useMutation(api.omaped.register.mutationOptions());
  const [start] = useState<RegisterValues>(() => ({ ...blankOf(district), ...draft.restored }));
  const form = useRecordForm({
    schema: registerOmaped,
    initialValues: start,
    onChange: draft.keep,
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Registrar persona"
      onSubmit={async (record) => {
        const { id, number } = await draft.become((draftId) =>
          register.mutateAsync({ ...record, draftId }),
        );
        notifications.show({ message: `Persona registrada con el número ${number}.` });
        await navigate(omapedAddress.person(id));
      }}
    >
      <Section title="La persona">
        <PersonPicker name="person">
          <PersonFieldset who="adult" />
          <DistrictField name="district" label="Distrito donde vive" />
        </PersonPicker>
      </Section>
      <Section title="El registro">
        <DateField name="registeredOn" label="Fecha del registro" required />
        <ChoiceField name="channel" label="Cómo llegó" from={CHANNELS} required />
      </Section>
      <FieldGroup path="profile">
        <ProfileFields />
      </FieldGroup>
    </RecordForm>
  );
}

const CHANNELS = REGISTERED_BY_HAND.map((value) => ({
  value,
  label: REGISTRATION_CHANNEL_LABELS[value],
}));

const blankOf = (district: string): RegisterValues => ({
  person: { kind: 'new', fields: { ...BLANK_PERSON, district } },
  registeredOn: today(),
  channel: '',
  profile: BLANK_PROFILE,
});
