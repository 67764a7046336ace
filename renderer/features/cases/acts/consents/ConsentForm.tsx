import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CONSENT_GIVERS, LEGAL_BASES } from '../../../../../domain/catalogues/consents.ts';
import { LANGUAGES } from '../../../../../domain/catalogues/person.ts';
import { LETTER_FIELDS } from '../../../../../domain/letters/presets.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { CONSENT_FIELDS, recordConsent } from '../../../../../domain/records/consents.ts';
import { api } from '../../../../api/trpc.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import {
  CheckField,
  ChoiceField,
  MultiChoiceField,
  type Option,
} from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { DirectoryField } from '../../../../components/institutions/DirectoryField.tsx';
import { today } from '../../../../components/time/useNow.ts';
import type { ActFormProps } from '../ActSheet.tsx';

/** A consent, or what the law gives in its place: whose data, to whom, which, for what, until when. */
export function ConsentForm({ file, onDone }: ActFormProps) {
  const record = useMutation(api.consents.record.mutationOptions());
  const people = peopleOf(file);
  return (
    <DraftedForm
      kind="consent"
      subjectId={file.id}
      schema={recordConsent}
      blanks={{
        caseId: file.id,
        personId: file.people[0]?.personId ?? null,
        basis: 'consentimiento_escrito' as string | null,
        institutionId: null,
        recipient: '',
        scope: [],
        purpose: '',
        givenOn: today(),
        expiresOn: null,
        giver: null,
        giverId: null,
        language: '10',
        interpreter: '',
        readsAndSigns: true,
        witness: '',
      }}
      submitLabel="Registrar"
      onSubmit={(given, draftId) => record.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <CasePersonField name="personId" label="De quién son los datos" people={people} required />
      <ChoiceField name="basis" label="Con qué base salen" from={LEGAL_BASES} required answered />
      <Norm />
      <DirectoryField name="institutionId" label="Institución que los recibe" />
      <TextField
        name="recipient"
        label="O quién los recibe, si no está en el directorio"
        max={LIMITS.line}
      />
      <MultiChoiceField name="scope" label="Qué datos" from={FIELDS} required />
      <LongTextField name="purpose" label="Para qué" required max={LIMITS.paragraph} minRows={2} />
      <Giving people={people} />
      <DateField name="givenOn" label="Desde qué día" required />
      <DateField name="expiresOn" label="Hasta qué día" description="Vacío: hasta que se retire." />
    </DraftedForm>
  );
}

const FIELDS: readonly Option[] = CONSENT_FIELDS.map((field) => ({
  value: field,
  label: LETTER_FIELDS[field],
}));

/** What the chosen basis rests on. */
function Norm() {
  const basis = useFieldValue<string | null>('basis');
  const entry = basis === null ? undefined : LEGAL_BASES.entries.find(({ code }) => code === basis);
  return entry === undefined ? null : (
    <Text size="sm" c="dimmed">
      {entry.norm}.
    </Text>
  );
}

/** Of a consent alone: whoever signs, and how it was explained. */
function Giving({ people }: { readonly people: ReturnType<typeof peopleOf> }) {
  const basis = useFieldValue<string | null>('basis');
  const signs = useFieldValue<boolean>('readsAndSigns');
  if (basis !== 'consentimiento_escrito') return null;
  return (
    <>
      <ChoiceField
        name="giver"
        label="Quién da el consentimiento"
        description="Antes de los 14 años lo da quien ejerce la patria potestad o la tutela (DS 016-2024-JUS, art. 22)."
        from={CONSENT_GIVERS}
        required
      />
      <CasePersonField name="giverId" label="Quién firma" people={people} required />
      <ChoiceField name="language" label="En qué lengua se explicó" from={LANGUAGES} required />
      <TextField name="interpreter" label="Intérprete, si hubo" max={LIMITS.line} />
      <CheckField name="readsAndSigns" label="Lee y firma" />
      {signs ? null : (
        <TextField
          name="witness"
          label="Quién firma a ruego, con su documento"
          required
          max={LIMITS.line}
        />
      )}
    </>
  );
}
