import { Stack } from '@mantine/core';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { ChoiceField, TernaryField } from '../form/ChoiceField.tsx';
import { Section } from '../form/Section.tsx';
import { LongTextField } from '../form/TextField.tsx';
import { OptionalGroup } from '../person/OptionalGroup.tsx';
import { PersonFieldset } from '../person/PersonFieldset.tsx';
import { PersonPicker } from '../person/PersonPicker.tsx';
import { PresumedField } from '../person/PresumedField.tsx';
import { NO_RULES, SafeContactFields } from '../person/SafeContactFields.tsx';
import { LookedAges } from './LookedAges.tsx';
import { RowList } from './RowList.tsx';
import { blankAffected, blankObliged, blankRelative } from './values.ts';
import { WithMother } from './WithMother.tsx';

export function AffectedSection() {
  return (
    <Section
      title="3. Niña, niño o adolescente"
      intro="Al menos una o uno. Si no se sabe el nombre, se registra igual: «Sin nombre conocido»."
    >
      <LookedAges as="affected">
        <WithMother>
          <RowList
            name="affected"
            rowLabel="NNA"
            addLabel="Agregar niña, niño o adolescente"
            blank={blankAffected}
            row={AFFECTED}
          />
        </WithMother>
      </LookedAges>
    </Section>
  );
}

const SAFE_CONTACT = (
  <OptionalGroup name="safeContact" label="Hay reglas de contacto seguro" blank={NO_RULES}>
    <SafeContactFields />
  </OptionalGroup>
);

const NOTES = (
  <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
);

const AFFECTED = (
  <Stack gap="sm">
    <PersonPicker name="person">
      <PersonFieldset who="child" />
    </PersonPicker>
    {NOTES}
    {SAFE_CONTACT}
  </Stack>
);

export function ObligedSection() {
  return (
    <Section
      title="4. Persona obligada o presunta responsable"
      intro="De quien se pide algo (alimentos, visitas…), o de quien se presume el daño. Puede no haber."
    >
      <LookedAges as="obliged">
        <RowList
          name="obliged"
          rowLabel="Persona obligada o presunta"
          addLabel="Agregar persona obligada o presunta"
          blank={blankObliged}
          row={OBLIGED}
        />
      </LookedAges>
    </Section>
  );
}

const TIE = (
  <>
    <ChoiceField name="relation" label="Qué es de la niña, niño o adolescente" from={RELATIONS} />
    <TernaryField name="livesTogether" label="¿Vive en la misma casa?" />
  </>
);

const OBLIGED = (
  <Stack gap="sm">
    <PresumedField />
    {TIE}
    <PersonPicker name="person">
      <PersonFieldset who="adult" />
    </PersonPicker>
    {NOTES}
  </Stack>
);

export function RelativesSection() {
  return (
    <Section
      title="5. Otros familiares y red de apoyo"
      intro="Con quién se puede contar para cuidar a la niña, niño o adolescente. Puede completarse después."
    >
      <RowList
        name="relatives"
        rowLabel="Familiar o apoyo"
        addLabel="Agregar familiar o apoyo"
        blank={blankRelative}
        row={RELATIVE}
      />
    </Section>
  );
}

const RELATIVE = (
  <Stack gap="sm">
    {TIE}
    <PersonPicker name="person">
      <PersonFieldset who="adult" />
    </PersonPicker>
    {NOTES}
    {SAFE_CONTACT}
  </Stack>
);
