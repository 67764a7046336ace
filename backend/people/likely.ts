/** Who of the store may be the person that is being typed, so that nobody is registered twice. */
import type { z } from 'zod';
import { soundingLike } from '../../db/sounds.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../domain/catalogues/document-types.ts';
import { dateInLima, isIsoDate } from '../../domain/clock/lima.ts';
import { checkDocument } from '../../domain/people/identity.ts';
import { naturalName } from '../../domain/people/names.ts';
import {
  type Likeness,
  likeness,
  listener,
  SUGGESTED,
  strengthOf,
  turnedDate,
} from '../../domain/people/same.ts';
import type { personTyped } from '../../domain/records/person.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { namelessPeople } from './hidden.ts';
import { type NamedPerson, nameColumns } from './names.ts';
import { hitsOf } from './search.ts';
import type { LikelyPerson } from './types.ts';

/** How many are compared, and how many told: who reads more has stopped typing. */
const COMPARED = 300;
const TOLD = 5;
const LOOKED_UP = 3 * TOLD;

/**
 * Those whom the session sees and who are likely enough, the likeliest first. It tells nobody of whom
 * the asker knows only through a reserved report (R1297 23.2). Logged as a search is.
 */
export async function likelyPeople(
  ctx: ReadingContext,
  { except, settled, ...typed }: z.infer<typeof personTyped>,
): Promise<LikelyPerson[]> {
  const asked = askedOf(typed, dateInLima(ctx.now));
  const candidates = (await candidatesFor(ctx, asked)).filter(({ id }) => id !== except);
  const hear = listener();
  const heard = hear(asked);
  const likely = candidates
    .map((person) => ({ id: person.id, ...likeness(heard, hear(person)) }))
    .filter(({ score }) => score >= SUGGESTED)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  const nameless = await namelessPeople(
    ctx.tx,
    ctx.session,
    likely.map(({ id }) => id),
  );
  const told = new Map(
    likely.filter(({ id }) => !nameless.has(id)).map(({ id, ...verdict }) => [id, verdict]),
  );
  const hits = (await hitsOf(ctx, [...told.keys()].slice(0, LOOKED_UP))).slice(0, TOLD);
  if (settled) ctx.searched({ kind: 'likely', hits: hits.length });
  return hits.flatMap((hit) => {
    const verdict = told.get(hit.id);
    return verdict === undefined
      ? []
      : [
          {
            hit,
            strength: strengthOf(verdict.score),
            score: verdict.score,
            reasons: verdict.reasons,
          },
        ];
  });
}

/** As it is typed so far: what is not a date, a document or a code yet says nothing. */
function askedOf(
  typed: Omit<z.infer<typeof personTyped>, 'except' | 'settled'>,
  today: string,
): Likeness {
  const documentType = known(typed.documentType);
  const checked =
    documentType === null ? null : checkDocument(documentType, typed.documentNumber ?? '');
  const born = typed.birthDate !== null && isIsoDate(typed.birthDate) ? typed.birthDate : null;
  return {
    ...typed,
    birthDate: born,
    estimatedOn: typed.estimatedAge === null ? null : today,
    documentType,
    documentNumber: checked?.ok === true && checked.normalised !== '' ? checked.normalised : null,
  };
}

const known = (type: string | null): DocumentType | null =>
  type !== null && isCodeOf(DOCUMENT_TYPES, type) ? type : null;

type Candidate = Likeness & { readonly id: string };

/** Who shares two words of the name by their sound, the birth date, or the document. */
async function candidatesFor(ctx: ReadingContext, asked: Likeness): Promise<Candidate[]> {
  const alike = await soundingLike(ctx.tx, asked, COMPARED);
  const dates = asked.birthDate === null ? [] : [asked.birthDate, turnedDate(asked.birthDate)];
  const born: { id: string }[] = await ctx.tx.query(
    `SELECT id FROM persons WHERE birth_date IN (SELECT value FROM json_each(?)) LIMIT ?`,
    [JSON.stringify(dates), COMPARED],
  );
  const numbered: { id: string }[] =
    asked.documentNumber === null
      ? []
      : await ctx.tx.query('SELECT id FROM persons WHERE document_number = ?', [
          asked.documentNumber,
        ]);
  const ids = [
    ...new Set([...alike, ...born.map(({ id }) => id), ...numbered.map(({ id }) => id)]),
  ];
  const rows: (Omit<Candidate, 'documentType' | 'mother'> & { documentType: string | null })[] =
    await ctx.tx.query(
      `SELECT p.id, ${nameColumns('p')}, p.sex, p.birth_date AS "birthDate",
         p.estimated_age AS "estimatedAge", p.estimated_on AS "estimatedOn",
         p.document_type AS "documentType", p.document_number AS "documentNumber",
         p.document_country AS "documentCountry", p.district, p.community
       FROM persons p WHERE p.merged_into IS NULL AND p.id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  const mothers = asked.mother === null ? new Map<string, string>() : await mothersOf(ctx, ids);
  return rows.map((row) => ({
    ...row,
    documentType: known(row.documentType),
    mother: mothers.get(row.id) ?? null,
  }));
}

/** Mothers' names, from the ties between people and from the cases of their children. */
async function mothersOf(
  ctx: ReadingContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: (NamedPerson & { childId: string })[] = await ctx.tx.query(
    `SELECT l.other_id AS "childId", ${nameColumns('m')}
     FROM person_links l JOIN persons m ON m.id = l.person_id
     WHERE l.kind = 'madre' AND l.other_id IN (SELECT value FROM json_each(?))
     UNION ALL
     SELECT c.person_id, ${nameColumns('m')}
     FROM case_people c JOIN case_people t ON t.case_id = c.case_id
     JOIN persons m ON m.id = t.person_id
     WHERE c.role = 'affected' AND c.removed_at IS NULL AND t.relation = 'madre'
       AND t.removed_at IS NULL AND c.person_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids), JSON.stringify(ids)],
  );
  return new Map(rows.map(({ childId, ...mother }) => [childId, naturalName(mother)]));
}
