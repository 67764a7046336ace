import { checkPhone } from '../../../domain/people/phone.ts';
import { useFieldValue } from '../form/context.tsx';
import { TextField } from '../form/TextField.tsx';
import { Warnings } from './Warnings.tsx';

/** A telephone of any shape; one that looks wrong is told, and stops nobody. */
export function PhoneField() {
  const phone = useFieldValue<string | null>('phone') ?? '';
  const warnings = phone.trim() === '' ? [] : checkPhone(phone).warnings;
  return (
    <TextField
      name="phone"
      label="Teléfono"
      description={<Warnings of={warnings} />}
      inputMode="tel"
      max={40}
    />
  );
}
