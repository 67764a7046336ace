import { Stack, Text } from '@mantine/core';
import { CASE_STATE_LABELS } from '../../../domain/case-states.ts';
import { DEFENCE_ACTIONS } from '../../../domain/catalogues/case.ts';
import { formatNumber, parseNumber } from '../../../domain/letters/numbers.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { CheckField, ChoiceField, type Option } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { DateField } from '../../components/form/DateField.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { Section } from '../../components/form/Section.tsx';
import { LongTextField } from '../../components/form/TextField.tsx';
import { FieldGrid } from '../../components/person/FieldGrid.tsx';
import { RowList } from '../../components/reception/RowList.tsx';
import { type MigrationValues, supposesAction } from './values.ts';

/** Number and state, as the folder has them. */
export function PaperSection({ dnaCode }: { readonly dnaCode: string }) {
  const state = useFieldValue<string>('state');
  return (
    <Section title="Expediente en papel">
      <FieldGroup path="number">
        <FieldGrid>
          <NumberField name="n" label="Número del expediente" required size={6} />
          <NumberField name="year" label="Año del expediente" required size={6} />
        </FieldGrid>
      </FieldGroup>
      <WholeNumber dnaCode={dnaCode} />
      <ChoiceField name="state" label="En qué estado está hoy" from={STATES} required />
      {state === 'recibido' ? null : (
        <DateField name="qualifiedOn" label="Cuándo se calificó" required />
      )}
      {supposesAction(state) ? FIRST_ACTION : null}
    </Section>
  );
}

const FIRST_ACTION = (
  <FieldGroup path="firstAction">
    <ChoiceField
      name="kind"
      label="Primera acción de defensa"
      from={DEFENCE_ACTIONS}
      description="Desde su inicio corren los seis meses de verificación (Reglamento de las DNA, art. 32.2)."
      required
    />
    <FieldGrid>
      <DateField name="startedOn" label="Cuándo empezó la primera acción de defensa" required />
      <DateField
        name="finishedOn"
        label="Cuándo terminó esa acción"
        description="Vacío si sigue en curso."
      />
    </FieldGrid>
  </FieldGroup>
);

const STATES: readonly Option[] = (
  ['recibido', 'calificado', 'en_atencion', 'en_verificacion'] as const
).map((state) => ({ value: state, label: CASE_STATE_LABELS[state] }));

function WholeNumber({ dnaCode }: { readonly dnaCode: string }) {
  const { year, n } = useFieldValue<MigrationValues['number']>('number');
  const number = parseNumber(`${n}-${year}-${dnaCode}`);
  if (number === null) return null;
  return (
    <Text size="sm">
      Quedará como expediente <strong>{formatNumber(number)}</strong>.
    </Text>
  );
}

/** What was done before, each act with its own date. */
export function ActsSection() {
  return (
    <Section
      title="Lo que ya se hizo"
      intro="Los actos que constan en el expediente pasan al diario con su fecha."
    >
      <RowList
        name="acts"
        rowLabel="Acto"
        addLabel="Agregar un acto hecho"
        blank={blankAct}
        row={ACT}
      />
    </Section>
  );
}

const blankAct = () => ({ happenedOn: null, text: '', isVerification: false });

const ACT = (
  <Stack gap="sm">
    <DateField name="happenedOn" label="Fecha del acto" required />
    <LongTextField name="text" label="Qué se hizo" max={LIMITS.paragraph} minRows={2} required />
    <CheckField name="isVerification" label="Fue una acción de verificación" />
  </Stack>
);
