import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { BLANK_OLDER, registerOlder } from '../../../../domain/records/ciam.ts';
import {
  REGISTERED_BY_HAND,
  REGISTRATION_CHANNEL_LABELS,
} from '../../../../domain/records/registration.ts';
import { olderAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import type { Draft } from '../../../components/draft/useDraft.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { NEW_PERSON, PersonPicker } from '../../../components/person/PersonPicker.tsx';
import { today } from '../../../components/time/useNow.ts';
import { FichaFields } from './FichaFields.tsx';
import { OlderPersonFields } from './OlderPersonFields.tsx';

type Typed = z.input<typeof registerOlder>;

/** As the form holds it: what was not chosen yet is empty. */
export type OlderValues = Omit<Typed, 'channel'> & { readonly channel: string };

const CHANNELS = REGISTERED_BY_HAND.map((value) => ({
  value,
  label: REGISTRATION_CHANNEL_LABELS[value],
}));

export function OlderForm({ draft }: { readonly draft: Draft<OlderValues> }) {
  const navigate = useNavigate();
  const register = useMutation(api.ciam.register.mutationOptions());
  const [start] = useState<OlderValues>(() => ({
    person: NEW_PERSON,
    channel: '',
    registeredOn: today(),
    fields: BLANK_OLDER,
    ...draft.restored,
  }));
  const form = useRecordForm({
    schema: registerOlder,
    initialValues: start,
    onChange: (values) => draft.keep(values),
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Registrar"
      onSubmit={async (record) => {
        const { id, number } = await draft.become((draftId) =>
          register.mutateAsync({ ...record, draftId }),
        );
        notifications.show({ message: `Registrada/o con el número ${number}.` });
        await navigate(olderAddress(id));
      }}
    >
      <Section title="Quién es" intro="El registro nominal es de personas de 60 años o más.">
        <PersonPicker name="person">
          <OlderPersonFields />
        </PersonPicker>
      </Section>
      <Section title="Registro">
        <ChoiceField name="channel" label="Cómo llegó al registro" from={CHANNELS} required />
        <DateField name="registeredOn" label="Fecha del registro" required />
      </Section>
      <FichaFields />
    </RecordForm>
  );
}
