/** What comes back of what was sent, whatever it was: the stamped copy, and later the answer. */
import { folios, id, instant, LIMITS, optionalText, requiredText } from './basics.ts';

/** What the stamp on the copy says. */
export const cargoShape = {
  receivedAt: instant,
  receivedBy: requiredText('Escriba quién recibió.', LIMITS.label),
  receivedPost: optionalText(LIMITS.label),
  /** Mesa de partes. */
  deskNumber: optionalText(LIMITS.label),
  folios: folios.nullable(),
  notes: optionalText(LIMITS.paragraph),
} as const;

/** By a document received and registered, which says its own date and number; or as it is typed. */
export const answerShape = {
  receivedId: id.nullable().default(null),
  answeredAt: instant.nullable(),
  document: optionalText(LIMITS.label),
  notes: optionalText(LIMITS.paragraph),
} as const;

interface Answered {
  readonly receivedId: string | null;
  readonly answeredAt: string | null;
}

/** For `refine`: a document that was not registered has the date that is typed. */
export const saysWhenAnswered = ({ receivedId, answeredAt }: Answered): boolean =>
  receivedId !== null || answeredAt !== null;

export const ANSWER_DATE = {
  path: ['answeredAt'],
  message: 'Escriba la fecha de la respuesta, o elija el documento recibido.',
};
