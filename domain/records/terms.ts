/** A term of a case that is suspended or extended, each time with a reason and a norm. */
import { z } from 'zod';
import { CHANGEABLE_TERMS, MOST_EXTENDED, SUBJECT_OF } from '../clock/changeable.ts';
import { date, id, LIMITS, requiredText, version, wholeNumber } from './basics.ts';

const which = {
  caseId: id,
  version,
  term: z.enum(CHANGEABLE_TERMS, 'Elija qué plazo se cambia.'),
  /** The action or the letter whose term it is; null of a term of the case itself. */
  subjectId: id.nullable(),
};

const norm = requiredText(
  'Escriba la norma o el documento en que se funda, por ejemplo «DS 042-2026-PCM».',
  LIMITS.label,
);
const reason = requiredText('Escriba quién lo pide o por qué se decide.', LIMITS.paragraph);

interface Which {
  readonly term: (typeof CHANGEABLE_TERMS)[number];
  readonly subjectId: string | null;
}
const isNamed = ({ term, subjectId }: Which): boolean =>
  (SUBJECT_OF[term] === 'case') === (subjectId === null);
const NAMED = { path: ['subjectId'], message: 'Abra el plazo otra vez desde el expediente.' };

const days = { from: date, to: date };
const reversed = {
  path: ['to'],
  message: 'El último día va después del primero, o es el mismo.',
};
const inOrder = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  from <= to;

const amount = wholeNumber(
  1,
  MOST_EXTENDED,
  `Escriba cuánto más, en números, de 1 a ${MOST_EXTENDED}.`,
);

export const extendTerm = z.strictObject({ ...which, amount, reason, norm }).refine(isNamed, NAMED);

export const suspendTerm = z
  .strictObject({ ...which, ...days, reason, norm })
  .refine(isNamed, NAMED)
  .refine(inOrder, reversed);

const { version: _, ...asked } = which;

/** What a form holds so far: enough to tell until when the term would run. */
export const previewTerm = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('extension'), amount }),
  z.strictObject({ ...asked, kind: z.literal('suspension'), ...days }).refine(inOrder, reversed),
]);
