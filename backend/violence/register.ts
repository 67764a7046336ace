import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { casePeople } from '../../db/entities/index.ts';
import type { ReceptionFields } from '../../domain/records/reception.ts';
import type { registerViolence, ViolenceReception } from '../../domain/records/violence.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { recordDuties } from '../cases/duties.ts';
import { checkReceptionDates, insertCase } from '../cases/insert.ts';
import { flagsOf } from '../cases/load.ts';
import { caseNumber, yearInLima } from '../cases/number.ts';
import { requireLateReason, startOfTyping } from '../cases/register.ts';
import { recordTransition } from '../cases/transition.ts';
import type { WritingContext } from '../core/procedure.ts';
import { giveNumber } from '../numbers/series.ts';
import { done } from './done.ts';
import { checkRecord, insertRoute, NO_DETAIL, type SaidPerson, savePeople } from './record.ts';

/**
 * Registers a case of violence with its route, its people and its clocks, in one transaction. Nothing
 * of it is qualified: it is attended from its first hour.
 * @throws Refusal as `registerReception`; `violence_no_victim`, `violence_abandonment_age`.
 */
export async function register(
  ctx: WritingContext,
  { reception: given, attended, record }: z.infer<typeof registerViolence>,
): Promise<{ id: string; number: string; routeId: string }> {
  const reception = asReception(given);
  checkReceptionDates(ctx.now, reception);
  requireLateReason(await startOfTyping(ctx, 'violence_reception'), reception);
  const id = ctx.backend.newId();
  const number = await giveNumber(ctx.tx, await caseNumber(ctx, id, yearInLima(ctx.now)));
  await insertCase(
    ctx,
    {
      id,
      service: 'violencia',
      numberText: number.text,
      state: 'en_atencion',
      migrated: false,
      qualifiedAt: null,
      originId: null,
    },
    reception,
  );
  const { receivedAt } = reception;
  await recordTransition(ctx, {
    caseId: id,
    from: null,
    to: 'en_atencion',
    happenedAt: receivedAt,
  });
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'recepcion',
    happenedAt: receivedAt,
    text: `Recepción registrada con el expediente ${number.text}.`,
  });
  const route = await insertRoute(ctx, {
    caseId: id,
    number: number.text,
    knownAt: receivedAt,
    attendedAt: receivedAt,
    attended,
    fields: record,
  });
  await savePeople(ctx, id, await saidPeople(ctx, id, given));
  await checkRecord(ctx, route, record.types);
  await recordDuties(ctx, {
    caseId: id,
    before: null,
    after: flagsOf(reception),
    foundAt: receivedAt,
  });
  await done(ctx, route, receivedAt, 'Se abrió la ruta de violencia (Ley 30364).', {
    number: number.text,
  });
  return { id, number: number.text, routeId: route.id };
}

/** As the case keeps it: victims are its affected, whoever is denounced its presumed. */
function asReception({
  affected,
  obliged,
  relatives,
  ...rest
}: ViolenceReception): ReceptionFields {
  return {
    ...rest,
    affected: affected.map(({ person, notes, safeContact }) => ({ person, notes, safeContact })),
    obliged: obliged.map(({ person, notes }) => ({
      person,
      notes,
      presumed: 'presunto',
      relation: null,
      livesTogether: null,
    })),
    relatives: relatives.map(({ person, notes, safeContact }) => ({
      person,
      notes,
      safeContact,
      relation: null,
      livesTogether: null,
    })),
    priority: 'urgente',
    matters: [],
    rights: [],
    crime: 'no_sabe',
    misdemeanor: 'no_sabe',
    risk: 'no_sabe',
    violence: 'si',
    courtCase: 'no_sabe',
    courtName: null,
    courtNumber: null,
  };
}

/** Rows of the case are in the order of the sheet. */
async function saidPeople(
  ctx: WritingContext,
  caseId: string,
  { affected, obliged, relatives }: ViolenceReception,
): Promise<SaidPerson[]> {
  const rows = await ctx.tx.findBy(casePeople, { caseId, removedAt: IsNull() });
  const idOf = (role: string, position: number): string => {
    const found = rows.find((row) => row.role === role && row.position === position);
    if (found === undefined) throw new Error('A person of the reception has no row.');
    return found.id;
  };
  return [
    ...affected.map(({ quality, tie, livesTogether, depends }, at) => ({
      ...NO_DETAIL,
      casePersonId: idOf('affected', at),
      role: quality,
      tie,
      livesTogether,
      depends,
    })),
    ...obliged.map(({ publicServant, firearmLicence, records, recordsSource }, at) => ({
      ...NO_DETAIL,
      casePersonId: idOf('obliged', at),
      role: 'persona_denunciada' as const,
      publicServant,
      firearmLicence,
      records,
      recordsSource,
    })),
    ...relatives.map(({ as }, at) => ({
      ...NO_DETAIL,
      casePersonId: idOf('relative', at),
      role: as,
    })),
    { ...NO_DETAIL, casePersonId: idOf('informant', 0), role: 'denunciante' as const },
  ];
}
