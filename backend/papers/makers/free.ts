/** The free documents of a municipal office, with or without a case (demuna.md §3.2). */

import { shippedByCode } from '../../../domain/letters/texts/shipped/index.ts';
import type { PaperInput } from '../../../domain/records/paper.ts';
import type { Documents } from '../../../letters/documents.ts';
import type { FreeBase, Recipient } from '../../../letters/free/data.ts';
import { beginText } from '../../texts/offered.ts';
import { initialsOf, numberedHead, paragraphsOf, signerOf } from '../heads.ts';
import type { Maker, Making, MakingContext, PaperFacts, Printing } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

type FreeKind = ToOne | 'oficio-multiple' | 'memorando' | 'informe' | 'proveido';
type FreeInput = PaperInput<'carta'> | PaperInput<'memorando'>;
type Common = Omit<FreeInput, 'salutation' | 'addressee' | 'to'>;

function baseOf(facts: PaperFacts, input: Common, printing: Printing): FreeBase {
  const { signer } = facts;
  const { subject, references, closing, attachments, folios, copies, reserved, urgent } = input;
  return {
    ...numberedHead(facts, printing),
    subject,
    references: [...references],
    reserved,
    urgent,
    paragraphs: paragraphsOf(input.body),
    closing,
    signer: signerOf(facts),
    attachments: [...attachments],
    folios,
    copies: [...copies],
    initials: initialsOf(signer.fullName, facts.typist),
  };
}

/** What each begins with: the case by its number alone, and the words of the office's usual text. */
async function begun(
  ctx: MakingContext,
  { letterCase, signer }: PaperFacts,
  kind: FreeKind,
): Promise<Common & { readonly salutation: string }> {
  const { id } = shippedByCode(`${kind}.general`);
  const { parts, begun } = await beginText(ctx, id, letterCase?.row.id ?? null);
  return {
    subject: parts.subject ?? '',
    salutation: parts.salutation ?? '',
    references: letterCase === null ? [] : [`Expediente N.° ${letterCase.row.numberText}`],
    body: parts.body ?? '',
    closing: parts.closing ?? '',
    attachments: [],
    folios: null,
    copies: ['Archivo'],
    reserved: letterCase !== null,
    urgent: false,
    signerId: signer.id,
    begun: [...begun],
  };
}

/** The same where nobody is greeted. */
async function begunInside(ctx: MakingContext, facts: PaperFacts, kind: FreeKind): Promise<Common> {
  const { salutation: _, ...words } = await begun(ctx, facts, kind);
  return words;
}

const NOBODY_YET = {
  kind: 'otra',
  institutionId: null,
  treatment: 'SEÑOR/A',
  name: null,
  post: null,
  institution: null,
  address: null,
  place: 'Presente.-',
} as const;

/** What the page has of whom it goes to. */
const blockOf = ({
  kind: _,
  institutionId: __,
  ...block
}: PaperInput<'carta'>['addressee']): Recipient => block;

/** Everything typed that goes to paper, by field of the form. */
export const warnings = <K extends FreeKind>(_: unknown, { input }: Making<K>) => {
  const { subject, references, body, closing, attachments, copies } = input as Common;
  return textWarnings([
    ['input.subject', subject],
    ['input.references', references.join('\n')],
    ['input.body', body],
    ['input.closing', closing],
    ['input.attachments', attachments.join('\n')],
    ['input.copies', copies.join('\n')],
  ]);
};

/** What is written to one. */
type ToOne = 'carta' | 'oficio-general' | 'omaped-oficio-salud' | 'ciam-oficio-dipam';

export const beginsToOne =
  (kind: ToOne): Maker<ToOne>['begin'] =>
  async (ctx, { facts }) => ({ ...(await begun(ctx, facts, kind)), addressee: NOBODY_YET });

type Written = Pick<Making<ToOne>, 'facts' | 'input' | 'printing'>;
export const toOne = ({ facts, input, printing }: Written): Documents[ToOne] => ({
  ...baseOf(facts, input, printing),
  addressee: blockOf(input.addressee),
  salutation: input.salutation,
});

export const carta: Maker<'carta'> = {
  begin: beginsToOne('carta'),
  document: async (_, making) => toOne(making),
  warnings,
};

/** Of anything but a derivación, which `backend/letters` writes: the two share one series. */
export const oficio: Maker<'oficio-general'> = {
  begin: beginsToOne('oficio-general'),
  document: async (_, making) => toOne(making),
  warnings,
};

export const oficioMultiple: Maker<'oficio-multiple'> = {
  begin: async (ctx, { facts }) => ({
    ...(await begun(ctx, facts, 'oficio-multiple')),
    addressees: [NOBODY_YET, NOBODY_YET],
    layout: 'each',
  }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    addressees: input.addressees.map(blockOf),
    layout: input.layout,
    salutation: input.salutation,
  }),
  warnings,
};

const SOMEBODY = { name: '', post: '' };

export const memorando: Maker<'memorando'> = {
  begin: async (ctx, { facts }) => ({
    ...(await begunInside(ctx, facts, 'memorando')),
    to: [SOMEBODY],
  }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    to: input.to.map((one) => ({ ...one })),
  }),
  warnings,
};

export const informe: Maker<'informe'> = {
  begin: async (ctx, { facts }) => ({
    ...(await begunInside(ctx, facts, 'informe')),
    to: [SOMEBODY],
    sections: [],
  }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    to: input.to.map((one) => ({ ...one })),
    sections: input.sections.map(({ title, text }) => ({ title, paragraphs: paragraphsOf(text) })),
  }),
  warnings: (ctx, making) => [
    ...warnings(ctx, making),
    ...textWarnings(
      making.input.sections.map(({ title, text }, at) => [
        `input.sections.${at}.text`,
        `${title}\n${text}`,
      ]),
    ),
  ],
};

export const proveido: Maker<'proveido'> = {
  begin: async (ctx, { facts }) => ({
    ...(await begunInside(ctx, facts, 'proveido')),
    received: '',
    to: [SOMEBODY],
    purposes: [],
    term: null,
  }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    received: input.received,
    to: input.to.map((one) => ({ ...one })),
    purposes: [...input.purposes],
    term: input.term,
  }),
  warnings,
};
