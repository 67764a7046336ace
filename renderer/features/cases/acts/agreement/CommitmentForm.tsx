import { Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CasePersonView, CaseView } from '../../../../../backend/cases/types.ts';
import { asksForAccused } from '../../../../../domain/cases/violence.ts';
import { recordCommitment } from '../../../../../domain/records/agreements.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { TernaryField } from '../../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { Section } from '../../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OptionalGroup } from '../../../../components/person/OptionalGroup.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { AccusedField } from '../AccusedField.tsx';
import type { ActFormProps } from '../ActSheet.tsx';
import {
  actionOf,
  blankParty,
  childrenOf,
  SignedOn,
  usualSigners,
  Verification,
  WhoSigns,
} from './ActaFields.tsx';

/** An acta de compromiso: a recognition, norms of conduct, or both (RDNA 47–51). */
export function CommitmentForm({
  file,
  onDone,
  actionId,
}: ActFormProps & { readonly actionId: string | null }) {
  const commit = useMutation(api.agreements.commit.mutationOptions());
  const { operatorId } = useSession();
  const people = useMemo(() => peopleOf(file), [file]);
  const action = actionOf(file, 'compromiso', actionId);
  if (action === undefined)
    return (
      <EmptyState title="No hay un compromiso en curso">
        Inicie la acción de defensa «Compromiso» y vuelva a registrarlo.
      </EmptyState>
    );
  const [child] = childrenOf(file);
  return (
    <DraftedForm
      kind="commitment"
      subjectId={file.id}
      schema={recordCommitment}
      blanks={{
        actionId: action.id,
        signedOn: today(),
        parties: usualSigners(file).map(blankParty),
        filiation: null,
        conduct: null,
        withAccused: null,
        ageConfirmed: false,
        followUpClause: '',
        assignedTo: file.responsible?.id ?? operatorId,
      }}
      fixed={{ actionId: action.id }}
      submitLabel="Registrar compromiso"
      onSubmit={(typed, draftId) => commit.mutateAsync({ ...typed, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <SignedOn />
          {asksForAccused('compromiso', file.flags) ? <AccusedField /> : null}
          <Section
            title="A qué se comprometen"
            intro="Solo cabe el reconocimiento de filiación y las normas de comportamiento (Reglamento de las DNA, art. 48)."
          >
            <OptionalGroup
              name="filiation"
              label="Reconocimiento voluntario de filiación"
              description="Al registrarlo se abre la gestión de inscripción, que sigue hasta la nueva acta de nacimiento."
              blank={blankFiliation(file, child ?? null)}
            >
              <FiliationFields people={people} />
            </OptionalGroup>
            <OptionalGroup
              name="conduct"
              label="Normas de comportamiento"
              blank={{ commitments: [blankCommitment()], until: null }}
            >
              <ConductFields people={people} />
            </OptionalGroup>
          </Section>
          <Section title="Quiénes firman">
            <WhoSigns people={people} failure={form.failure} />
          </Section>
          <Section title="Cómo se verifica">
            <Verification />
          </Section>
        </>
      )}
    </DraftedForm>
  );
}

interface PeopleProps {
  readonly people: readonly CasePersonView[];
}

const FiliationFields = ({ people }: PeopleProps) => (
  <Stack gap="sm">
    <CasePersonField
      name="parentId"
      label="Quién reconoce"
      description="Desde los 14 años reconoce sin autorización de nadie; antes no puede (Reglamento de las DNA, art. 50.3)."
      people={people}
      required
    />
    <CasePersonField name="childId" label="A quién reconoce" people={people} required />
    <TernaryField
      name="hasFiliation"
      label="¿El acta de nacimiento ya lleva esa filiación?"
      required
    />
    <TextField
      name="birthRecord"
      label="Acta de nacimiento o certificado de nacido vivo"
      description="Número y oficina donde está."
      required
    />
    <TextField name="registryOffice" label="Dónde se inscribirá" required />
    <DateField name="registerBy" label="A más tardar qué día" required />
  </Stack>
);

function ConductFields({ people }: PeopleProps) {
  const row = useMemo(() => <OneCommitment people={people} />, [people]);
  return (
    <Stack gap="sm">
      <RowList
        name="commitments"
        rowLabel="Compromiso"
        addLabel="Agregar otro compromiso"
        blank={blankCommitment}
        row={row}
      />
      <DateField name="until" label="Hasta qué día" required />
    </Stack>
  );
}

const OneCommitment = ({ people }: PeopleProps) => (
  <Stack gap="xs">
    <CasePersonField name="personId" label="Quién se compromete" people={people} />
    <TextField name="institution" label="O qué institución" />
    <LongTextField
      name="what"
      label="A qué se compromete"
      required
      max={LIMITS.paragraph}
      minRows={2}
    />
    <TextField name="indicator" label="Cómo se verá que cumple" required />
  </Stack>
);

const blankCommitment = () => ({ personId: null, institution: null, what: '', indicator: '' });

const blankFiliation = ({ people }: CaseView, childId: string | null) => ({
  childId,
  parentId: people.find(({ role }) => role === 'obliged')?.personId ?? null,
  hasFiliation: null,
  birthRecord: '',
  registryOffice: '',
  registerBy: null,
});
