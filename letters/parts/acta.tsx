/** What the actas share: the sede, how they open, who takes part, the children, how they end. */
import type { ReactElement } from 'react';
import { dateInWords, hourInWords } from '../../domain/words/amounts.ts';
import { longDate } from '../../domain/words/dates.ts';
import { identified } from './Attendees.tsx';
import type { ActaBody } from './acta-data.ts';
import { type Field, Fields } from './Fields.tsx';
import type { FormHead } from './form-data.ts';
import { Paragraph } from './Prose.tsx';
import type { Child, Party } from './people-data.ts';
import type { SignatureBlock } from './Signatures.tsx';
import { blankBlock, officerBlock, partyBlocks } from './signers.ts';
import { type Column, Table } from './Table.tsx';

/** Direction, telephone, code and mail of the DNA (RDNA 44.1.b, 49.b). */
export function Sede({ letterhead }: Pick<FormHead, 'letterhead'>): ReactElement {
  const { address, phones, dnaCode, email } = letterhead;
  const fields: Field[] = [
    { label: 'Dirección de la DNA', value: address, span: 2 },
    { label: 'Código', value: dnaCode },
    { label: 'Teléfono', value: phones },
    { label: 'Correo', value: email, span: 2 },
  ];
  return <Fields fields={fields} columns={3} blank={false} />;
}

/** `En Tarata, a los quince días…, siendo las nueve horas…`, or places to write it. */
export function Opening(props: {
  readonly body: ActaBody | null;
  /** Completes the sentence: `se reúnen para …`. */
  readonly purpose: string;
}): ReactElement {
  const { body, purpose } = props;
  if (body === null) return <Fields fields={BLANK_OPENING} columns={4} blank />;
  const { place, date, time, platform, defensor } = body;
  const when = date === null ? '(sin fecha)' : dateInWords(date);
  const hour = time === null ? '' : `, ${hourInWords(time)}`;
  const how = platform === null ? '' : `, por medios virtuales (${platform}), con grabación`;
  const before =
    defensor === null ? '' : ` Dirige la audiencia ${identified(defensor)}, ${defensor.post}.`;
  return (
    <Paragraph>{`En ${place ?? '(sin lugar)'}, ${when}${hour}${how}, ${purpose}.${before}`}</Paragraph>
  );
}

const BLANK_OPENING: readonly Field[] = [
  { label: 'Lugar', value: null },
  { label: 'Fecha', value: null },
  { label: 'Hora de inicio', value: null },
  { label: 'Hora de término', value: null },
  { label: 'Defensora o defensor', value: null, span: 2 },
  { label: 'DNI', value: null },
  { label: 'Credencial N.°', value: null },
];

/** Who takes part, each whole; on a blank form, room for two. */
export function Parties({ body }: { readonly body: ActaBody | null }): ReactElement {
  const parties = body?.parties ?? [null, null];
  return (
    <>
      {parties.map((party, at) => (
        <Fields key={at} fields={partyFields(party)} columns={3} blank={party === null} />
      ))}
      {parties.length === 0 && <Paragraph>—</Paragraph>}
    </>
  );
}

function partyFields(party: Party | null): Field[] {
  const optional: Field[] = [
    { label: 'Correo electrónico', value: party?.email ?? null },
    { label: 'Teléfono', value: party?.phone ?? null },
    {
      label: 'Representada por (art. 39)',
      value: party?.representative
        ? `${identified(party.representative)}; ${party.representative.power}`
        : null,
      span: 3,
    },
    {
      label: 'Testigo a ruego',
      value: party?.witness ? identified(party.witness) : null,
      span: 3,
    },
  ];
  return [
    { label: 'Nombres y apellidos', value: party?.name ?? null, span: 2 },
    { label: 'Documento', value: party?.document ?? null },
    { label: 'Domicilio', value: party?.address ?? null, span: 2 },
    { label: 'Calidad', value: party === null ? null : calledAs(party) },
    ...optional.filter(({ value }) => party === null || value !== null),
  ];
}

const calledAs = ({ role, present }: Party): string => (present ? role : `${role} (no asistió)`);

/** The children whom it is about. */
export function Children({ body }: { readonly body: ActaBody | null }): ReactElement {
  return (
    <Table columns={CHILD_COLUMNS} rows={body?.children ?? []} blankRows={body === null ? 4 : 0} />
  );
}

const CHILD_COLUMNS: readonly Column<Child>[] = [
  { heading: 'Nombres y apellidos', share: 5, cell: ({ name }) => name },
  { heading: 'Documento', share: 3, cell: ({ document }) => document ?? '—' },
  {
    heading: 'Fecha de nacimiento',
    share: 3,
    cell: ({ birthDate }) => (birthDate === null ? '—' : longDate(birthDate)),
  },
];

/** The sentence before the signatures. */
export function closingOf(body: ActaBody | null): string {
  const hour = body?.endTime ? `, ${hourInWords(body.endTime)}` : '';
  return `Leída el acta por quienes intervienen, que reciben cada cual una copia, la firman en señal de conformidad${hour}. Los espacios no utilizados quedan sin valor.`;
}

/** Parties, those who sign for them, and the defensor/a. */
export function actaSigners(body: ActaBody | null): SignatureBlock[] {
  if (body === null)
    return [
      blankBlock('Parte – DNI'),
      blankBlock('Parte – DNI'),
      blankBlock('Testigo a ruego – DNI'),
      officerBlock(null),
    ];
  return [
    ...body.parties.flatMap((party) => partyBlocks(party, body.digital)),
    ...(body.defensor === null ? [] : [officerBlock(body.defensor, body.digital)]),
  ];
}
