import { REPRESENTATION_CAUSES } from '../../../../../domain/catalogues/conciliation.ts';
import { RELATIONS } from '../../../../../domain/catalogues/family.ts';
import { PARTY_SIDES } from '../../../../../domain/catalogues/hearings.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { CheckField, ChoiceField, TernaryField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { TextField } from '../../../../components/form/TextField.tsx';
import type { ActFormProps } from '../ActSheet.tsx';
import { namedIn } from './of-course.tsx';

export const BLANK_PARTY = {
  personId: null,
  side: null,
  relation: null,
  representativeId: null,
  representationCause: null,
  readsAndSigns: true,
  witnessId: null,
  livesAlone: null,
  ageConfirmed: false,
  channel: null,
};

/** Who comes, for whom, and what she needs to sign (RDNA 39, 44.1.f). */
export function PartyFields(props: ActFormProps) {
  const people = namedIn(props);
  const represented = useFieldValue<string | null>('representativeId') !== null;
  const signs = useFieldValue<boolean>('readsAndSigns');
  return (
    <>
      <CasePersonField name="personId" label="Persona" people={people} required />
      <ChoiceField name="side" label="Parte en la audiencia" from={PARTY_SIDES} required />
      <ChoiceField
        name="relation"
        label="Qué es de la niña, niño o adolescente"
        from={RELATIONS}
        required
      />
      <CheckField
        name="ageConfirmed"
        label="No se conoce su edad exacta; se vio que tiene 14 años o más"
      />
      <CasePersonField
        name="representativeId"
        label="Representante"
        description="Las partes vienen en persona, salvo causa (Reglamento de las DNA, art. 39)."
        people={people}
      />
      {represented ? (
        <ChoiceField
          name="representationCause"
          label="Por qué viene representante"
          from={REPRESENTATION_CAUSES}
          required
        />
      ) : null}
      <CheckField name="readsAndSigns" label="Lee y firma" />
      {signs ? null : (
        <CasePersonField name="witnessId" label="Testigo a ruego" people={people} required />
      )}
      <TernaryField name="livesAlone" label="Si es adolescente: ¿vive sin compañía?" />
      <TextField
        name="channel"
        label="Correo u otro medio que deja constancia"
        description="Hace falta para una audiencia virtual."
      />
    </>
  );
}
