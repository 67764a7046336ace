import { DateTimeField } from '../form/DateField.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';

/** As a form begins that files one (`cargoShape`). */
export const BLANK_CARGO = {
  receivedAt: null as string | null,
  receivedBy: '',
  receivedPost: '',
  deskNumber: '',
  folios: null as number | null,
  notes: '',
};

/** What the stamp on the copy says. */
export const CargoFields = () => (
  <>
    <DateTimeField name="receivedAt" label="Fecha de recepción" required />
    <TextField name="receivedBy" label="Recibido por" max={120} required />
    <TextField name="receivedPost" label="Cargo de quien recibió" max={120} />
    <TextField name="deskNumber" label="N.° de mesa de partes" max={120} size={24} />
    <NumberField name="folios" label="Folios recibidos" />
    <LongTextField name="notes" label="Nota" minRows={2} max={4_000} />
  </>
);
