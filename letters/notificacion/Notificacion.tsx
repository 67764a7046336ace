import type { ReactElement } from 'react';
import { dateInWords, numberInWords } from '../../domain/words/amounts.ts';
import { longDate, weekdayName } from '../../domain/words/dates.ts';
import { identified } from '../parts/Attendees.tsx';
import { Cargo } from '../parts/Cargo.tsx';
import { Checks } from '../parts/Checks.tsx';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { type SignatureBlock, Signatures } from '../parts/Signatures.tsx';
import { blankBlock, interpreterBlock, officerBlock, partyBlocks } from '../parts/signers.ts';
import { type Column, Table } from '../parts/Table.tsx';
import type { NotificacionBody, NotificacionData } from './data.ts';

/** D15: the cédula in two copies, one with its cargo; the acta of what was explained in one. */
export function Notificacion(data: NotificacionData): ReactElement {
  if (data.body?.kind === 'acta') return <Copy data={data} copy={null} />;
  return (
    <>
      <Copy data={data} copy="Ejemplar para la persona notificada" />
      <Copy data={data} copy="Ejemplar para el expediente (cargo)" cargo />
    </>
  );
}

function Copy(props: {
  readonly data: NotificacionData;
  readonly copy: string | null;
  readonly cargo?: boolean;
}): ReactElement {
  const { data, copy, cargo = false } = props;
  const { body } = data;
  const title = TITLES[body?.kind ?? 'blank'];
  const isBlank = body === null;
  return (
    <FormPage form={data} title={title} copy={copy}>
      {body !== null && (
        <Paragraph>
          {`En ${body.place}, ${dateInWords(body.date)}, se notifica el documento siguiente (Reglamento del Decreto Legislativo N.° 1297, art. 48):`}
        </Paragraph>
      )}
      <Fields fields={fieldsOf(body)} columns={4} blank={isBlank} />
      <Section number={null} title="Fechas para las que fue citada/o" keep={80}>
        <Table columns={CALLS} rows={body?.calls ?? []} blankRows={isBlank ? 2 : 0} />
      </Section>
      {(isBlank || body.explanation !== null) && (
        <Section number={null} title="Explicación en lenguaje sencillo y en lengua materna">
          <Explanation body={body} />
        </Section>
      )}
      {body !== null && <Paragraph>{rights(body)}</Paragraph>}
      <Signatures
        closing={
          body?.kind === 'cedula'
            ? 'Lo que se notifica a usted conforme a ley, con entrega de copia.'
            : 'Leída la presente, con entrega de copia de la resolución, la firman quienes intervienen.'
        }
        document={runningTitle(data, title)}
        of={signers(body)}
      />
      {cargo && <Cargo document={runningTitle(data, title)} notifier={body?.notifier ?? null} />}
    </FormPage>
  );
}

/** What she may do about it, and in which tongue she may hear it. */
function rights({ kind, challenge }: NotificacionBody): string {
  const absence =
    kind === 'cedula'
      ? 'Si no asiste en la segunda fecha, los plazos para impugnar corren desde ella. '
      : '';
  const may = challenge === null ? '' : `Puede impugnar así: ${challenge}. `;
  return `${absence}${may}Tiene derecho a que se le explique en su lengua materna, con intérprete si lo necesita (Decreto Legislativo N.° 1297, art. 10).`;
}

const TITLES = {
  cedula: 'CÉDULA DE NOTIFICACIÓN',
  acta: 'ACTA DE NOTIFICACIÓN',
  blank: 'CÉDULA O ACTA DE NOTIFICACIÓN',
} as const;

function fieldsOf(body: NotificacionBody | null): Field[] {
  const person = body?.person ?? null;
  const { title, date, folios } = body?.resolution ?? { title: null, date: null, folios: null };
  const optional: Field[] = [
    { label: 'Domicilio', value: body?.address ?? null, span: 4 },
    {
      label: 'Representada por',
      value: person?.representative
        ? `${identified(person.representative)}; ${person.representative.power}`
        : null,
      span: 2,
    },
    {
      label: 'Testigo a ruego',
      value: person?.witness ? identified(person.witness) : null,
      span: 2,
    },
  ];
  return [
    { label: 'A quien se notifica', value: person?.name ?? null, span: 2 },
    { label: 'Documento', value: person === null ? null : person.document },
    { label: 'Calidad', value: person?.role ?? null },
    ...optional.filter(({ value }) => body === null || value !== null),
    { label: 'Documento que se notifica', value: title, span: 2 },
    { label: 'Fecha', value: date && longDate(date) },
    { label: 'Folios', value: folios === null ? null : `${folios} (${numberInWords(folios)})` },
  ];
}

const CALLS: readonly Column<NotificacionBody['calls'][number]>[] = [
  { heading: 'Día', share: 4, cell: ({ date }) => `${weekdayName(date)} ${longDate(date)}` },
  { heading: 'Hora', share: 2, cell: ({ time }) => time },
  {
    heading: 'Lugar',
    share: 4,
    cell: ({ room, link }) => [room, link].filter((each) => each !== null).join('\n') || '—',
  },
  {
    heading: 'Asistió',
    share: 2,
    cell: ({ came }) => (came === null ? '—' : came ? 'Sí' : 'No'),
  },
];

function Explanation({ body }: { readonly body: NotificacionBody | null }): ReactElement {
  const explanation = body?.explanation ?? null;
  const isBlank = body === null;
  return (
    <>
      <Fields
        fields={[
          { label: 'Lengua', value: explanation?.language ?? null },
          {
            label: 'Intérprete',
            value: explanation?.interpreter
              ? identified(explanation.interpreter)
              : isBlank
                ? null
                : 'No fue necesario',
            span: 2,
          },
        ]}
        columns={3}
        blank={isBlank}
      />
      {isBlank && <Checks options={BLANK_UNDERSTOOD} columns={2} />}
      <Narrative text={explanation?.plain ?? null} blank={isBlank} lines={6} />
      {explanation !== null && explanation.said !== null && (
        <Section number={null} title="Lo que preguntó o manifestó">
          <Narrative text={explanation.said} blank={false} lines={1} />
        </Section>
      )}
    </>
  );
}

const BLANK_UNDERSTOOD = ['Dice que entendió lo explicado', 'Pide otra explicación'].map(
  (label) => ({
    label,
    checked: false,
  }),
);

function signers(body: NotificacionBody | null): SignatureBlock[] {
  if (body === null) return [blankBlock('A quien se notifica – DNI'), officerBlock(null)];
  const { kind, person, explanation, signer } = body;
  return [
    // On the cédula she signs the cargo.
    ...(kind === 'acta' ? partyBlocks(person) : []),
    ...(explanation?.interpreter ? [interpreterBlock(explanation.interpreter)] : []),
    officerBlock(signer),
  ];
}
