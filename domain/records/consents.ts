/** Consents and other bases on which data of a case leave the office (Ley 29733; DS 016-2024-JUS). */
import { z } from 'zod';
import { CONSENT_GIVERS, LEGAL_BASES } from '../catalogues/consents.ts';
import { LANGUAGES } from '../catalogues/person.ts';
import { LETTER_FIELDS, type LetterField, letterFields } from '../letters/presets.ts';
import {
  codeOrNull,
  date,
  id,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  version,
} from './basics.ts';

/** What may be consented to: every field of a letter that tells of a person. */
export const CONSENT_FIELDS: readonly LetterField[] = letterFields().filter(
  (field) => field !== 'requested_attention' && field !== 'office_contact',
);

const scope = z
  .array(z.enum(Object.keys(LETTER_FIELDS) as [LetterField, ...LetterField[]]))
  .min(1, 'Marque qué datos pueden salir.')
  .max(CONSENT_FIELDS.length)
  .refine(
    (fields) => fields.every((field) => CONSENT_FIELDS.includes(field)),
    'Marque qué datos pueden salir.',
  );

const facts = z.strictObject({
  caseId: id,
  /** Whose data they are. */
  personId: id,
  basis: oneOf(LEGAL_BASES, 'Elija la base legal.'),
  /** Of the directory; null: whoever `recipient` says. */
  institutionId: id.nullable(),
  recipient: optionalText(LIMITS.line),
  scope,
  purpose: requiredText('Escriba para qué se entregan los datos.', LIMITS.paragraph),
  /** From when it stands: the day on which it was given. */
  givenOn: date,
  /** Its last day. */
  expiresOn: date.nullable(),
  /** The rest is of a consent alone. */
  giver: oneOf(CONSENT_GIVERS, 'Elija quién da el consentimiento.').nullable(),
  giverId: id.nullable(),
  language: codeOrNull(LANGUAGES),
  interpreter: optionalText(LIMITS.line),
  readsAndSigns: z.boolean(),
  witness: optionalText(LIMITS.line),
});

export const recordConsent = facts.superRefine((given, context) => {
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (given.institutionId === null && given.recipient === '')
    wrong('recipient', 'Elija la institución o escriba a quién se entregan.');
  if (given.expiresOn !== null && given.expiresOn < given.givenOn)
    wrong('expiresOn', 'Vence antes de empezar. Revise las fechas.');
  if (given.basis !== 'consentimiento_escrito') return;
  if (given.giver === null) wrong('giver', 'Elija quién da el consentimiento.');
  if (given.giverId === null) wrong('giverId', 'Elija quién firma.');
  if (given.language === null) wrong('language', 'Elija en qué lengua se explicó.');
  // A ruego: whoever does not sign puts a fingerprint, and somebody signs for her.
  if (!given.readsAndSigns && given.witness === '')
    wrong('witness', 'Escriba quién firma a ruego, con su documento.');
});

export const withdrawConsent = z.strictObject({
  id,
  version,
  withdrawnOn: date,
  withdrawnBy: requiredText('Escriba quién lo retira.', LIMITS.line),
  effect: requiredText('Escriba desde cuándo y qué deja de enviarse.', LIMITS.paragraph),
});

/** The signed page, among the files of the case. */
export const fileConsentCopy = z.strictObject({
  id,
  version,
  attachmentId: z.uuid('Elija el documento firmado.'),
});
