import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { LOAN, type LoanSlipData } from './data.ts';

const TITLE = 'CARGO DE PRÉSTAMO DE EXPEDIENTE';

/** Stays in the place of the folder until it is back. */
export function LoanSlip(form: LoanSlipData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>
        El expediente no sale de la oficina; lo custodia la/el responsable (RDNA 19.i y 27.h). Este
        cargo queda en su lugar hasta la devolución.
      </Notice>
      <FieldSet of={LOAN} values={body?.loan ?? null} />
      <Signatures
        closing="Firman a la entrega."
        document={runningTitle(form, TITLE)}
        of={[
          { name: body?.keeper.name ?? null, lines: ['Entrega', body?.keeper.post ?? null] },
          { name: body?.receiver.name ?? null, lines: ['Recibe', body?.receiver.post ?? null] },
        ]}
      />
      <Signatures
        closing="Firman a la devolución."
        document={runningTitle(form, TITLE)}
        of={[
          { name: null, lines: ['Devuelve'] },
          { name: null, lines: ['Recibe de vuelta'] },
        ]}
      />
    </FormPage>
  );
}
