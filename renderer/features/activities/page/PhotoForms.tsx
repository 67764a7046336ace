import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AttendeeView } from '../../../../backend/activities/types.ts';
import { PHOTO_USES } from '../../../../domain/catalogues/activities.ts';
import { CONSENT_GIVERS } from '../../../../domain/catalogues/consents.ts';
import { LANGUAGES } from '../../../../domain/catalogues/person.ts';
import { answerPhoto, withdrawPhoto } from '../../../../domain/records/activities.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';

interface PhotoFormProps {
  readonly attendee: AttendeeView;
  readonly onDone: () => void;
}

type Answer = z.input<typeof answerPhoto>;

/** As the form holds it: what was not chosen yet is empty. */
type Values = Omit<Answer, 'answer' | 'giver' | 'language' | 'givenOn'> & {
  readonly [K in 'answer' | 'giver' | 'language' | 'givenOn']: Answer[K] | null;
};

/** What somebody answers about her pictures, and who answers for her. */
export function PhotoForm({ attendee: { id, name }, onDone }: PhotoFormProps) {
  const answer = useMutation(api.activities.answerPhoto.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof answerPhoto>>
      kind="activity_photo"
      subjectId={id}
      schema={answerPhoto}
      blanks={{
        attendeeId: id,
        answer: null,
        giver: null,
        giverName: '',
        language: '10',
        uses: [],
        givenOn: today(),
      }}
      submitLabel="Guardar respuesta"
      onSubmit={(record, draftId) => answer.mutateAsync({ ...record, draftId })}
      onDone={onDone}
      says="Sin consentimiento escrito no se publica la imagen de nadie (Ley 29733, art. 13.5). Se retira cuando se quiera."
    >
      <Text size="sm" fw={600}>
        <PersonName name={name} />
      </Text>
      <ChoiceField name="answer" label="Sobre sus fotos" from={ANSWERS} required />
      <ChoiceField name="giver" label="Quién responde" from={CONSENT_GIVERS} required />
      <GiverName />
      <ChoiceField name="language" label="En qué lengua se le explicó" from={LANGUAGES} required />
      <Uses />
      <DateField name="givenOn" label="Fecha" required />
    </DraftedForm>
  );
}

const ANSWERS = [
  { value: 'si', label: 'Sí consiente' },
  { value: 'no', label: 'No consiente' },
];

function GiverName() {
  const giver = useFieldValue<string | null>('giver');
  if (giver !== 'progenitor_tutor' && giver !== 'apoyo') return null;
  return (
    <TextField
      name="giverName"
      label={giver === 'apoyo' ? 'Quién la o lo apoya' : 'Quién lo da por ella o él'}
      max={LIMITS.label}
      required={giver === 'progenitor_tutor'}
    />
  );
}

function Uses() {
  const answer = useFieldValue<string | null>('answer');
  return answer === 'si' ? (
    <MultiChoiceField name="uses" label="Dónde se pueden usar" from={PHOTO_USES} required />
  ) : null;
}

type Back = z.input<typeof withdrawPhoto>;

/** As easy as giving it (DS 016-2024-JUS, 10). */
export function PhotoBackForm({ attendee: { id, name }, onDone }: PhotoFormProps) {
  const withdraw = useMutation(api.activities.withdrawPhoto.mutationOptions());
  return (
    <DraftedForm<Back, z.output<typeof withdrawPhoto>>
      kind="activity_photo_end"
      subjectId={id}
      schema={withdrawPhoto}
      blanks={{ attendeeId: id, withdrawnOn: today(), withdrawnBy: '' }}
      submitLabel="Retirar el consentimiento"
      onSubmit={(record, draftId) => withdraw.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        <PersonName name={name} />: desde esa fecha no se publican sus fotos. Retire también las que
        ya se publicaron.
      </Text>
      <TextField name="withdrawnBy" label="Quién lo retira" max={LIMITS.label} required />
      <DateField name="withdrawnOn" label="Fecha" required />
    </DraftedForm>
  );
}
