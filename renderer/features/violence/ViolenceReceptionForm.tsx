import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CHANNELS } from '../../../domain/catalogues/case.ts';
import { VIOLENCE_ROLES } from '../../../domain/catalogues/violence.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { REQUIRED_AT_VIOLENCE } from '../../../domain/records/violence.ts';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import type { Draft } from '../../components/draft/useDraft.ts';
import { ChoiceField, type Option, TernaryField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { DateField, DateTimeField } from '../../components/form/DateField.tsx';
import { DistrictField } from '../../components/form/DistrictField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { OptionalGroup } from '../../components/person/OptionalGroup.tsx';
import { PersonFieldset } from '../../components/person/PersonFieldset.tsx';
import { PersonPicker } from '../../components/person/PersonPicker.tsx';
import { NO_RULES, SafeContactFields } from '../../components/person/SafeContactFields.tsx';
import { LateFields } from '../../components/reception/ArrivalSection.tsx';
import { InfoClause } from '../../components/reception/InfoClause.tsx';
import {
  InformantSection,
  type InformantWords,
} from '../../components/reception/InformantSection.tsx';
import { RowList } from '../../components/reception/RowList.tsx';
import {
  AccusedFields,
  AttendedFields,
  RecordFields,
  TieFields,
} from '../../components/reception/ViolenceFields.tsx';
import {
  blankAccused,
  blankOther,
  blankVictim,
  blankViolence,
  type ViolenceValues,
  violenceSchema,
} from './values.ts';

interface ViolenceReceptionFormProps {
  readonly draft: Draft<ViolenceValues>;
  /** Of the office, INEI code. */
  readonly district: string;
}

/** Life first, then who and what: one column, what is required first. The rest can follow. */
export function ViolenceReceptionForm({ draft, district }: ViolenceReceptionFormProps) {
  const navigate = useNavigate();
  const register = useMutation(api.violence.register.mutationOptions());
  const [start] = useState(
    () =>
      (draft.restored as ViolenceValues | null) ??
      blankViolence(new Date().toISOString(), district),
  );
  const form = useRecordForm({
    schema: violenceSchema,
    initialValues: start,
    onChange: draft.keep,
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Registrar"
      onSubmit={async (record) => {
        const { id, number } = await draft.become((draftId) =>
          register.mutateAsync({ ...record, draftId }),
        );
        await navigate(address.case(id));
        notifications.show({
          title: 'Caso de violencia registrado',
          message: `Expediente ${number}`,
          closeButtonProps: { 'aria-label': 'Cerrar aviso' },
        });
      }}
    >
      <Text size="sm">Obligatorio: {REQUIRED_AT_VIOLENCE.join('; ').toLowerCase()}.</Text>
      <Section title="1. Atención inmediata">
        <FieldGroup path="attended">
          <AttendedFields />
        </FieldGroup>
      </Section>
      <FieldGroup path="reception">
        <InformantSection words={WHO_COMES} />
        <Section
          title="3. Víctimas"
          intro="Directa: quien sufrió la violencia. Indirecta: niñas, niños, personas mayores o con discapacidad que dependen de ella, o que estaban ahí."
        >
          <RowList
            name="affected"
            rowLabel="Víctima"
            addLabel="Agregar otra víctima"
            blank={ANOTHER_VICTIM}
            row={VICTIM}
          />
        </Section>
      </FieldGroup>
      <Section title="4. La violencia">
        <FieldGroup path="reception">
          <LongTextField
            name="facts"
            label="Lo que contó, textual"
            description="Solo lo que dijo por su cuenta, con sus mismas palabras. No pregunte ni repregunte (TUO de la Ley 30364, art. 28)."
            required
          />
        </FieldGroup>
        <FieldGroup path="record">
          <RecordFields />
        </FieldGroup>
      </Section>
      <FieldGroup path="reception">
        <Section title="5. Cuándo y dónde">
          <DateTimeField name="receivedAt" label="Cuándo se supo" required />
          <LateFields startedAt={draft.startedAt} />
          <ChoiceField name="channel" label="Canal de ingreso" from={CHANNELS} required />
          <DateField name="factsDate" label="Fecha de los hechos" />
          <TextField name="factsDateNote" label="Si no se sabe la fecha exacta" />
          <DistrictField name="factsDistrict" label="Distrito de los hechos" />
          <TextField name="factsCommunity" label="Centro poblado o anexo" />
          <TextField name="factsReference" label="Referencia del lugar" />
          <TernaryField
            answered
            name="lackOfProtection"
            label="¿Hay una niña, niño o adolescente en desprotección familiar?"
          />
          <InfoClause />
        </Section>
        <Section
          title="6. Persona denunciada"
          intro="Puede no saberse. Estos datos no se muestran a terceros."
        >
          <RowList
            name="obliged"
            rowLabel="Persona denunciada"
            addLabel="Agregar persona denunciada"
            blank={blankAccused}
            row={ACCUSED}
          />
        </Section>
        <Section title="7. Testigos y quien cuida">
          <RowList
            name="relatives"
            rowLabel="Testigo o quien cuida"
            addLabel="Agregar testigo o quien cuida"
            blank={blankOther}
            row={OTHER}
          />
        </Section>
      </FieldGroup>
    </RecordForm>
  );
}

const WHO_COMES: InformantWords = {
  title: '2. Quién acude',
  kinds: [
    { value: 'child_alone', label: 'La misma víctima' },
    { value: 'person', label: 'Otra persona' },
    { value: 'institution', label: 'Una institución' },
    { value: 'anonymous', label: 'Alguien que no se identifica (anónimo)' },
    { value: 'ex_officio', label: 'Nadie: la oficina lo conoció de oficio' },
  ],
  relation: null,
  alone: 'Sus datos van en la sección 3, primero.',
};

const ANOTHER_VICTIM = () => blankVictim('victima_indirecta');

const roles = (...codes: readonly string[]): readonly Option[] =>
  VIOLENCE_ROLES.entries
    .filter(({ code }) => codes.includes(code))
    .map(({ code, label }) => ({ value: code, label }));

const SAFE_CONTACT = (
  <OptionalGroup name="safeContact" label="Hay reglas de contacto seguro" blank={NO_RULES}>
    <SafeContactFields />
  </OptionalGroup>
);

const NOTES = (
  <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
);

const VICTIM = (
  <Stack gap="sm">
    <ChoiceField
      name="quality"
      label="Es víctima"
      from={roles('victima_directa', 'victima_indirecta')}
      answered
      required
    />
    <PersonPicker name="person">
      <PersonFieldset who="adult" />
    </PersonPicker>
    <TieFields />
    {NOTES}
    {SAFE_CONTACT}
  </Stack>
);

const ACCUSED = (
  <Stack gap="sm">
    <PersonPicker name="person">
      <PersonFieldset who="adult" />
    </PersonPicker>
    <AccusedFields />
    {NOTES}
  </Stack>
);

const OTHER = (
  <Stack gap="sm">
    <ChoiceField name="as" label="Participa como" from={roles('testigo', 'cuidador')} required />
    <PersonPicker name="person">
      <PersonFieldset who="adult" />
    </PersonPicker>
    {NOTES}
    {SAFE_CONTACT}
  </Stack>
);
