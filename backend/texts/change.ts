/** What the responsable writes over the texts: each writing is the next version, and none goes. */
import type { z } from 'zod';
import { textVersions } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { shippedText } from '../../domain/letters/texts/shipped/index.ts';
import type { OfficeText, TextVersion } from '../../domain/letters/texts/texts.ts';
import type {
  addClause,
  restoreText,
  saveText,
  withdrawClause,
} from '../../domain/records/text.ts';
import type { WritingContext } from '../core/procedure.ts';
import { textInForce } from './in-force.ts';
import type { SavedText } from './types.ts';

/** @throws Refusal `not_found`; `conflict` when somebody wrote another meanwhile. */
export async function save(
  ctx: WritingContext,
  { textId, version, title, topic, source, parts, reason }: z.output<typeof saveText>,
): Promise<SavedText> {
  const text = await textForChange(ctx, textId, version);
  const own = text.own ? { title, topic, source } : NOT_OWN;
  return write(ctx, text, { act: 'save', ...own, parts }, reason);
}

const NOT_OWN = { title: null, topic: null, source: null } as const;

/**
 * The words of the program again, as one more version; a withdrawn clause is offered again.
 * @throws Refusal `not_found` for an own clause; `conflict`; `bad_input` when they are its words now.
 */
export async function restore(
  ctx: WritingContext,
  { textId, version }: z.output<typeof restoreText>,
): Promise<SavedText> {
  const shipped = shippedText(textId);
  if (shipped === null) throw new Refusal('not_found');
  const text = await textForChange(ctx, textId, version);
  if (!text.changed && text.inForce)
    throw new Refusal('bad_input', { fields: { textId: 'Ya es el texto del programa.' } });
  return write(ctx, text, { act: 'restore', ...NOT_OWN, parts: shipped.parts }, '');
}

export async function add(
  ctx: WritingContext,
  { title, topic, source, parts }: z.output<typeof addClause>,
): Promise<SavedText> {
  const text = { id: ctx.backend.newId(), version: 0 };
  return write(ctx, text, { act: 'add', title, topic, source, parts }, '');
}

/** @throws Refusal `not_found`; `conflict`; `bad_input` for what is no clause, or was withdrawn. */
export async function withdraw(
  ctx: WritingContext,
  { textId, version, reason }: z.output<typeof withdrawClause>,
): Promise<SavedText> {
  const text = await textForChange(ctx, textId, version);
  if (text.kind !== 'clausula')
    throw new Refusal('bad_input', {
      fields: { textId: 'Los documentos empiezan con este texto: se cambia, no se quita.' },
    });
  if (!text.inForce)
    throw new Refusal('bad_input', { fields: { textId: 'La cláusula ya no se usa.' } });
  const { title, topic, source, parts } = text;
  const own = text.own ? { title, topic, source } : NOT_OWN;
  return write(ctx, text, { act: 'withdraw', ...own, parts }, reason);
}

async function textForChange(
  { tx }: WritingContext,
  id: string,
  version: number,
): Promise<OfficeText> {
  const text = await textInForce(tx, id);
  if (text.version !== version) throw new Refusal('conflict');
  return text;
}

type Written = Pick<TextVersion, 'act' | 'title' | 'topic' | 'source' | 'parts'>;

async function write(
  ctx: WritingContext,
  { id, version: before }: SavedText,
  written: Written,
  reason: string,
): Promise<SavedText> {
  const { tx, now, session, trace } = ctx;
  const version = before + 1;
  const [last]: { seq: number | null }[] = await tx.query(
    'SELECT max(seq) AS seq FROM text_versions',
  );
  await tx.insert(textVersions, {
    seq: (last?.seq ?? 0) + 1,
    textId: id,
    version,
    ...written,
    reason,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  trace({ kind: 'text', id }, { act: written.act, version });
  return { id, version };
}
