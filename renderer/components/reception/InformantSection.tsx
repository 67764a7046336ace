import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import type { PersonRef } from '../../../domain/records/person.ts';
import type { InformantKind } from '../../../domain/records/reception.ts';
import { CheckField, ChoiceField, type Option } from '../form/ChoiceField.tsx';
import { FieldGroup, useField, useFieldValue } from '../form/context.tsx';
import { Section } from '../form/Section.tsx';
import { TextField } from '../form/TextField.tsx';
import { OptionalGroup } from '../person/OptionalGroup.tsx';
import { PersonFieldset } from '../person/PersonFieldset.tsx';
import { NEW_PERSON, PersonPicker } from '../person/PersonPicker.tsx';
import { NO_RULES, SafeContactFields } from '../person/SafeContactFields.tsx';
import { LookedAges } from './LookedAges.tsx';

/** How each desk asks who comes. */
export interface InformantWords {
  readonly title: string;
  readonly kinds: readonly Option[];
  /** Of whom she is something; null: it is not asked. */
  readonly relation: string | null;
  /** Where the data of who comes alone stand. */
  readonly alone: string;
}

const KINDS: readonly Option[] = [
  { value: 'person', label: 'Una persona' },
  { value: 'child_alone', label: 'La misma niña, niño o adolescente, sin compañía' },
  { value: 'anonymous', label: 'Alguien que no se identifica (anónimo)' },
  { value: 'institution', label: 'Una institución' },
  { value: 'ex_officio', label: 'Nadie: la DEMUNA lo conoció de oficio' },
] satisfies readonly { value: InformantKind; label: string }[];

const DEMUNA: InformantWords = {
  title: '2. Quién acude',
  kinds: KINDS,
  relation: 'Qué es de la niña, niño o adolescente',
  alone:
    'Sus datos van en la sección 3. Se le atiende aunque venga sin una persona adulta (Decreto Legislativo 1297, art. 17).',
};

/** Who comes, and whether her name is to be kept. */
export function InformantSection({ words = DEMUNA }: { readonly words?: InformantWords }) {
  return (
    <Section title={words.title}>
      <LookedAges as="informant">
        <FieldGroup path="informant">
          <ChoiceField name="kind" label="Quién acude" from={words.kinds} required />
          <OfKind words={words} />
        </FieldGroup>
      </LookedAges>
    </Section>
  );
}

function OfKind({ words }: { readonly words: InformantWords }) {
  const kind = useFieldValue<InformantKind | null>('kind');
  switch (kind) {
    case 'person':
      return <Person relation={words.relation} />;
    case 'institution':
      return (
        <>
          <TextField name="institutionName" label="Institución que comunica" required />
          <OptionalGroup
            name="person"
            label="Se conoce a la persona que comunica por la institución"
            blank={NEW_PERSON}
          >
            <PersonPicker name="">{ADULT}</PersonPicker>
          </OptionalGroup>
        </>
      );
    case 'child_alone':
      return <Text size="sm">{words.alone}</Text>;
    case 'anonymous':
      return (
        <Text size="sm">
          No se registra ningún dato de quien avisa. Lo que cuenta va en los hechos.
        </Text>
      );
    default:
      return null;
  }
}

const ADULT = <PersonFieldset who="adult" />;

function Person({ relation }: Pick<InformantWords, 'relation'>) {
  const { value, set } = useField<PersonRef | null>('person');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` is new at each render
  useEffect(() => {
    if (value === null) set(NEW_PERSON);
  }, [value === null]);
  if (value === null) return null;
  return (
    <>
      {relation === null ? null : <ChoiceField name="relation" label={relation} from={RELATIONS} />}
      <PersonPicker name="person">{ADULT}</PersonPicker>
      <CheckField
        name="reserveIdentity"
        label="Pide que se reserve su identidad"
        description="Su nombre no saldrá en ningún documento."
      />
      <OptionalGroup
        name="safeContact"
        label="Hay reglas de contacto seguro"
        description="Márquelo si llamarla, escribirle o visitarla puede ponerla en peligro."
        blank={NO_RULES}
      >
        <SafeContactFields />
      </OptionalGroup>
    </>
  );
}
