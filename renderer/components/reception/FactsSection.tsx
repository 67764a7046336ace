import { Text } from '@mantine/core';
import { FLAGS, type Flag } from '../../../domain/case-states.ts';
import { factsWords } from '../../../domain/cases/violence.ts';
import { AFFECTED_RIGHTS } from '../../../domain/catalogues/affected-rights.ts';
import { flagsFor } from '../../../domain/catalogues/materias.ts';
import { MultiChoiceField, TernaryField } from '../form/ChoiceField.tsx';
import { useField, useFieldValue } from '../form/context.tsx';
import { DateField } from '../form/DateField.tsx';
import { DistrictField } from '../form/DistrictField.tsx';
import { Section } from '../form/Section.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';
import { FieldGrid, Wide } from '../person/FieldGrid.tsx';
import { FLAG_FIELDS, markedBy } from './flags.ts';
import { type Matters, MattersField } from './MattersField.tsx';

/** What happened, where, and what it may be before the law. */
export function FactsSection() {
  return (
    <Section title="6. Hechos">
      <Told />
      <FieldGrid>
        <DateField name="factsDate" label="Fecha de los hechos" />
        <TextField
          name="factsDateNote"
          label="Si no se sabe la fecha"
          description="Por ejemplo «desde las vacaciones»."
        />
        <DistrictField name="factsDistrict" label="Distrito de los hechos" />
        <TextField name="factsCommunity" label="Centro poblado o anexo de los hechos" />
        <Wide>
          <TextField name="factsReference" label="Referencia del lugar de los hechos" />
        </Wide>
      </FieldGrid>
      <LegalFields />
      <TernaryField answered name="courtCase" label="¿Hay proceso judicial o resolución previa?" />
      <CourtFields />
    </Section>
  );
}

/** What was told; with a crime or violence, as it was told and no further. */
function Told() {
  const { label, hint } = factsWords({
    crime: useFieldValue<string>('crime'),
    violence: useFieldValue<string>('violence'),
  });
  return <LongTextField name="facts" label={label} description={hint} required />;
}

interface LegalFieldsProps {
  /** Marks that the responsable discarded: only a «sí» finds them again. */
  readonly discarded?: readonly Flag[];
}

/** What the case is before the law: matters, rights, marks. Asked at the reception, decided in the qualification. */
export function LegalFields({ discarded = [] }: LegalFieldsProps) {
  const matters = useFieldValue<Matters>('matters');
  const asked = flagsFor(
    matters.map(({ matter, submatter }) => ({ materia: matter, sub: submatter })),
  );
  const fields: Readonly<Record<Flag, ReturnType<typeof useField<string>>>> = {
    crime: useField<string>('crime'),
    misdemeanor: useField<string>('misdemeanor'),
    risk: useField<string>('risk'),
    lackOfProtection: useField<string>('lackOfProtection'),
    violence: useField<string>('violence'),
  };
  const note = (name: Flag): string | undefined => {
    if (discarded.includes(name))
      return 'Se descartó antes. Marque «sí» solo si se encontró otra vez.';
    const rule = asked.find(({ flag }) => FLAG_FIELDS[flag] === name);
    if (rule === undefined) return undefined;
    return rule.when === 'always'
      ? 'Lo supone la materia elegida.'
      : 'Pregúntelo: la materia lo sugiere.';
  };
  return (
    <>
      <MattersField
        name="matters"
        label="Materias"
        onChosen={(chosen) => {
          // Only what nobody answered: an answer given is never overruled.
          for (const name of markedBy(chosen))
            if (fields[name].value === 'no_sabe') fields[name].set('si');
        }}
      />
      <MultiChoiceField name="rights" label="Derechos afectados" from={AFFECTED_RIGHTS} />
      {FLAGS.map((flag) => (
        <TernaryField
          key={flag}
          answered
          name={flag}
          label={QUESTIONS[flag]}
          description={note(flag)}
        />
      ))}
    </>
  );
}

const QUESTIONS: Readonly<Record<Flag, string>> = {
  crime: '¿Hay indicios de delito?',
  misdemeanor: '¿Hay indicios de falta?',
  risk: '¿Hay riesgo de desprotección familiar?',
  lackOfProtection: '¿Hay desprotección familiar?',
  violence: '¿Hay violencia contra la niña, niño o adolescente, o en su familia?',
};

function CourtFields() {
  if (useFieldValue<string>('courtCase') !== 'si') return null;
  return (
    <FieldGrid>
      <TextField name="courtName" label="Juzgado o fiscalía" />
      <TextField name="courtNumber" label="Número del proceso o resolución" />
      <Wide>
        <Text size="xs" c="dimmed">
          Con una resolución judicial vigente, la DEMUNA no concilia la misma materia.
        </Text>
      </Wide>
    </FieldGrid>
  );
}
