import { DistrictField } from '../form/DistrictField.tsx';
import { TextField } from '../form/TextField.tsx';
import { Wide } from './FieldGrid.tsx';

/** Where a person lives; country addresses have no numbers, so the reference matters. */
export function HomeFields() {
  return (
    <>
      <DistrictField name="district" label="Distrito donde vive" />
      <TextField name="community" label="Centro poblado o anexo" />
      <TextField name="address" label="Domicilio" />
      <Wide>
        <TextField
          name="addressReference"
          label="Referencia del domicilio"
          description="Por ejemplo «frente a la capilla, puerta verde»."
        />
      </Wide>
    </>
  );
}
