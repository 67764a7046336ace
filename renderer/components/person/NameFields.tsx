import { TextField } from '../form/TextField.tsx';

/** The parts of a name; any may be missing, also all. */
export function NameFields() {
  return (
    <>
      <TextField name="givenNames" label="Nombres" max={240} />
      <TextField name="firstSurname" label="Apellido paterno" max={240} />
      <TextField name="secondSurname" label="Apellido materno" max={240} />
      <TextField name="knownAs" label="Apodo o seña, si no se sabe el nombre" max={240} />
    </>
  );
}
