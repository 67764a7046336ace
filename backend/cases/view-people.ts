import { In } from 'typeorm';
import { type CasePerson, casePeople, type Person, persons } from '../../db/entities/index.ts';
import { closedWays, hasRules } from '../../domain/people/contact.ts';
import { UNKNOWN_NAME } from '../../domain/people/names.ts';
import { INFORMANT_KINDS } from '../../domain/records/reception.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { ageText } from '../people/age.ts';
import { binds, rulesOf } from '../people/contact.ts';
import { identityOf as informantIdentity } from '../people/informant.ts';
import { displayName } from '../people/names.ts';
import { ternaryOf } from './load.ts';
import type { CasePersonView, CaseView, InformantView } from './types.ts';

/**
 * Who takes part. A reserved informant's identity crosses to nobody's page: neither name nor id nor
 * institution. It is asked for, with a reason (`revealInformant`).
 */
export async function participantsOf(
  ctx: ReadingContext,
  found: { readonly id: string; readonly receivedAt: string },
): Promise<Pick<CaseView, 'informant' | 'people'>> {
  const rows = await ctx.tx.find(casePeople, { where: { caseId: found.id } });
  const present = rows
    .filter((row) => row.removedAt === null)
    .sort((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role] || a.position - b.position);
  const ids = present.flatMap((row) => (row.personId === null ? [] : [row.personId]));
  const people = new Map(
    (await ctx.tx.findBy(persons, { id: In([...new Set(ids)]) })).map((row) => [row.id, row]),
  );
  const rules = await rulesOf(ctx.tx, ids);

  const viewOf = (row: CasePerson): CasePersonView => {
    const person = row.personId === null ? undefined : people.get(row.personId);
    const own = rules.get(row.personId ?? '') ?? null;
    return {
      id: row.id,
      personId: row.personId,
      role: row.role,
      ...identityOf(person, ctx.now, found.receivedAt),
      relation: row.relation,
      presumed: row.presumed === 'obligado' || row.presumed === 'presunto' ? row.presumed : null,
      livesTogether: row.livesTogether === null ? null : ternaryOf(row.livesTogether),
      notes: row.notes,
      contactHidden: binds(own),
      hasRules: own !== null && hasRules(own),
      closedWays: closedWays(own),
    };
  };
  const informant = present.find((row) => row.role === 'informant');
  return {
    people: present.filter((row) => row.role !== 'informant').map(viewOf),
    informant: informant === undefined ? null : informantView(informant, viewOf),
  };
}

const ROLE_ORDER = { affected: 0, obliged: 1, relative: 2, informant: 3 } as const;

function identityOf(
  person: Person | undefined,
  now: string,
  receivedAt: string,
): Pick<
  CasePersonView,
  'name' | 'ageText' | 'ageAtReception' | 'sex' | 'motherTongue' | 'interpreter' | 'disability'
> {
  if (person === undefined)
    return {
      name: UNKNOWN_NAME,
      ageText: '',
      ageAtReception: '',
      sex: null,
      motherTongue: null,
      interpreter: null,
      disability: null,
    };
  return {
    name: displayName(person),
    ageText: ageText(person, now),
    ageAtReception: ageText(person, receivedAt),
    sex: person.sex,
    motherTongue: person.motherTongue,
    interpreter: person.interpreter,
    disability: person.disability,
  };
}

function informantView(
  row: CasePerson,
  viewOf: (row: CasePerson) => CasePersonView,
): InformantView {
  const kind = INFORMANT_KINDS.find((known) => known === row.informantKind) ?? 'person';
  const reserved = row.reserveIdentity;
  const { personId, institution, relation } = informantIdentity(row);
  return {
    kind,
    reserved,
    reserveAsked: reserved,
    institutionName: reserved ? null : institution,
    relation: reserved ? null : relation,
    person: reserved || personId === null ? null : viewOf(row),
  };
}
