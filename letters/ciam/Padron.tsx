import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { HEALTH_RESERVED } from '../../domain/words/desk-sheets.ts';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { LISTED, type PadronData } from './data.ts';

const OF_THE_OFFICE =
  'Responde del padrón quien firma. No se fotocopia ni se entrega fuera de la oficina.';
const TITLE = 'PADRÓN DE PERSONAS ADULTAS MAYORES';

/** The registro nominal as a list, for the office alone; on paper it is numbered and signed. */
export function Padron(form: PadronData): ReactElement {
  const { body } = form;
  const people = body?.people ?? [];
  return (
    <FormPage form={form} title={TITLE} subtitle={body?.of ?? null} record={null}>
      <Notice>{`USO INTERNO. ${HEALTH_RESERVED.ciam}`}</Notice>
      <Paragraph>
        {body === null
          ? 'Personas registradas al ____________.'
          : `Al ${longDate(body.date)}: ${people.length === 1 ? '1 persona' : `${people.length} personas`}.`}
      </Paragraph>
      <Table columns={columnsOf(LISTED)} rows={people} blankRows={body === null ? 17 : 0} />
      <Signatures
        closing={
          body === null ? OF_THE_OFFICE : `${OF_THE_OFFICE} ${body.place}, ${longDate(body.date)}.`
        }
        document={runningTitle(form, TITLE)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}
