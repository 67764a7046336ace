/** What a letter may need to know of a case, read once. */
import { In, IsNull } from 'typeorm';
import {
  type Case,
  type CaseRole,
  caseMatters,
  casePeople,
  cases,
  defenceActions,
  followups,
  hearingParties,
  type Person,
  persons,
  type SafeContact,
  violencePeople,
  violenceRoutes,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { DEFENCE_ACTIONS } from '../../domain/catalogues/case.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../domain/catalogues/family.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { codeOfCase } from '../../domain/records/violence-facts.ts';
import { isVictim } from '../../domain/violence/people.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { mattersDecided } from '../cases/matters-at.ts';
import { listsOf } from '../catalogues/in-use.ts';
import { binds, rulesOf } from '../people/contact.ts';
import { identityOf } from '../people/informant.ts';

export interface LetterPerson {
  readonly casePersonId: string;
  readonly role: CaseRole;
  readonly informantKind: string | null;
  readonly institutionName: string | null;
  readonly relation: string | null;
  readonly presumed: string | null;
  readonly livesTogether: string | null;
  readonly reserveIdentity: boolean;
  readonly person: Person | null;
  /** Called to a hearing of the case, as one of its parties. */
  readonly isParty: boolean;
  /** Has safe-contact rules of any kind. */
  readonly isProtected: boolean;
  /**
   * Stands for her name and her document in whatever leaves the file: of a victim of sexual violence, or
   * of a case whose route keeps names by code (reglamento de la Ley 30364, art. 9). Null: she is named.
   */
  readonly code: string | null;
}

export interface LetterCase {
  readonly row: Case;
  /** Those still in the case, as they were registered. */
  readonly people: readonly LetterPerson[];
  /** The lists of the office, for what the letter says of people. */
  readonly lists: Lists;
  /** Labels of the day they were decided, the principal first. */
  readonly matters: readonly string[];
  /** «visita domiciliaria (13/05/2026)», in order; no text of anybody's. */
  readonly actionsDone: readonly string[];
}

/** @throws Refusal `not_found`. */
export async function letterCaseOf(tx: Tx, caseId: string): Promise<LetterCase> {
  const row = await tx.findOneBy(cases, { id: caseId });
  if (row === null) throw new Refusal('not_found');
  const matters = await tx.find(caseMatters, {
    where: { caseId },
    order: { principal: 'DESC', matter: 'ASC' },
  });
  const lists = await listsOf(tx);
  const decided = lists.on(MATERIAS, dateInLima(await mattersDecided(tx, row)));
  return {
    row,
    lists,
    people: await peopleOf(tx, row, matters),
    matters: matters.map(({ matter }) => labelOf(decided, matter)),
    actionsDone: await actionsDone(tx, row, lists),
  };
}

/** Sexual violence, of the list of materias. */
const SEXUAL = 'D3';

async function peopleOf(
  tx: Tx,
  { id: caseId, numberText, violence }: Case,
  matters: readonly { readonly matter: string }[],
): Promise<LetterPerson[]> {
  const sexual = violence === 'si' && matters.some(({ matter }) => matter === SEXUAL);
  const route = await tx.findOneBy(violenceRoutes, { caseId });
  const code = route?.listedAs ?? (sexual ? codeOfCase(numberText) : null);
  const victims = new Set(
    (await tx.findBy(violencePeople, { caseId })).flatMap((one) => (isVictim(one) ? [one.id] : [])),
  );
  const rows = await tx.find(casePeople, {
    where: { caseId, removedAt: IsNull() },
    order: { role: 'ASC', position: 'ASC' },
  });
  const links = rows.map((row) => ({ ...row, ...identityOf(row) }));
  const ids = links.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const people = new Map((await tx.findBy(persons, { id: In(ids) })).map((p) => [p.id, p]));
  const rules = await rulesOf(tx, ids);
  const called = await tx.find(hearingParties, {
    select: { id: true, personId: true },
    where: { caseId },
  });
  const parties = new Set(called.map(({ personId }) => personId));
  return links.map((link) => ({
    casePersonId: link.id,
    role: link.role,
    informantKind: link.informantKind,
    institutionName: link.institution,
    relation: link.relation,
    presumed: link.presumed,
    livesTogether: link.livesTogether,
    reserveIdentity: link.reserveIdentity,
    person: people.get(link.personId ?? '') ?? null,
    isParty: parties.has(link.personId ?? ''),
    isProtected: isGuarded(rules.get(link.personId ?? '') ?? null),
    code:
      code !== null && (link.role === 'affected' || victims.has(link.id))
        ? `${code}-${link.role === 'affected' ? '' : link.role.charAt(0).toUpperCase()}${link.position + 1}`
        : null,
  }));
}

/** An hour or a code word closes no way to the office, but an institution would not keep them. */
const isGuarded = (rules: SafeContact | null): boolean =>
  binds(rules) || (rules !== null && (rules.hours !== '' || rules.codeWord !== ''));

/** More would be a history, not a summary. */
const MOST_ACTIONS = 8;

async function actionsDone(tx: Tx, row: Case, lists: Lists): Promise<string[]> {
  const begun = await tx.find(defenceActions, { where: { caseId: row.id } });
  const done = await tx.find(followups, { where: { caseId: row.id, state: 'done' } });
  const dated = [
    { on: dateInLima(row.receivedAt), what: 'Recepción' },
    ...(row.qualifiedAt === null
      ? []
      : [{ on: dateInLima(row.qualifiedAt), what: 'calificación del caso' }]),
    ...begun.map(({ kind, startedOn }) => ({
      on: startedOn,
      what: labelOf(lists.on(DEFENCE_ACTIONS, startedOn), kind).toLowerCase(),
    })),
    ...done.flatMap(({ kind, happenedAt }) =>
      happenedAt === null
        ? []
        : [
            {
              on: dateInLima(happenedAt),
              what: labelOf(lists.on(FOLLOWUP_TYPES, dateInLima(happenedAt)), kind).toLowerCase(),
            },
          ],
    ),
  ].sort((a, b) => a.on.localeCompare(b.on));
  const lines = dated.map(({ on, what }) => `${what} (${shortDate(on)})`);
  return [...new Set(lines)].slice(0, MOST_ACTIONS);
}

/** «madre», or null when nobody knows. */
export function relationWords(relation: string | null): string | null {
  if (relation === null || UNSAID.has(relation)) return null;
  return labelOf(RELATIONS, relation).toLowerCase();
}
const UNSAID: ReadonlySet<string> = new Set(['no_sabe', 'no_responde', 'desconocido', 'el_mismo']);
