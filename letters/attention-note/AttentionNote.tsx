import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { ATTENDED, type AttentionNoteData } from './data.ts';

/** D17: for a court or another office; it tells no facts and names no child. */
export function AttentionNote(form: AttentionNoteData): ReactElement {
  const { body } = form;
  const title = titleOf(body);
  return (
    <FormPage form={form} title={title}>
      <Paragraph>{openingOf(form)}</Paragraph>
      <FieldSet of={ATTENDED} values={body?.attended ?? null} />
      {body === null ? (
        <Narrative text={null} blank lines={6} />
      ) : (
        body.statements.map((statement, at) => <Paragraph key={at}>{statement}</Paragraph>)
      )}
      {body === null && (
        <Fields
          blank
          columns={2}
          fields={[
            { label: 'Se expide para', value: null, span: 2 },
            { label: 'Lugar', value: null },
            { label: 'Fecha', value: null },
          ]}
        />
      )}
      <Signatures
        closing={body === null ? BLANK_CLOSING : closingOf(body)}
        document={runningTitle(form, title)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

function openingOf({ body, letterhead }: AttentionNoteData): string {
  // Whoever finds it learns of a service and of no reason.
  if (body?.kind === 'orientacion')
    return `La ${letterhead.unit} de la ${letterhead.municipality} hace constar que entregó orientación, de forma gratuita, a la persona siguiente:`;
  return `La/el responsable de la Defensoría Municipal de la Niña, Niño y Adolescente de la ${letterhead.municipality} hace constar que esta Defensoría atendió a la persona siguiente:`;
}

function titleOf(body: AttentionNoteData['body']): string {
  if (body === null) return 'CONSTANCIA DE ATENCIÓN O DE FALTA DE ACUERDO';
  return TITLES[body.kind];
}

const TITLES = {
  atencion: 'CONSTANCIA DE ATENCIÓN',
  sin_acuerdo: 'CONSTANCIA DE FALTA DE ACUERDO',
  orientacion: 'CONSTANCIA DE ENTREGA DE ORIENTACIÓN',
} as const;

const BLANK_CLOSING = 'Se expide a solicitud de la persona interesada. El servicio es gratuito.';

function closingOf({ purpose, place, date }: NonNullable<AttentionNoteData['body']>): string {
  const asked = purpose ?? 'para los fines que estime convenientes';
  return `Se expide a solicitud de la persona interesada, ${asked}. El servicio es gratuito. ${place}, ${longDate(date)}.`;
}
