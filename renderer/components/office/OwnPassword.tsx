import { Section } from '../form/Section.tsx';
import { PasswordField } from '../form/TextField.tsx';

/** Before an act that outlives the session: who is at the keyboard? The field is `password`. */
export function OwnPassword() {
  return (
    <Section
      title="Confirmación"
      intro="Este acto queda aunque usted salga: por eso se pide otra vez su contraseña."
    >
      <PasswordField name="password" label="Su contraseña, otra vez" required />
    </Section>
  );
}
