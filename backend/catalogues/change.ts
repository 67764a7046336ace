/** What the responsable writes over a list: names, validity, new entries, norms that were waited for. */
import type { z } from 'zod';
import { catalogueChanges } from '../../db/entities/index.ts';
import {
  type Catalogue,
  type CatalogueEntry,
  entriesOn,
  UNANSWERED,
} from '../../domain/catalogues/catalogue.ts';
import { CATALOGUES } from '../../domain/catalogues/index.ts';
import { type CatalogueChange, ownCode } from '../../domain/catalogues/lists.ts';
import { SUBMATERIAS } from '../../domain/catalogues/materias.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  addEntry,
  confirmSource,
  endEntry,
  renameEntry,
} from '../../domain/records/catalogue.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { WritingContext } from '../core/procedure.ts';

interface Changed {
  readonly code: string | null;
}

/**
 * From its day on the entry reads otherwise; what was decided before keeps its name.
 * @throws Refusal `bad_input` for a day gone by, an entry out of force, or a name that the list has.
 */
export async function rename(
  ctx: WritingContext,
  { catalogue: id, code, label, source, from }: z.infer<typeof renameEntry>,
): Promise<Changed> {
  refusePast(ctx, 'from', from);
  const list = listOn(ctx, id, from);
  const entry = entryInForce(list, code, from);
  refuseSameName(list, label, from, code);
  return record(ctx, {
    catalogue: id,
    kind: 'rename',
    code,
    label,
    source,
    validFrom: from,
    validTo: entry.validTo ?? null,
  });
}

/** @throws Refusal `bad_input` for a day gone by, an entry out of force, or an answer that forms need. */
export async function end(
  ctx: WritingContext,
  { catalogue: id, code, source, lastDay }: z.infer<typeof endEntry>,
): Promise<Changed> {
  refusePast(ctx, 'lastDay', lastDay);
  if (UNANSWERED.some((answer) => answer.code === code))
    refuse('lastDay', '«No sabe» y «No responde» son respuestas de toda ficha: no se quitan.');
  const { label } = entryInForce(listOn(ctx, id, todayOf(ctx)), code, todayOf(ctx));
  return record(ctx, {
    catalogue: id,
    kind: 'end',
    code,
    label,
    source,
    validFrom: todayOf(ctx),
    validTo: lastDay,
  });
}

/** @throws Refusal `bad_input` for a list that takes none, a day gone by, or a name that the list has. */
export async function add(
  ctx: WritingContext,
  { catalogue: id, parent, label, source, from }: z.infer<typeof addEntry>,
): Promise<Changed> {
  refusePast(ctx, 'from', from);
  const list = listOn(ctx, id, from);
  if (list.editable !== 'entries')
    refuse(
      'label',
      'Esta lista no recibe entradas nuevas: las reglas del programa usan las suyas.',
    );
  if ((id === SUBMATERIAS.id) !== isMateria(ctx, parent, from))
    refuse('parent', 'Elija la materia a la que pertenece.');
  refuseSameName(list, label, from, parent);
  const code = ownCode(
    label,
    parent,
    list.entries.map((entry) => entry.code),
  );
  return record(ctx, {
    catalogue: id,
    kind: 'add',
    code,
    label,
    source,
    validFrom: from,
    validTo: null,
  });
}

/** @throws Refusal `bad_input` for what is verified already; `not_found`. */
export async function confirm(
  ctx: WritingContext,
  { catalogue: id, code, source }: z.infer<typeof confirmSource>,
): Promise<Changed> {
  const list = listOn(ctx, id, todayOf(ctx));
  const entry = code === null ? null : list.entries.find((one) => one.code === code);
  if (entry === undefined) throw new Refusal('not_found');
  if (entry === null ? list.verified : entry.verified !== false)
    refuse('source', 'No está por verificar: ya tiene su fuente.');
  return record(ctx, {
    catalogue: id,
    kind: 'confirm',
    code,
    label: entry?.label ?? null,
    source,
    validFrom: todayOf(ctx),
    validTo: null,
  });
}

async function record(ctx: WritingContext, change: CatalogueChange): Promise<Changed> {
  const [last]: { seq: number | null }[] = await ctx.tx.query(
    'SELECT max(seq) AS seq FROM catalogue_changes',
  );
  await ctx.tx.insert(catalogueChanges, {
    seq: (last?.seq ?? 0) + 1,
    ...change,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const { catalogue, ...rest } = change;
  ctx.trace({ kind: 'catalogue', id: catalogue }, { ...rest });
  return { code: change.code };
}

const todayOf = ({ now }: WritingContext): string => dateInLima(now);

function listOn({ lists }: WritingContext, id: string, date: string): Catalogue {
  const catalogue = CATALOGUES.find((one) => one.id === id);
  if (catalogue === undefined) throw new Refusal('not_found');
  return lists.on(catalogue, date);
}

const isMateria = ({ lists }: WritingContext, code: string | null, date: string): boolean =>
  code !== null && entriesOn(lists.materiasOn(date), date).some((one) => one.code === code);

function entryInForce(list: Catalogue, code: string, date: string): CatalogueEntry {
  const entry = list.entries.find((one) => one.code === code);
  if (entry === undefined) throw new Refusal('not_found');
  if (!entriesOn(list, date).includes(entry))
    refuse('code', `«${entry.label}» no rige ese día: no se cambia.`);
  return entry;
}

/** @param beside the entry that is renamed, or the materia in which a submateria is added. */
function refuseSameName(list: Catalogue, label: string, date: string, beside: string | null): void {
  const family = (code: string): string => code.split('.')[0] ?? code;
  const within = (code: string): boolean =>
    list.id !== SUBMATERIAS.id || beside === null || family(code) === family(beside);
  const same = entriesOn(list, date).find(
    (entry) =>
      entry.code !== beside &&
      within(entry.code) &&
      entry.label.toLocaleLowerCase('es') === label.toLocaleLowerCase('es'),
  );
  if (same !== undefined) refuse('label', `La lista ya tiene «${same.label}».`);
}

/** What was decided keeps its name: no change begins before today. */
function refusePast(ctx: WritingContext, field: string, date: string): void {
  if (date < todayOf(ctx))
    refuse(
      field,
      `Escriba el ${shortDate(todayOf(ctx))} o un día posterior: lo ya decidido conserva su nombre.`,
    );
}

function refuse(field: string, message: string): never {
  throw new Refusal('bad_input', { fields: { [field]: message } });
}
