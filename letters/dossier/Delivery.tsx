import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { DELIVERY, type DeliveryData, RECEIPT } from './data.ts';

const TITLE = 'CARGO DE ENTREGA DE COPIA DEL EXPEDIENTE';

/** The receipt that whoever takes the copy signs, to be filed in the case. */
export function Delivery(form: DeliveryData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>
        Se entrega una copia foliada. El expediente queda en la oficina, en custodia de la/el
        responsable (Reglamento de las DNA, arts. 19.i y 27.h). Quien recibe guarda reserva de lo
        que contiene.
      </Notice>
      <Section number={null} title="Lo que se entrega" keep={60}>
        <FieldSet of={DELIVERY} values={body?.delivery ?? null} />
      </Section>
      <Section number={null} title="Recepción" keep={60}>
        <FieldSet of={RECEIPT} values={body?.receipt ?? null} />
      </Section>
      <Signatures
        closing="Firman a la entrega, después de contar los folios."
        document={runningTitle(form, TITLE)}
        of={[
          { name: body?.keeper.name ?? null, lines: ['Entrega', body?.keeper.post ?? null] },
          { name: body?.receipt?.receiver ?? null, lines: ['Recibe'] },
        ]}
      />
    </FormPage>
  );
}
