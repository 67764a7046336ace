import { isCodeOf } from '../../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../../domain/catalogues/document-types.ts';
import { checkDocument, hasNoNumber } from '../../../domain/people/identity.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { TextField } from '../form/TextField.tsx';
import { CountryField } from './CountryField.tsx';
import { Wide } from './FieldGrid.tsx';
import { KnownDocument } from './KnownDocument.tsx';
import { warned } from './Warnings.tsx';

/** Identity document: type and number. What looks like a typing error is told, and stops nobody. */
export function DocumentFields() {
  const type = useFieldValue<string | null>('documentType');
  const number = useFieldValue<string | null>('documentNumber');
  const known = type !== null && isCodeOf(DOCUMENT_TYPES, type) ? type : null;
  const without = known !== null && hasNoNumber(known) && (number ?? '') === '';
  return (
    <>
      <ChoiceField name="documentType" label="Documento de identidad" from={DOCUMENT_TYPES} />
      {without ? null : (
        <TextField
          name="documentNumber"
          label="Número de documento"
          description={warned(warningsOf(known, number))}
          max={30}
        />
      )}
      {known === null || number === null ? null : <KnownDocument type={known} number={number} />}
      {known !== null && FOREIGN.includes(known) ? (
        <CountryField name="documentCountry" label="País que emitió el documento" />
      ) : null}
      {known !== null && REGISTERED.includes(known) ? (
        <Wide>
          <TextField
            name="documentNote"
            label="Dónde consta el acta o certificado"
            description="Oficina registral, año, libro y folio."
          />
        </Wide>
      ) : null}
      {known === '7' ? (
        <Wide>
          <TextField name="documentNote" label="Por qué no tiene documento" />
        </Wide>
      ) : null}
    </>
  );
}

/** Acta de nacimiento and certificado de nacido vivo: the number alone does not find them. */
const REGISTERED: readonly DocumentType[] = ['5', '6'];
const FOREIGN: readonly DocumentType[] = ['2', '3', '4', 'ptp', 'cpp'];

function warningsOf(type: DocumentType | null, number: string | null): readonly string[] {
  if (type === null || number === null || number.trim() === '') return [];
  return checkDocument(type, number).warnings;
}
