/** What is written of a family: ties, who lives together, with whom a child has lived, who died. */
import { z } from 'zod';
import { CARE_BASES, CARE_KINDS, FAMILY_SOURCES, TIES } from '../catalogues/ties.ts';
import { codeIn, date, id, LIMITS, textOrNull, version } from './basics.ts';

/**
 * How the office knows it and since when it holds. Whoever asked that her identity be kept is not named
 * here: the form says so.
 */
const told = {
  /** Null: nobody knows since when. */
  fromDate: date.nullable(),
  /** Null: it goes on, as far as anybody knows. */
  untilDate: date.nullable(),
  source: codeIn(FAMILY_SOURCES, 'Elija cómo se sabe.'),
  /** Who said it. */
  toldBy: textOrNull(LIMITS.label),
  notes: textOrNull(LIMITS.paragraph),
  /** False: to be confirmed, and shown so. */
  verified: z.boolean(),
};

const toldFields = z.strictObject(told).superRefine(inOrder);
export type ToldFields = z.infer<typeof toldFields>;

/** As written again; with the reason why it should never have been, it shows no more. */
const toldAgain = z
  .strictObject({ ...told, mistake: textOrNull(LIMITS.paragraph) })
  .superRefine(inOrder);
export type ToldAgain = z.infer<typeof toldAgain>;

export const BLANK_TOLD: z.input<typeof toldFields> = {
  fromDate: null,
  untilDate: null,
  source: 'dicho',
  toldBy: null,
  notes: null,
  verified: false,
};

/** On whose page it is written, and in which case it was learnt; null: in none. */
const place = { personId: id, caseId: id.nullable() };

const other = z.uuid('Elija a la otra persona.');

/** `otherId` is the `kind` of `personId`: the page asks «¿Qué es Rosa de Luz?». */
export const addTie = z.strictObject({
  ...place,
  otherId: other,
  kind: codeIn(TIES, 'Elija el vínculo.'),
  told: toldFields,
});

export const changeTie = z.strictObject({
  personId: id,
  otherId: id,
  tieId: id,
  version,
  told: toldAgain,
});

/** They live together; she joins the home of the other one, when there is one (`memberId`, the other's row in it). */
export const addStay = z.strictObject({
  ...place,
  otherId: other,
  memberId: id.nullable(),
  told: toldFields,
});

export const changeStay = z.strictObject({ personId: id, memberId: id, version, told: toldAgain });

const care = {
  kind: codeIn(CARE_KINDS, 'Elija con quién vivió.'),
  /** Somebody of the store; null: whoever `place` says. */
  carerId: id.nullable(),
  /** A family or a centre by its name: never where a refuge is. */
  place: textOrNull(LIMITS.line),
  basis: codeIn(CARE_BASES, 'Elija por qué medida o acuerdo.'),
  /** Number and date of the document. */
  basisText: textOrNull(LIMITS.line),
};

export const addCare = z
  .strictObject({ ...place, ...care, told: toldFields })
  .superRefine(saysWithWhom);

export const changeCare = z
  .strictObject({ personId: id, careId: id, version, ...care, told: toldAgain })
  .superRefine(saysWithWhom);

/** That somebody died; the day is `told.fromDate`. */
export const addDeath = z.strictObject({ ...place, told: toldFields });
export const changeDeath = z.strictObject({ personId: id, deathId: id, version, told: toldAgain });

interface Dated {
  readonly fromDate: string | null;
  readonly untilDate: string | null;
}

function inOrder({ fromDate, untilDate }: Dated, context: z.RefinementCtx): void {
  if (fromDate !== null && untilDate !== null && untilDate < fromDate)
    context.addIssue({
      code: 'custom',
      path: ['untilDate'],
      message: 'Termina antes de empezar. Revise las fechas.',
    });
}

interface WithWhom {
  readonly kind: string;
  readonly carerId: string | null;
  readonly place: string | null;
}

function saysWithWhom({ kind, carerId, place }: WithWhom, context: z.RefinementCtx): void {
  if (carerId === null && place === null && kind !== 'solo')
    context.addIssue({
      code: 'custom',
      path: ['place'],
      message: 'Elija a la persona o escriba con quién o en qué centro vivió.',
    });
}
