import type { ReactElement } from 'react';
import { dateInWords, numberInWords } from '../../domain/words/amounts.ts';
import { longDate } from '../../domain/words/dates.ts';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { officerBlock } from '../parts/signers.ts';
import type { CopiaCertificadaData } from './data.ts';

const TITLE = 'CERTIFICACIÓN DE COPIA';

/** The page that makes a copy certified, behind its last folio. */
export function CopiaCertificada(data: CopiaCertificadaData): ReactElement {
  const { body } = data;
  return (
    <FormPage form={data} title={TITLE}>
      {body === null ? (
        <Fields fields={BLANK} columns={3} blank />
      ) : (
        <Paragraph>{certifies(body, data.caseCode)}</Paragraph>
      )}
      <Signatures
        closing={
          body === null
            ? 'Quien suscribe certifica que la copia que antecede, con el número de folios indicado, es fiel del original que ha tenido a la vista y obra en el archivo de esta Defensoría.'
            : `Se expide en ${body.place}, ${dateInWords(body.date)}. Cada folio lleva el sello de esta Defensoría; sin él, la copia no vale.`
        }
        document={runningTitle(data, TITLE)}
        of={[officerBlock(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

const BLANK: readonly Field[] = [
  { label: 'Documento que se copia', value: null, span: 2 },
  { label: 'Folios', value: null },
  { label: 'Solicitada por', value: null, span: 2 },
  { label: 'Lugar y fecha', value: null },
];

function certifies(body: NonNullable<CopiaCertificadaData['body']>, caseCode: string | null) {
  const { of, ofDate, folios, requestedBy, purpose, signer } = body;
  const what = of ?? `expediente N.° ${caseCode ?? '—'}`;
  const dated = ofDate === null ? '' : `, de fecha ${longDate(ofDate)}`;
  const sheets = `${folios} (${numberInWords(folios)}) ${folios === 1 ? 'folio' : 'folios'}`;
  const asked = requestedBy === null ? '' : ` Se expide a solicitud de ${requestedBy}.`;
  const use = purpose === null ? '' : ` Finalidad: ${purpose}.`;
  return `${signer.name}, ${signer.post}, CERTIFICA que la copia que antecede, que consta de ${sheets}, es fiel del original que ha tenido a la vista y obra en el archivo de esta Defensoría: ${what}${dated}.${asked}${use}`;
}
