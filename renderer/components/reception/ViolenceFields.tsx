/** What a record of violence asks, at its reception and on the page of a case. */
import { Alert } from '@mantine/core';
import {
  IMMEDIATE_HELP,
  VIOLENCE_CONDITIONS,
  VIOLENCE_MODALITIES,
  VIOLENCE_ORIGINS,
  VIOLENCE_TIES,
  VIOLENCE_TYPES,
} from '../../../domain/catalogues/violence.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { CheckField, ChoiceField, MultiChoiceField, TernaryField } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';

/** Whether life is at risk comes before anything else. */
export function AttendedFields() {
  const vital = useFieldValue<string | null>('vitalRisk');
  return (
    <>
      <TernaryField name="vitalRisk" label="¿Corre peligro su vida ahora?" required />
      {vital === 'si' ? (
        <Alert color="red" title="Primero la ayuda" role="alert">
          Llame a la Policía (105) o lleve a la persona a salud. La ficha puede esperar.
        </Alert>
      ) : null}
      <MultiChoiceField name="help" label="Qué se hizo de inmediato" from={IMMEDIATE_HELP} />
      <LongTextField name="text" label="Algo más" max={LIMITS.paragraph} minRows={2} />
    </>
  );
}

export function RecordFields() {
  const types = useFieldValue<readonly string[]>('types');
  return (
    <>
      <MultiChoiceField name="types" label="Tipo de violencia" from={VIOLENCE_TYPES} required />
      <MultiChoiceField name="modalities" label="Modalidad" from={VIOLENCE_MODALITIES} />
      <TernaryField answered name="pregnancy" label="¿La víctima está embarazada?" />
      <TernaryField answered name="disability" label="¿Alguna víctima tiene discapacidad?" />
      <ChoiceField
        name="condition"
        label="Condición del caso"
        from={VIOLENCE_CONDITIONS}
        answered
        required
      />
      <ChoiceField
        name="origin"
        label="Servicio que lo conoció"
        from={VIOLENCE_ORIGINS}
        answered
        required
      />
      <TextField
        name="uniqueCode"
        label="Código Único de Registro"
        description="Si la autoridad dio uno. Si no, se usa el código de la oficina."
        max={LIMITS.label}
        size={24}
      />
      <TextField
        name="platformNumber"
        label="Número en la Plataforma Digital"
        max={LIMITS.label}
        size={24}
      />
      {types.includes('sexual') ? (
        <Alert color="gray">
          Por ser violencia sexual, en listas y documentos va el código y no el nombre (Reglamento
          de la Ley 30364, art. 9).
        </Alert>
      ) : (
        <CheckField
          name="byCode"
          label="Usar el código en lugar del nombre en listas y documentos"
        />
      )}
    </>
  );
}

/** What the accused is of this victim, and how she lives with it. */
export function TieFields() {
  return (
    <>
      <ChoiceField name="tie" label="Qué es de ella la persona denunciada" from={VIOLENCE_TIES} />
      <TernaryField name="livesTogether" label="¿Viven juntos?" />
      <TernaryField name="depends" label="¿Depende económicamente de esa persona?" />
    </>
  );
}

/** Optional, and never shown to third parties. */
export function AccusedFields() {
  return (
    <>
      <TernaryField name="publicServant" label="¿Trabaja en el Estado?" />
      <TernaryField name="firearmLicence" label="¿Tiene licencia de armas?" />
      <TextField name="records" label="Antecedentes o denuncias previas" max={LIMITS.paragraph} />
      <TextField name="recordsSource" label="Quién lo dice" />
    </>
  );
}
