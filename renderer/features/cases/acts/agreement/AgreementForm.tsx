import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MatterCode } from '../../../../../domain/law/agreed.ts';
import { refuseViolence } from '../../../../../domain/law/conciliation.ts';
import { recordAgreement } from '../../../../../domain/records/agreements.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../../domain/words/lists.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { CheckField } from '../../../../components/form/ChoiceField.tsx';
import { Section } from '../../../../components/form/Section.tsx';
import { OptionalGroup } from '../../../../components/person/OptionalGroup.tsx';
import { today } from '../../../../components/time/useNow.ts';
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
import { blankTime, CustodyFields, VisitsFields } from './CareFields.tsx';
import { MaintenanceFields } from './MaintenanceFields.tsx';

/** An acta de conciliación with an agreement: its matters, each in parts that can be followed up. */
export function AgreementForm({
  file,
  onDone,
  actionId,
}: ActFormProps & { readonly actionId: string | null }) {
  const record = useMutation(api.agreements.record.mutationOptions());
  const { operatorId } = useSession();
  const people = useMemo(() => peopleOf(file), [file]);
  const action = actionOf(file, 'conciliacion', actionId);
  if (action === undefined)
    return (
      <EmptyState title="No hay una conciliación en curso">
        Empiece la conciliación en «Audiencias», registre la sesión y vuelva a registrar el acuerdo.
      </EmptyState>
    );
  const children = childrenOf(file);
  const signers = usualSigners(file);
  return (
    <DraftedForm
      kind="agreement"
      subjectId={file.id}
      schema={recordAgreement}
      blanks={{
        actionId: action.id,
        signedOn: today(),
        parties: signers.map(blankParty),
        maintenance: null,
        custody: null,
        visits: null,
        crimeFound: null,
        ageConfirmed: false,
        followUpClause: '',
        assignedTo: file.responsible?.id ?? operatorId,
      }}
      fixed={{ actionId: action.id }}
      submitLabel="Registrar acuerdo"
      onSubmit={(typed, draftId) => record.mutateAsync({ ...typed, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <SignedOn />
          <Section title="En qué se llegó a un acuerdo">
            <OptionalGroup
              name="maintenance"
              label="Alimentos"
              blank={blankMaintenance(children, signers)}
            >
              <Replaces caseId={file.id} matter="A1" />
              <MaintenanceFields people={people} />
            </OptionalGroup>
            <OptionalGroup
              name="custody"
              label="Tenencia"
              blank={{ children, form: null, withId: null, calendar: '', address: '' }}
            >
              <Replaces caseId={file.id} matter="A2" />
              <CustodyFields people={people} />
            </OptionalGroup>
            <OptionalGroup name="visits" label="Régimen de visitas" blank={blankVisits(children)}>
              <Replaces caseId={file.id} matter="A3" />
              <VisitsFields people={people} />
            </OptionalGroup>
            {refuseViolence(file.flags) === null || file.flags.violence === 'si' ? null : (
              <CrimeFound />
            )}
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

/** An agreement in force gives way to a new one of the same parties and children (RDNA 46). */
function Replaces({ caseId, matter }: { readonly caseId: string; readonly matter: MatterCode }) {
  const agreements = useQuery(api.agreements.ofCase.queryOptions({ caseId }));
  const inForce = (agreements.data ?? []).filter(
    (one) => one.matter === matter && one.replacedOn === null,
  );
  return inForce.length === 0 ? null : (
    <Text size="sm">
      Vigente: {joinAnd(inForce.map(({ signedOn }) => `acta del ${shortDate(signedOn)}`))}. Si es de
      las mismas partes y de la misma niña, niño o adolescente, esta acta la reemplaza entera
      (Reglamento de las DNA, art. 46): incluya a todas y todos.
    </Text>
  );
}

/** A delito or falta closes a conciliación; alimentos stay possible when it came to light in it. */
const CrimeFound = () => (
  <OptionalGroup
    name="crimeFound"
    label="El delito o la falta se supo en la audiencia, y solo se acuerdan alimentos"
    description="Reglamento de las DNA, art. 43.3."
    blank={{ bothWant: false, favoursChild: false, betweenThem: false }}
  >
    <CheckField name="bothWant" label="Las dos partes quieren el acuerdo igual" />
    <CheckField name="favoursChild" label="Favorece a la niña, niño o adolescente" />
    <CheckField
      name="betweenThem"
      label="Una parte es la víctima y la otra la persona presunta responsable"
    />
  </OptionalGroup>
);

const blankMaintenance = (children: readonly string[], signers: readonly string[]) => ({
  payerId: signers[1] ?? null,
  receiverId: signers[0] ?? null,
  beneficiaries: children,
  amountCents: null,
  percent: null,
  periodicity: null,
  payDays: [],
  startsOn: today(),
  endsOn: null,
  form: null,
  account: null,
  extraCosts: [],
  inKind: [],
  oldDebt: null,
});

const blankVisits = (children: readonly string[]) => ({
  children,
  visitorId: null,
  times: [blankTime()],
  outings: false,
  pickupPlace: '',
  holidays: '',
  specialDates: '',
  supervision: null,
});
