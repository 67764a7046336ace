import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { z } from 'zod';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addCasePerson } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, type Option, TernaryField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { AgeContext } from '../../../components/person/age-looked.ts';
import { OptionalGroup } from '../../../components/person/OptionalGroup.tsx';
import { PersonFieldset } from '../../../components/person/PersonFieldset.tsx';
import { NEW_PERSON, PersonPicker } from '../../../components/person/PersonPicker.tsx';
import { PresumedField } from '../../../components/person/PresumedField.tsx';
import { NO_RULES, SafeContactFields } from '../../../components/person/SafeContactFields.tsx';
import type { ActFormProps } from './ActSheet.tsx';

const ROLES: readonly Option[] = [
  { value: 'affected', label: 'Niña, niño o adolescente afectado/a' },
  { value: 'obliged', label: 'Persona obligada o presunta responsable' },
  { value: 'relative', label: 'Familiar o red de apoyo' },
];

/** In a case of violence, the route says what each is in it. */
const ROLES_OF_VIOLENCE: readonly Option[] = [
  { value: 'affected', label: 'Víctima' },
  { value: 'obliged', label: 'Persona denunciada' },
  { value: 'relative', label: 'Testigo o quien cuida' },
];

type AddedRole = z.output<typeof addCasePerson>['role'];

/** Someone who turns out to take part after the reception. */
export function AddPersonForm({ file, onDone }: ActFormProps) {
  const ofViolence = file.service === 'violencia';
  const add = useMutation(api.cases.addPerson.mutationOptions());
  return (
    <DraftedForm
      kind="case_person"
      subjectId={file.id}
      schema={addCasePerson}
      blanks={{
        caseId: file.id,
        role: null,
        person: NEW_PERSON,
        relation: null,
        presumed: null,
        livesTogether: null,
        notes: '',
        safeContact: null,
      }}
      says="Obligatorio: cómo participa. La persona puede registrarse sin nombre conocido."
      submitLabel="Agregar al caso"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="role"
        label="Cómo participa"
        from={ofViolence ? ROLES_OF_VIOLENCE : ROLES}
        required
      />
      <Tie ofViolence={ofViolence} />
      <Who file={file} />
      <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
      <OptionalGroup name="safeContact" label="Hay reglas de contacto seguro" blank={NO_RULES}>
        <SafeContactFields />
      </OptionalGroup>
    </DraftedForm>
  );
}

function Tie({ ofViolence }: { readonly ofViolence: boolean }) {
  const role = useFieldValue<string | null>('role');
  if (role !== 'obliged' && role !== 'relative') return null;
  return (
    <>
      {role === 'obliged' && !ofViolence ? <PresumedField /> : null}
      <ChoiceField
        name="relation"
        label={`Qué es de ${ofViolence ? 'la víctima' : 'la niña, niño o adolescente'}`}
        from={RELATIONS}
      />
      <TernaryField name="livesTogether" label="¿Vive en la misma casa?" />
    </>
  );
}

function Who({ file: { receivedAt, factsDate, service } }: Pick<ActFormProps, 'file'>) {
  const role = useFieldValue<AddedRole | null>('role');
  const looked = useMemo(
    () =>
      role === null || service === 'violencia'
        ? null // A victim may be of any age.
        : { role, received: dateInLima(receivedAt), facts: factsDate },
    [role, receivedAt, factsDate, service],
  );
  return (
    <AgeContext value={looked}>
      <PersonPicker name="person">
        <PersonFieldset who={role === 'affected' && service !== 'violencia' ? 'child' : 'adult'} />
      </PersonPicker>
    </AgeContext>
  );
}
