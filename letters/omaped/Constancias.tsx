import type { ReactElement } from 'react';
import { DELIVERY_KINDS } from '../../domain/catalogues/omaped.ts';
import { DESK_NAMES } from '../../domain/desks.ts';
import { longDate } from '../../domain/words/dates.ts';
import { NAMED } from '../desks/data.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import {
  type AidReceiptData,
  HANDED,
  RECEIVES,
  REGISTERED_AS,
  type RegisteredNoteData,
} from './data.ts';

const REGISTERED = 'CONSTANCIA DE REGISTRO MUNICIPAL';

/** She shows it where she wants: it says neither what she has nor how severe it is. */
export function RegisteredNote(form: RegisteredNoteData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={REGISTERED} record={null}>
      <Paragraph>
        {`La ${DESK_NAMES.omaped} (OMAPED) de la ${form.letterhead.municipality} hace constar que la persona siguiente está inscrita en el registro municipal de personas con discapacidad (Ley 29973, art. 70):`}
      </Paragraph>
      <FieldSet of={REGISTERED_AS} values={body?.person ?? null} />
      <Paragraph>
        Esta constancia no es un certificado de discapacidad, que da un establecimiento de salud, ni
        un carné, que da el CONADIS.
      </Paragraph>
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
        closing={
          body === null
            ? 'Se expide a solicitud de la persona interesada. Es gratuita.'
            : `Se expide a solicitud de la persona interesada, ${body.purpose ?? 'para los fines que estime convenientes'}. Es gratuita. ${body.place}, ${longDate(body.date)}.`
        }
        document={runningTitle(form, REGISTERED)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

const HANDED_OVER = 'CONSTANCIA DE ENTREGA DE AYUDA';

/** What was given or lent, in which state, and by when it comes back. */
export function AidReceipt(form: AidReceiptData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={HANDED_OVER}
      record={{ label: 'Registro municipal', code: body?.register ?? null }}
    >
      <Section number={1} title="PERSONA CON DISCAPACIDAD">
        <FieldSet of={NAMED} values={body?.person ?? null} />
      </Section>
      <Section number={2} title="LO QUE SE ENTREGA" keep={110}>
        <Choice
          label="Se entrega en"
          options={DELIVERY_KINDS.entries}
          chosen={[body?.way ?? null]}
          columns={4}
        />
        <Table columns={columnsOf(HANDED)} rows={body?.things ?? []} blankRows={blank ? 4 : 0} />
        {(blank || body.way === 'prestamo') && (
          <Fields
            blank={blank}
            columns={2}
            fields={[
              {
                label: 'De un préstamo: se devuelve hasta el',
                value: blank || body.returnBy === null ? null : longDate(body.returnBy),
              },
            ]}
          />
        )}
      </Section>
      <Section number={3} title="QUIÉN RECIBE">
        <FieldSet of={RECEIVES} values={body?.receives ?? null} />
      </Section>
      <Section number={4} title="OBSERVACIONES">
        <Narrative text={body?.notes ?? null} blank={blank} lines={2} />
      </Section>
      <Signatures
        closing={closingOf(body)}
        document={runningTitle(form, HANDED_OVER)}
        of={[attended(body?.receives ?? null, 'Recibe conforme'), signed(body?.signer ?? null)]}
      />
      {(blank || body.way === 'prestamo') && <Returned form={form} />}
    </FormPage>
  );
}

/** Filled in by hand on the day the thing comes back. */
function Returned({ form }: { readonly form: AidReceiptData }): ReactElement {
  return (
    <Section number={5} title="DEVOLUCIÓN (SE LLENA CUANDO VUELVE LO PRESTADO)" keep={150}>
      <Fields
        blank
        columns={2}
        fields={[
          { label: 'Fecha de devolución', value: null },
          { label: 'Estado en que vuelve', value: null },
        ]}
      />
      <Signatures
        closing="Firman quien devuelve y quien recibe por la oficina."
        document={runningTitle(form, HANDED_OVER)}
        of={[attended(null, 'Devuelve'), signed(null)]}
      />
    </Section>
  );
}

function closingOf(body: AidReceiptData['body']): string {
  if (body === null)
    return 'La ayuda es gratuita. Lo prestado sigue siendo de la municipalidad y se devuelve en la fecha acordada. Lugar y fecha: ______________________';
  const where = `${body.place}, ${longDate(body.date)}.`;
  return body.way === 'prestamo'
    ? `La ayuda es gratuita. Lo prestado sigue siendo de la municipalidad y se devuelve en la fecha acordada. ${where}`
    : `La ayuda es gratuita y no se devuelve. ${where}`;
}
