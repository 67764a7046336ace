import { LANGUAGES, SEXES } from '../../../../domain/catalogues/person.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { BirthFields } from '../../../components/person/BirthFields.tsx';
import { DocumentFields } from '../../../components/person/DocumentFields.tsx';
import { FieldGrid, Wide } from '../../../components/person/FieldGrid.tsx';
import { HomeFields } from '../../../components/person/HomeFields.tsx';
import { NameFields } from '../../../components/person/NameFields.tsx';
import { PhoneField } from '../../../components/person/PhoneField.tsx';

/** Who she is. Her health, insurance and origin are of her ficha, which this desk alone opens. */
export function OlderPersonFields() {
  return (
    <FieldGrid>
      <NameFields />
      <Wide>
        <ChoiceField name="sex" label="Sexo" from={SEXES} />
      </Wide>
      <BirthFields />
      <DocumentFields />
      <PhoneField />
      <HomeFields />
      <ChoiceField name="motherTongue" label="Lengua materna" from={LANGUAGES} />
    </FieldGrid>
  );
}
