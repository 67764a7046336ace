import { type CasePerson, casePeople } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReceptionFields } from '../../domain/records/reception.ts';
import type { WritingContext } from '../core/procedure.ts';
import { columnsFor } from '../people/informant.ts';
import { keepPerson, saveSafeContact } from '../people/store.ts';

/**
 * Records everybody of a reception: new people get a row, known ones are only joined to the case.
 * @returns the affected children's person ids.
 * @throws Refusal `bad_input` when someone is twice in one list; `not_found`; `date_not_possible`.
 */
export async function recordParticipants(
  ctx: WritingContext,
  caseId: string,
  reception: ReceptionFields,
): Promise<string[]> {
  const children: string[] = [];
  for (const [at, { person, notes, safeContact }] of reception.affected.entries()) {
    const where = `reception.affected.${at}.person`;
    const personId = await keepPerson(ctx, person, where);
    refuseTwice(children, personId, where);
    children.push(personId);
    await saveSafeContact(ctx, personId, safeContact);
    await join(ctx, { caseId, personId, role: 'affected', notes, position: at });
  }
  await recordInformant(ctx, caseId, reception.informant, children[0] ?? null);

  const obliged: string[] = [];
  for (const [at, { person, ...rest }] of reception.obliged.entries()) {
    const where = `reception.obliged.${at}.person`;
    const personId = await keepPerson(ctx, person, where);
    refuseTwice(obliged, personId, where);
    obliged.push(personId);
    await join(ctx, { caseId, personId, role: 'obliged', ...rest, position: at });
  }
  const relatives: string[] = [];
  for (const [at, { person, safeContact, ...rest }] of reception.relatives.entries()) {
    const where = `reception.relatives.${at}.person`;
    const personId = await keepPerson(ctx, person, where);
    refuseTwice(relatives, personId, where);
    relatives.push(personId);
    await saveSafeContact(ctx, personId, safeContact);
    await join(ctx, { caseId, personId, role: 'relative', ...rest, position: at });
  }
  return children;
}

/** Who came; for a child alone, the child herself. Nobody is a row too: *anónimo* is an answer. */
async function recordInformant(
  ctx: WritingContext,
  caseId: string,
  informant: ReceptionFields['informant'],
  firstChild: string | null,
): Promise<void> {
  const personId = await informantId(ctx, informant, firstChild);
  if (personId !== null) await saveSafeContact(ctx, personId, informant.safeContact);
  await join(ctx, {
    caseId,
    role: 'informant',
    informantKind: informant.kind,
    ...columnsFor(
      {
        personId,
        institution: informant.institutionName,
        relation: informant.kind === 'child_alone' ? 'el_mismo' : informant.relation,
      },
      informant.reserveIdentity,
    ),
    notes: '',
    position: 0,
  });
}

/** Who asked to stay anonymous is not recorded, even if the form still holds a name. */
async function informantId(
  ctx: WritingContext,
  { kind, person }: ReceptionFields['informant'],
  firstChild: string | null,
): Promise<string | null> {
  if (kind === 'child_alone') return firstChild;
  if (person === null || kind === 'anonymous' || kind === 'ex_officio') return null;
  return keepPerson(ctx, person, 'reception.informant.person');
}

type Joining = Pick<CasePerson, 'caseId' | 'personId' | 'role' | 'notes' | 'position'> &
  Partial<CasePerson>;

/** @returns the id of the participation. */
export async function join(ctx: WritingContext, joining: Joining): Promise<string> {
  const row: CasePerson = {
    informantKind: null,
    institutionName: null,
    institution: null,
    reserved: null,
    relation: null,
    presumed: null,
    livesTogether: null,
    reserveIdentity: false,
    ...joining,
    id: ctx.backend.newId(),
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    removedAt: null,
    removedReason: null,
  };
  await ctx.tx.insert(casePeople, row);
  return row.id;
}

function refuseTwice(known: readonly string[], personId: string, where: string): void {
  if (known.includes(personId))
    throw new Refusal('bad_input', {
      fields: { [where]: 'Esta persona ya está en la lista.' },
    });
}
