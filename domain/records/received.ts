/** *Documentos recibidos*: what comes in, what is ordered of it, how it is answered. */
import { z } from 'zod';
import {
  ANSWER_TERMS,
  RECEIVED_ASKS,
  RECEIVED_KINDS,
  RECEIVED_ORDERS,
  RECEIVED_WAYS,
} from '../catalogues/received.ts';
import { isCounted, MOST_ANSWER } from '../received.ts';
import {
  codeIn,
  date,
  folios,
  id,
  instant,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  version,
  wholeNumber,
} from './basics.ts';

const term = {
  termKind: oneOf(ANSWER_TERMS, 'Elija si pide respuesta y en qué plazo.'),
  termAmount: wholeNumber(1, MOST_ANSWER, 'Escriba cuántos, en números.').nullable(),
  termUntil: date.nullable(),
};

interface Stated {
  readonly termKind: string;
  readonly termAmount: number | null;
  readonly termUntil: string | null;
}

/** Asks for what the kind of term takes. */
function refuseHalfTerm(
  { termKind, termAmount, termUntil }: Stated,
  context: z.core.$RefinementCtx,
): void {
  if (isCounted(termKind) && termAmount === null)
    context.addIssue({
      code: 'custom',
      path: ['termAmount'],
      message: 'Escriba cuántos días u horas da el documento.',
    });
  if (termKind === 'fecha' && termUntil === null)
    context.addIssue({
      code: 'custom',
      path: ['termUntil'],
      message: 'Escriba el último día que fija el documento.',
    });
}

const registered = z.strictObject({
  /** Null: none of the office. */
  caseId: id.nullable(),
  receivedAt: instant,
  way: codeIn(RECEIVED_WAYS, 'Elija cómo llegó.'),
  /** As the municipality's *mesa de partes* stamped it. */
  deskNumber: optionalText(LIMITS.label),
  kind: codeIn(RECEIVED_KINDS, 'Elija qué documento es.'),
  /** Of who sends it: `Oficio N.° 123-2026-JPL-Tarata`. */
  documentNumber: optionalText(LIMITS.label),
  documentDate: date.nullable(),
  /** Of the directory; null when it is not there. */
  institutionId: id.nullable(),
  /** Who signs it, or who sends it when it is no institution of the directory. */
  sender: optionalText(),
  folios: folios.nullable(),
  asks: codeIn(RECEIVED_ASKS, 'Elija qué pide.'),
  subject: requiredText('Escriba de qué trata.', LIMITS.paragraph),
  ...term,
});

interface Sent extends Stated {
  readonly institutionId: string | null;
  readonly sender: string;
}

function refuseHalf(fields: Sent, context: z.core.$RefinementCtx): void {
  refuseHalfTerm(fields, context);
  if (fields.institutionId === null && fields.sender === '')
    context.addIssue({
      code: 'custom',
      path: ['sender'],
      message: 'Elija la institución del directorio o escriba quién lo envía.',
    });
}

export const registerReceived = registered.superRefine(refuseHalf);

const answering = registered.extend({ letterId: id.nullable(), sendingId: id.nullable() });

/** As it is typed: it may answer what this office sent, an oficio or a paper to one addressee. */
export const receivedForm = answering.superRefine(refuseHalf);

/** The same, and in one act the answer to what was sent. */
export const registerAnswer = answering.superRefine((fields, context) => {
  refuseHalf(fields, context);
  if ((fields.letterId === null) === (fields.sendingId === null))
    context.addIssue({
      code: 'custom',
      path: ['letterId'],
      message: 'Elija a qué documento enviado responde.',
    });
});

const reason = requiredText('Escriba el motivo.', LIMITS.paragraph);

/** Of which case it is; null: of none. */
/** Of what waits for an answer, as many are offered: the last. */
export const MOST_ANSWERABLE = 100;

export const linkReceived = z.strictObject({
  id,
  version,
  caseId: id.nullable(),
  reason,
});

/** *Proveído*. Each one stays; the last says who answers for the document. */
export const orderReceived = z.strictObject({
  id,
  version,
  action: codeIn(RECEIVED_ORDERS, 'Elija qué se dispone.'),
  text: optionalText(LIMITS.paragraph),
  assignedTo: z.uuid('Elija a quién pasa.'),
  dueOn: date.nullable(),
});

/** Who asks gave more time, or the term was typed wrong. */
export const setReceivedTerm = z
  .strictObject({ id, version, ...term, reason })
  .superRefine(refuseHalfTerm);

/** By an oficio or another paper of this office, or by a document that the program did not issue. */
export const answerReceived = z
  .strictObject({
    id,
    version,
    letterId: id.nullable(),
    paperId: id.nullable().default(null),
    document: optionalText(LIMITS.label),
    answeredOn: date.nullable(),
  })
  .superRefine(({ letterId, paperId, document, answeredOn }, context) => {
    if (letterId !== null && paperId !== null)
      context.addIssue({
        code: 'custom',
        path: ['paperId'],
        message: 'Elija uno solo: el oficio o el otro documento.',
      });
    if (letterId !== null || paperId !== null) return;
    if (document === '')
      context.addIssue({
        code: 'custom',
        path: ['document'],
        message: 'Elija el documento de esta oficina o escriba con cuál se respondió.',
      });
    if (answeredOn === null)
      context.addIssue({
        code: 'custom',
        path: ['answeredOn'],
        message: 'Escriba la fecha de la respuesta.',
      });
  });

/** Attended without an answer. */
export const closeReceived = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba qué se hizo, o por qué no se responde.', LIMITS.paragraph),
});

export const reopenReceived = z.strictObject({ id, version, reason });
export const annulReceived = z.strictObject({ id, version, reason });
