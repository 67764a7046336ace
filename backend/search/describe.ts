/** How a subject of the index shows among the results, and by what else of it it may have been found. */
import { In } from 'typeorm';
import { committeeSessions, committees, institutions, persons } from '../../db/entities/index.ts';
import type { SearchKind } from '../../db/search.ts';
import { CASE_STATE_LABELS } from '../../domain/case-states.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { COMMITTEE_KINDS } from '../../domain/catalogues/committees.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { ordinalOf } from '../../domain/committees/sessions.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import { checkPhone } from '../../domain/people/phone.ts';
import { unseenWords } from '../../domain/search/marks.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { affectedNames } from '../cases/list.ts';
import { stateOf } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import { actaOf } from '../committees/view.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import type { SearchResult } from './types.ts';

export interface Described extends Pick<SearchResult, 'title' | 'detail' | 'caseId'> {
  /** What it is found by and does not show, the likeliest first. */
  readonly by: readonly Reason[];
  /** Said when it is none of these. */
  readonly else: string | null;
}

interface Reason {
  readonly text: string | null;
  readonly said: string;
}

/** In words, when title and detail do not show all that was typed. */
export function whyOf(
  typed: string,
  { title, detail, by, else: otherwise }: Described,
): string | null {
  const unseen = unseenWords(typed, [title, detail]).join(' ');
  if (unseen === '') return null;
  const reason = by.find(({ text }) => text !== null && unseenWords(unseen, [text]).length === 0);
  return reason?.said ?? otherwise;
}

type Describe = (
  ctx: ReadingContext,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Described>>;

export const DESCRIBE: Readonly<Record<SearchKind, Describe>> = {
  person: people,
  case: casesFound,
  letter: letters,
  paper: papersFound,
  received,
  institution: institutionsFound,
  committee: committeesFound,
  session: sessionsFound,
};

const byId = <R extends { readonly id: string }>(
  rows: readonly R[],
  described: (row: R) => Described,
): ReadonlyMap<string, Described> => new Map(rows.map((row) => [row.id, described(row)]));

/** Nobody's telephone is on show in a list: it is enough that she has the one that was typed. */
async function people(ctx: ReadingContext, ids: readonly string[]) {
  const hits = await hitsOf(ctx, ids);
  const rows = await ctx.tx.find(persons, {
    select: { id: true, phone: true },
    where: { id: In([...ids]) },
  });
  const phones = new Map(rows.map(({ id, phone }) => [id, phone]));
  return byId(hits, ({ id, name, knownAs, birth, document, place }) => {
    const phone = phones.get(id) ?? null;
    return {
      caseId: null,
      title: name,
      detail: [birth.ageText, document, place].filter((part) => part !== null).join(' · '),
      by: [
        { text: knownAs, said: `conocida/o como «${knownAs}»` },
        {
          text: phone === null ? null : checkPhone(phone).normalised,
          said: 'por su teléfono',
        },
      ],
      else: null,
    };
  });
}

interface CaseFound {
  id: string;
  number: string;
  state: string;
  paperCode: string | null;
  incomingNumber: string | null;
  courtNumber: string | null;
}

/** Others of a case are not named in a list, nor anybody of one that goes by a code (REG 9). */
async function casesFound({ tx }: ReadingContext, ids: readonly string[]) {
  const rows: CaseFound[] = await tx.query(
    `SELECT id, number_text AS number, state, late_paper_code AS "paperCode",
       incoming_number AS "incomingNumber", court_number AS "courtNumber"
     FROM cases WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const names = await affectedNames(tx, ids);
  return byId(rows, ({ id, number, state, paperCode, incomingNumber, courtNumber }) => ({
    caseId: id,
    title: number,
    detail: `${CASE_STATE_LABELS[stateOf(state)]} · ${joinAnd(names.get(id) ?? [])}`,
    by: [
      { text: courtNumber, said: `expediente judicial ${courtNumber}` },
      { text: incomingNumber, said: `documento de ingreso ${incomingNumber}` },
      { text: paperCode, said: `hoja de papel ${paperCode}` },
    ],
    else: 'por una persona del expediente',
  }));
}

const BY_MARK = 'por la marca de su código QR';

async function letters({ tx }: ReadingContext, ids: readonly string[]) {
  const rows: {
    id: string;
    caseId: string;
    caseNumber: string;
    number: string | null;
    institution: string;
    officialName: string;
  }[] = await tx.query(
    `SELECT l.id, l.case_id AS "caseId", c.number_text AS "caseNumber", l.number_text AS number,
       i.short_name AS institution, i.official_name AS "officialName"
     FROM letters l JOIN institutions i ON i.id = l.institution_id JOIN cases c ON c.id = l.case_id
     WHERE l.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return byId(rows, ({ caseId, caseNumber, number, institution, officialName }) => ({
    caseId,
    title: number ?? 'Oficio en borrador',
    detail: institution,
    by: [
      { text: officialName, said: officialName },
      { text: `${caseNumber} ${officialName}`, said: `del expediente ${caseNumber}` },
    ],
    else: BY_MARK,
  }));
}

async function papersFound({ tx }: ReadingContext, ids: readonly string[]) {
  const rows: {
    id: string;
    caseId: string | null;
    caseNumber: string | null;
    number: string;
    kind: PaperKind;
  }[] = await tx.query(
    `SELECT p.id, p.case_id AS "caseId", c.number_text AS "caseNumber", p.number_text AS number,
       p.kind
     FROM papers p LEFT JOIN cases c ON c.id = p.case_id
     WHERE p.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return byId(rows, ({ caseId, caseNumber, number, kind }) => ({
    caseId,
    title: number,
    detail: paperOf(kind).label,
    by: [{ text: caseNumber, said: `del expediente ${caseNumber}` }],
    else: BY_MARK,
  }));
}

async function received({ tx }: ReadingContext, ids: readonly string[]) {
  const rows: {
    id: string;
    caseId: string | null;
    number: string;
    document: string;
    deskNumber: string;
    institution: string | null;
    shortName: string | null;
  }[] = await tx.query(
    `SELECT r.id, r.case_id AS "caseId", r.number_text AS number, r.document_number AS document,
       r.desk_number AS "deskNumber", i.official_name AS institution, i.short_name AS "shortName"
     FROM received_documents r LEFT JOIN institutions i ON i.id = r.institution_id
     WHERE r.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return byId(rows, ({ caseId, number, document, deskNumber, institution, shortName }) => ({
    caseId,
    title: `Documento recibido ${number}`,
    detail: document,
    by: [
      { text: deskNumber, said: `mesa de partes ${deskNumber}` },
      { text: `${institution ?? ''} ${shortName ?? ''}`, said: `de ${institution}` },
    ],
    else: null,
  }));
}

async function committeesFound({ tx }: ReadingContext, ids: readonly string[]) {
  const rows = await tx.findBy(committees, { id: In([...ids]) });
  return byId(rows, ({ name, kind, endedOn }) => ({
    caseId: null,
    title: name,
    detail: `${labelOf(COMMITTEE_KINDS, kind)}${endedOn === null ? '' : ' · terminó'}`,
    by: [],
    else: null,
  }));
}

async function sessionsFound({ tx }: ReadingContext, ids: readonly string[]) {
  const rows = await tx.findBy(committeeSessions, { id: In([...ids]) });
  const bodies = await tx.findBy(committees, {
    id: In(rows.map(({ committeeId }) => committeeId)),
  });
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return byId(rows, (row) => {
    const acta = actaOf(row);
    return {
      caseId: null,
      title: `Sesión ${ordinalOf(row.number, row.year)}, ${names.get(row.committeeId)}`,
      detail: `${shortDate(row.onDate)}${acta === null ? '' : ` · Acta ${acta}`}`,
      by: [],
      else: null,
    };
  });
}

async function institutionsFound(ctx: ReadingContext, ids: readonly string[]) {
  const rows = await ctx.tx.findBy(institutions, { id: In([...ids]) });
  return byId(rows, ({ officialName, shortName, kind }) => ({
    caseId: null,
    title: officialName,
    detail: saidToday(ctx, INSTITUTION_KINDS, kind),
    by: [{ text: shortName, said: shortName }],
    else: 'por quien la dirige o la dirigió',
  }));
}
