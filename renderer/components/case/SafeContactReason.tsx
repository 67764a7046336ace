import type { CallFailure } from '../../api/failure.ts';
import { useFieldValue } from '../form/context.tsx';
import { LongTextField } from '../form/TextField.tsx';

/** The reason for breaking a safe-contact rule: asked only after the rule stopped the act. */
export function SafeContactReason({ failure }: { readonly failure: CallFailure | null }) {
  const written = useFieldValue<string | null>('contactOverride');
  if (failure?.code !== 'safe_contact' && (written ?? '') === '') return null;
  return (
    <LongTextField
      name="contactOverride"
      label="Motivo para no seguir la regla de contacto seguro"
      description="Quedará registrado con su nombre y la hora."
      max={4_000}
      minRows={2}
    />
  );
}
