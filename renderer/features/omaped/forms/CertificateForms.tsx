import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CertificateView } from '../../../../backend/omaped/types.ts';
import {
  CERTIFICATE_CHARACTERS,
  CERTIFICATE_STEPS,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
  MINSA_ANSWERS,
} from '../../../../domain/catalogues/omaped.ts';
import { mayBecome } from '../../../../domain/omaped/certificate.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  addOmapedCertificate,
  BLANK_CERTIFICATE,
  changeOmapedCertificate,
} from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import {
  ChoiceField,
  type Closed,
  MultiChoiceField,
} from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { Diagnoses } from '../ProfileFields.tsx';

type AddInput = z.input<typeof addOmapedCertificate>;
type ChangeInput = z.input<typeof changeOmapedCertificate>;

interface AddProps {
  readonly registrationId: string;
  readonly onDone: () => void;
}

/** A certificate on its way, or one that she brings. */
export function AddCertificateForm({ registrationId, onDone }: AddProps) {
  const add = useMutation(api.omaped.addCertificate.mutationOptions());
  return (
    <DraftedForm<AddInput, z.output<typeof addOmapedCertificate>>
      kind="omaped_certificate"
      subjectId={registrationId}
      schema={addOmapedCertificate}
      blanks={{ registrationId, certificate: BLANK_CERTIFICATE }}
      submitLabel="Guardar certificado"
      onSubmit={(input, draftId) => add.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="certificate">
        <CertificateFields closed={{}} />
      </FieldGroup>
    </DraftedForm>
  );
}

interface ChangeProps {
  readonly certificate: CertificateView;
  readonly onDone: () => void;
}

/** What came of it: it goes on, and never back. */
export function ChangeCertificateForm({ certificate, onDone }: ChangeProps) {
  const { id, version, facts } = certificate;
  const change = useMutation(api.omaped.changeCertificate.mutationOptions());
  return (
    <DraftedForm<ChangeInput, z.output<typeof changeOmapedCertificate>>
      kind="omaped_certificate_change"
      subjectId={id}
      schema={changeOmapedCertificate}
      blanks={{ id, version, certificate: facts }}
      version={version}
      submitLabel="Guardar certificado"
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="certificate">
        <CertificateFields closed={closedAfter(facts.step)} />
      </FieldGroup>
    </DraftedForm>
  );
}

const closedAfter = (from: CertificateView['facts']['step']): Closed =>
  Object.fromEntries(
    CERTIFICATE_STEPS.entries.flatMap(({ code }) =>
      mayBecome(from, code) ? [] : [[code, 'No sigue a este paso']],
    ),
  );

function CertificateFields({ closed }: { readonly closed: Closed }) {
  return (
    <>
      <Section title="En qué va">
        <ChoiceField
          name="step"
          label={CERTIFICATE_STEPS.label}
          from={CERTIFICATE_STEPS}
          closed={closed}
          required
          answered
        />
        <DateField name="appointmentOn" label="Fecha de la cita" />
      </Section>
      <Section
        title="El certificado"
        intro="Del documento emitido por el establecimiento de salud."
      >
        <FieldGrid>
          <TextField name="number" label="Número" max={LIMITS.label} />
          <DateField name="issuedOn" label="Emitido el" />
          <TextField name="establishment" label="Establecimiento de salud" />
          <TextField name="region" label="Región" max={LIMITS.label} />
          <TextField name="doctor" label="Médico certificador" />
          <TextField name="doctorCollege" label="CMP" max={LIMITS.label} />
        </FieldGrid>
        <MultiChoiceField name="types" label="Tipo de discapacidad" from={DISABILITY_TYPES} />
        <ChoiceField name="degree" label="Grado" from={DISABILITY_DEGREES} />
        <ChoiceField
          name="character"
          label="Carácter"
          description="Uno permanente no vence (Ley 32367)."
          from={CERTIFICATE_CHARACTERS}
        />
        <LastDay />
        <NumberField name="percentage" label="Porcentaje, si lo dice" size={3} />
        <Diagnoses />
        <TextField name="deficiencies" label="Códigos de deficiencia" />
      </Section>
      <Section
        title="Verificación ante el MINSA"
        intro="Responde en 10 días hábiles (Reglamento de la Ley 29973, art. 69.1)."
      >
        <FieldGrid>
          <DateField name="askedMinsaOn" label="Se preguntó el" />
          <DateField name="answeredOn" label="Respondió el" />
        </FieldGrid>
        <ChoiceField name="minsaAnswer" label="Respuesta" from={MINSA_ANSWERS} />
        <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
      </Section>
    </>
  );
}

/** A permanent one has no last day to ask for. */
function LastDay() {
  const character = useFieldValue<string | null>('character');
  return character === 'permanente' ? null : (
    <DateField name="validTo" label="Vigente hasta, si lo dice" />
  );
}
