import type { z } from 'zod';
import { casePeople, persons, safeContacts } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ContactAct, revealContact } from '../../domain/records/person.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireContact } from './contact.ts';
import type { RevealedContact } from './types.ts';
import { ruleFields } from './view.ts';

type RevealInput = z.infer<typeof revealContact>;

/**
 * Shows the contact data of one way (telephone or address) for one purpose. When a rule closes that
 * way it takes a reason, which goes into the diary of the case; the audit row holds that it was
 * overridden, never the reason (class `reservado_30364`).
 * @throws Refusal `safe_contact` without a reason; `not_found`; `bad_input` when a reason has no case.
 */
export async function revealPerson(
  ctx: WritingContext,
  input: RevealInput,
): Promise<RevealedContact> {
  const { caseId, personId, act, override } = input;
  const person = await ctx.tx.findOneBy(persons, { id: personId });
  if (person === null) throw new Refusal('not_found');
  const overridden = await requireContact(ctx.tx, {
    caseId,
    personId,
    act,
    override,
    field: 'override',
  });
  if (overridden) await recordReason(ctx, input);
  ctx.trace({ kind: 'person', id: personId }, { act, overridden });

  const rules = await ctx.tx.findOneBy(safeContacts, { personId });
  const byPhone = act === 'phone' || act === 'voicemail';
  return {
    phone: byPhone ? person.phone : null,
    otherContact: byPhone ? person.otherContact : null,
    email: byPhone ? person.email : null,
    address: byPhone ? null : person.address,
    addressReference: byPhone ? null : person.addressReference,
    rules: rules === null ? null : ruleFields(rules),
  };
}

const ACT_WORDS: Readonly<Record<ContactAct, string>> = {
  phone: 'llamada',
  voicemail: 'mensaje de voz',
  letter: 'carta',
  home: 'visita o entrega en el domicilio',
};

/** A reason that nobody could read later would be no reason: it needs a case to stand in. */
async function recordReason(
  ctx: WritingContext,
  { personId, act, caseId, override }: RevealInput,
): Promise<void> {
  const takesPart = { personId, ...(caseId === null ? {} : { caseId }) };
  const inCase = await ctx.tx.existsBy(casePeople, takesPart);
  if (caseId === null && inCase)
    throw new Refusal('bad_input', {
      fields: { caseId: 'Indique en qué expediente se registra el motivo.' },
    });
  if (caseId === null) return;
  if (!inCase) throw new Refusal('not_found');
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'contacto_seguro',
    happenedAt: ctx.now,
    text: `Se mostró el contacto para ${ACT_WORDS[act]} a pesar de una regla de contacto seguro.`,
    personId,
    contactOverride: override,
  });
}
