/** The free documents of a municipal office, with or without a case (demuna.md §3.2). */

import type { PaperInput } from '../../../domain/records/paper.ts';
import type { FreeBase, Recipient } from '../../../letters/free/data.ts';
import { letterheadOf, orNull } from '../../office/paper.ts';
import { initialsOf, paragraphsOf, postOf, yearOf } from '../heads.ts';
import type { Maker, Making, PaperFacts, Printing } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

type FreeKind = 'carta' | 'oficio-multiple' | 'memorando' | 'informe' | 'proveido';
type FreeInput = PaperInput<'carta'> | PaperInput<'memorando'>;
type Common = Omit<FreeInput, 'salutation' | 'addressee' | 'to'>;

function baseOf(facts: PaperFacts, input: Common, printing: Printing): FreeBase {
  const { office, signer, day } = facts;
  const { subject, references, closing, attachments, folios, copies, reserved, urgent } = input;
  return {
    issuedAt: printing.issuedAt,
    practice: printing.practice,
    letterhead: letterheadOf(office),
    year: yearOf(facts, printing.number === null),
    place: office.place,
    date: day,
    number: printing.number,
    mark: null,
    annulled: printing.annulled,
    subject,
    references: [...references],
    reserved,
    urgent,
    paragraphs: paragraphsOf(input.body),
    closing,
    signer: {
      name: signer.fullName.toLocaleUpperCase('es-PE'),
      post: postOf(facts),
      college: orNull(signer.collegeNumber),
      acting: facts.actingPost !== null,
    },
    attachments: [...attachments],
    folios,
    copies: [...copies],
    initials: initialsOf(signer.fullName, facts.typist),
  };
}

/** What each begins with: the case by its number alone, and the usual words. */
const begun = ({ letterCase, signer }: PaperFacts, closing: string): Common => ({
  subject: '',
  references: letterCase === null ? [] : [`Expediente N.° ${letterCase.row.numberText}`],
  body: '',
  closing,
  attachments: [],
  folios: null,
  copies: ['Archivo'],
  reserved: letterCase !== null,
  urgent: false,
  signerId: signer.id,
});

const TO_OUTSIDE = 'Sin otro particular, me despido de usted.';
const TO_INSIDE = 'Es todo cuanto informo a usted para los fines pertinentes.';
const SALUTATION = 'De mi consideración:';
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
const warnings = <K extends FreeKind>(_: unknown, { facts, input }: Making<K>) => {
  const { subject, references, body, closing, attachments, copies } = input as Common;
  return textWarnings(facts, [
    ['input.subject', subject],
    ['input.references', references.join('\n')],
    ['input.body', body],
    ['input.closing', closing],
    ['input.attachments', attachments.join('\n')],
    ['input.copies', copies.join('\n')],
  ]);
};

export const carta: Maker<'carta'> = {
  begin: async (_, { facts }) => ({
    ...begun(facts, TO_OUTSIDE),
    salutation: SALUTATION,
    addressee: NOBODY_YET,
  }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    addressee: blockOf(input.addressee),
    salutation: input.salutation,
  }),
  warnings,
};

export const oficioMultiple: Maker<'oficio-multiple'> = {
  begin: async (_, { facts }) => ({
    ...begun(facts, TO_OUTSIDE),
    salutation: SALUTATION,
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
  begin: async (_, { facts }) => ({ ...begun(facts, 'Atentamente,'), to: [SOMEBODY] }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    to: input.to.map((one) => ({ ...one })),
  }),
  warnings,
};

export const informe: Maker<'informe'> = {
  begin: async (_, { facts }) => ({ ...begun(facts, TO_INSIDE), to: [SOMEBODY], sections: [] }),
  document: async (_, { facts, input, printing }) => ({
    ...baseOf(facts, input, printing),
    to: input.to.map((one) => ({ ...one })),
    sections: input.sections.map(({ title, text }) => ({ title, paragraphs: paragraphsOf(text) })),
  }),
  warnings: (ctx, making) => [
    ...warnings(ctx, making),
    ...textWarnings(
      making.facts,
      making.input.sections.map(({ title, text }, at) => [
        `input.sections.${at}.text`,
        `${title}\n${text}`,
      ]),
    ),
  ],
};

export const proveido: Maker<'proveido'> = {
  begin: async (_, { facts }) => ({
    ...begun(facts, 'Cúmplase.'),
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
