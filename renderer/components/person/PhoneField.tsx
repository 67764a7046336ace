import { checkPhone } from '../../../domain/people/phone.ts';
import { useFieldValue } from '../form/context.tsx';
import { TextField } from '../form/TextField.tsx';
import { warned } from './Warnings.tsx';

/** A telephone of any shape; one that looks wrong is told, and stops nobody. */
export function PhoneField() {
  const phone = useFieldValue<string | null>('phone') ?? '';
  const warnings = phone.trim() === '' ? [] : checkPhone(phone).warnings;
  return (
    <TextField
      name="phone"
      label="Teléfono"
      description={warned(warnings)}
      inputMode="tel"
      max={40}
    />
  );
}
