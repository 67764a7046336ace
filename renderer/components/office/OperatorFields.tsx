import { DOCUMENT_TYPES } from '../../../domain/catalogues/document-types.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';

/** An operator of the office (`operatorFields`), inside a `FieldGroup`. */
export function OperatorFields({ withUserName }: { readonly withUserName: boolean }) {
  return (
    <>
      <TextField name="fullName" label="Nombres y apellidos" required max={120} />
      <TextField
        name="post"
        label="Cargo"
        description="Como firma, por ejemplo «Defensora Responsable»."
        required
        max={120}
      />
      {withUserName ? (
        <TextField
          name="userName"
          label="Usuario para ingresar"
          description="Letras sin tildes ni espacios, por ejemplo «rosa.quispe»."
          required
          max={32}
          size={24}
        />
      ) : null}
      <ChoiceField name="documentType" label="Tipo de documento" from={DOCUMENT_TYPES} />
      <TextField name="documentNumber" label="Número de documento" max={30} size={16} />
      <TextField name="profession" label="Profesión" max={120} size={32} />
      <TextField name="collegeNumber" label="N.° de colegiatura" max={60} size={20} />
    </>
  );
}
