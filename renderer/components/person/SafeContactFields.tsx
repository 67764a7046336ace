import { LIMITS } from '../../../domain/records/basics.ts';
import type { SafeContactFields as Rules } from '../../../domain/records/person.ts';
import { CheckField } from '../form/ChoiceField.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';
import { FieldGrid, Wide } from './FieldGrid.tsx';

export const NO_RULES: Rules = {
  hours: '',
  codeWord: '',
  noPhone: false,
  noVoicemail: false,
  noLetters: false,
  noHome: false,
  notes: '',
};

/** How a person may be reached without putting her in danger. */
export function SafeContactFields() {
  return (
    <FieldGrid>
      <CheckField name="noPhone" label="No llamar por teléfono" />
      <CheckField name="noVoicemail" label="No dejar mensajes de voz" />
      <CheckField name="noLetters" label="No enviar cartas" />
      <CheckField name="noHome" label="No ir ni llevar nada a la casa" />
      <TextField
        name="hours"
        label="Horas seguras"
        description="Por ejemplo «de 08:00 a 12:00, cuando está sola»."
      />
      <TextField
        name="codeWord"
        label="Palabra clave"
        description="Quien llama la dice para darse a conocer."
        max={LIMITS.label}
      />
      <Wide>
        <LongTextField
          name="notes"
          label="Otras indicaciones para el contacto"
          max={LIMITS.paragraph}
          minRows={2}
        />
      </Wide>
    </FieldGrid>
  );
}
