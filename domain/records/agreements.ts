/** What is written of an acta: who signed, what each matter obliges to, what was paid and done of it since. */
import { z } from 'zod';
import { REGISTRY_STEPS, REPRESENTATION_CAUSES } from '../catalogues/conciliation.ts';
import { custody, maintenance, paidCents, visits } from '../law/agreements.ts';
import { conduct, filiation } from '../law/commitment.ts';
import { codeIn, codeOrNull, date, id, LIMITS, requiredText, textOrNull } from './basics.ts';

/** Somebody who signs, or for whom somebody signs (RDNA 39, 44.1.d and f). */
export const actaParty = z
  .strictObject({
    personId: id,
    representativeId: id.nullable(),
    representation: codeOrNull(REPRESENTATION_CAUSES),
    readsAndSigns: z.boolean(),
    /** Testigo a ruego: name and document. */
    witness: textOrNull(),
  })
  .refine(({ readsAndSigns, witness }) => readsAndSigns || witness !== null, {
    path: ['witness'],
    message: 'Escriba el nombre y el documento de quien firma a ruego.',
  });
export type ActaParty = z.infer<typeof actaParty>;

const acta = {
  actionId: id,
  /** Of the session in which it was signed. */
  signedOn: date,
  /** How compliance is verified (RDNA 44.1.l, 49.h). */
  followUpClause: requiredText('Escriba cómo se verificará que se cumpla.', LIMITS.paragraph),
  /** Nobody knows the age of a party: she declares that she is 14 or more. */
  ageConfirmed: z.boolean().default(false),
  /** Who verifies it. */
  assignedTo: id,
};

/** A delito or falta came to light: alimentos may be agreed on all the same (RDNA 43.3). */
const crimeFound = z.strictObject({
  bothWant: z.boolean(),
  favoursChild: z.boolean(),
  /** One of them is the victim and the other the accused. */
  betweenThem: z.boolean(),
});

/** An acta de conciliación with an agreement: one or several of the three matters (RDNA 37.1). */
export const recordAgreement = z
  .strictObject({
    ...acta,
    parties: z.array(actaParty).min(2, 'Un acuerdo tiene al menos dos partes.').max(10),
    maintenance: maintenance.nullable(),
    custody: custody.nullable(),
    visits: visits.nullable(),
    crimeFound: crimeFound.nullable().default(null),
  })
  .refine((agreed) => [agreed.maintenance, agreed.custody, agreed.visits].some(isThere), {
    path: ['maintenance'],
    message: 'Marque en qué materia se llegó a un acuerdo.',
  });

/** An acta de compromiso (RDNA 49). */
export const recordCommitment = z
  .strictObject({
    ...acta,
    parties: z.array(actaParty).min(1, 'Indique quién firma el compromiso.').max(10),
    filiation: filiation.nullable(),
    conduct: conduct.nullable(),
    /** Asked in a case with a crime or violence: whether whoever is accused takes part. */
    withAccused: z.boolean().nullable().default(null),
  })
  .refine((committed) => [committed.filiation, committed.conduct].some(isThere), {
    path: ['filiation'],
    message: 'Marque de qué trata el compromiso.',
  });

export const addPayment = z.strictObject({
  agreementId: id,
  paidOn: date,
  cents: paidCents,
  note: requiredText('Escriba cómo se sabe: recibo, depósito, quién lo dijo.', LIMITS.paragraph),
});

/** A payment that was not: it stays, with why it does not count. */
export const takeBackPayment = z.strictObject({
  id,
  reason: requiredText('Escriba por qué no cuenta ese pago.', LIMITS.paragraph),
});

/** What was done or obtained before RENIEC or the registro civil. */
export const addRegistryStep = z
  .strictObject({
    agreementId: id,
    kind: codeIn(REGISTRY_STEPS, 'Elija el paso.'),
    happenedOn: date,
    text: requiredText('Escriba qué se hizo o qué falta.', LIMITS.paragraph),
    number: textOrNull(LIMITS.label),
    /** When to look again; null: as it was. */
    remindOn: date.nullable(),
  })
  .refine(({ kind, number }) => !GIVES_NUMBER.includes(kind) || number !== null, {
    path: ['number'],
    message: 'Escriba el número del acta o del documento nuevo.',
  });

/** The steps that give a document. */
export const GIVES_NUMBER: readonly string[] = ['acta_nueva', 'dni'];

/** A gestión that will not go on. */
export const stopRegistry = z.strictObject({
  agreementId: id,
  reason: requiredText('Escriba por qué no sigue y qué se informó.', LIMITS.paragraph),
});

const isThere = (value: unknown): boolean => value !== null;
