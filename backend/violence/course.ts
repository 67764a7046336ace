/** What was recorded of a route, as the law's rules take it (`domain/violence/route.ts`). */
import { In, IsNull } from 'typeorm';
import {
  type CasePerson,
  casePeople,
  type Person,
  persons,
  type ViolenceBreach,
  type ViolenceMeasureRow,
  type ViolenceMeasureStep,
  type ViolenceNotice,
  type ViolencePerson,
  type ViolenceRoute,
  type ViolenceSupervision,
  violenceBreaches,
  violenceMeasureSteps,
  violenceMeasures,
  violenceNotices,
  violencePeople,
  violenceSupervisions,
} from '../../db/entities/index.ts';
import type { SentLetter } from '../../domain/cases/duties.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { measureNow } from '../../domain/violence/measures.ts';
import { familyProsecutor, type InViolence, victimMarks } from '../../domain/violence/people.ts';
import type { RouteFacts, Told } from '../../domain/violence/route.ts';
import { sentLetters } from '../cases/duties.ts';
import type { OfficeContext } from '../core/procedure.ts';
import { identityOf } from '../people/informant.ts';
import { levelInForce } from './level.ts';

export interface PersonInViolence {
  readonly row: CasePerson;
  /** Null for who is kept under reserve, or without a record of her own. */
  readonly person: Person | null;
  /** Null: nobody said yet what she is in the violence. */
  readonly as: ViolencePerson | null;
}

/** All rows of a route, each list in order of time. */
export interface RouteRows {
  readonly people: readonly PersonInViolence[];
  readonly notices: readonly ViolenceNotice[];
  readonly measures: readonly ViolenceMeasureRow[];
  readonly steps: readonly ViolenceMeasureStep[];
  readonly supervisions: readonly ViolenceSupervision[];
  readonly breaches: readonly ViolenceBreach[];
}

type Context = Pick<OfficeContext, 'tx' | 'now'>;

export async function rowsOf(
  { tx }: Pick<OfficeContext, 'tx'>,
  caseId: string,
): Promise<RouteRows> {
  const where = { caseId };
  const order = { at: 'ASC', id: 'ASC' } as const;
  return {
    people: await peopleOf({ tx }, caseId),
    notices: await tx.find(violenceNotices, { where, order }),
    measures: await tx.find(violenceMeasures, { where, order: { givenAt: 'ASC', id: 'ASC' } }),
    steps: await tx.find(violenceMeasureSteps, { where, order }),
    supervisions: await tx.find(violenceSupervisions, { where, order }),
    breaches: await tx.find(violenceBreaches, { where, order: { knownAt: 'ASC', id: 'ASC' } }),
  };
}

/** Everybody of the case, with what each is in the violence, in the order of the sheet. */
export async function peopleOf(
  { tx }: Pick<OfficeContext, 'tx'>,
  caseId: string,
): Promise<PersonInViolence[]> {
  const rows = await tx.find(casePeople, {
    where: { caseId, removedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  const ids = rows.flatMap((row) => identityOf(row).personId ?? []);
  const known = new Map(
    (await tx.findBy(persons, { id: In([...new Set(ids)]) })).map((one) => [one.id, one]),
  );
  const said = new Map(
    (await tx.findBy(violencePeople, { caseId })).map((one) => [one.id, one] as const),
  );
  return rows.map((row) => {
    const { personId } = identityOf(row);
    return {
      row,
      person: personId === null ? null : (known.get(personId) ?? null),
      as: said.get(row.id) ?? null,
    };
  });
}

export const inViolence = (people: readonly PersonInViolence[]): InViolence[] =>
  people.flatMap(({ person, as }) =>
    as === null
      ? []
      : [
          {
            role: as.role,
            birthDate: person?.birthDate ?? null,
            estimatedAge: person?.estimatedAge ?? null,
          },
        ],
  );

export async function factsOf(
  ctx: Context,
  route: ViolenceRoute,
  rows: RouteRows,
): Promise<RouteFacts> {
  const { supervisions } = rows;
  const people = inViolence(rows.people);
  const day = dateInLima(route.knownAt);
  const of = (kind: ViolenceSupervision['kind']) =>
    supervisions
      .filter((one) => one.kind === kind)
      .map(({ id, at, measureId }) => ({ id, at, measureId }));
  return {
    now: ctx.now,
    knownAt: route.knownAt,
    attendedAt: route.attendedAt,
    askedAt: route.askedAt,
    told: toldOf(route.knownAt, await sentLetters(ctx.tx, [route.caseId]), rows.notices),
    level: await levelInForce(ctx.tx, route.caseId),
    measures: rows.measures.map((measure) => {
      const { id, givenAt: at, notifiedAt, entrusted } = measure;
      const { inForce, endedAt } = measureNow(measure.text, stepsOf(rows, id));
      return { id, at, notifiedAt, entrusted, inForce, endedAt };
    }),
    visits: of('visita'),
    reports: of('informe'),
    breaches: rows.breaches.map(({ id, knownAt: at, toldAt }) => ({ id, at, toldAt })),
    familyProsecutor: familyProsecutor(people, day),
    elder: victimMarks(people, day).elder,
    closedAt: route.closedAt,
    archivedAt: route.archivedAt,
  };
}

export const stepsOf = ({ steps }: Pick<RouteRows, 'steps'>, measureId: string) =>
  steps.filter((step) => step.measureId === measureId);

/**
 * What is on record in the route, and the oficios of the case that denounce or refer: those that left
 * before the office knew were about something else.
 */
export const toldOf = (
  knownAt: string,
  letters: readonly SentLetter[],
  notices: readonly Pick<ViolenceNotice, 'id' | 'at' | 'destination' | 'isReport'>[],
): Told[] =>
  [
    ...notices.map(({ id, at, destination: to, isReport }) => ({ id, at, to, isReport })),
    ...letters.flatMap(({ id, cause, institutionKind, issuedAt: at }): Told[] => {
      const to = OF_KIND[institutionKind];
      if (to === undefined || at < knownAt) return [];
      const isReport = cause === 'd' && ['pnp', 'mp', 'pj'].includes(to);
      return [{ id, at, to, isReport }];
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** Kind of institution of an oficio → destination of the route. */
const OF_KIND: Readonly<Record<string, string>> = {
  pnp: 'pnp',
  fiscalia: 'mp',
  juzgado: 'pj',
  cem: 'cem',
  salud: 'salud',
  upe: 'upe',
  omaped: 'omaped',
  ciam: 'ciam',
  dipam: 'dipam',
  conadis: 'conadis',
  educacion: 'ugel',
  defensa_publica: 'defensa_publica',
};
