/** What whoever writes a document may begin it with, or put into it. */
import { cases } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { TextKind, TokenValues } from '../../domain/letters/texts/kinds.ts';
import type { OfficeText } from '../../domain/letters/texts/texts.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { officeOn } from '../office/facts.ts';
import { textInForce, textsInForce } from './in-force.ts';
import { rendered } from './render.ts';
import type { BegunText, OfferedClause, OfferedText } from './types.ts';
import { valuesOf } from './values.ts';

interface Document {
  readonly caseId: string | null;
  readonly institutionId: string | null;
}

async function valuesFor(
  { tx, now }: Pick<ReadingContext, 'tx' | 'now'>,
  { caseId, institutionId }: Document,
): Promise<TokenValues> {
  const day = dateInLima(now);
  const found =
    caseId === null
      ? null
      : await tx.findOne(cases, { select: { id: true, numberText: true }, where: { id: caseId } });
  const institution = institutionId === null ? null : await institutionOf(tx, institutionId);
  return valuesOf({
    office: await officeOn(tx, day),
    caseNumber: found?.numberText ?? null,
    institutionKind: institution?.kind ?? null,
    day,
  });
}

/** Clauses in force, with the data of the document that they would stand in. */
export async function offeredClauses(
  ctx: ReadingContext,
  document: Document,
): Promise<OfferedClause[]> {
  const values = await valuesFor(ctx, document);
  return (await textsInForce(ctx.tx)).flatMap((text) => {
    const { id, kind, inForce, topic, title, source, verified } = text;
    if (kind !== 'clausula' || !inForce) return [];
    const body = rendered(text, values).body ?? '';
    return [{ id, topic: topic ?? 'otro', title, body, source, verified }];
  });
}

/** Which texts a document of this kind may begin with, the usual one first. */
export async function offeredTexts({ tx }: ReadingContext, kind: TextKind): Promise<OfferedText[]> {
  const texts = (await textsInForce(tx)).filter((text) => text.kind === kind);
  return texts.map(({ id, title }) => ({ id, title }));
}

/**
 * The words of one text for a document.
 * @throws Refusal `not_found` for a text of which no free document is made.
 */
export async function beginText(
  ctx: Pick<ReadingContext, 'tx' | 'now'>,
  textId: string,
  caseId: string | null,
): Promise<BegunText> {
  const text = await textInForce(ctx.tx, textId);
  if (!FREE.has(text.kind)) throw new Refusal('not_found');
  return begunWith(text, await valuesFor(ctx, { caseId, institutionId: null }));
}

const FREE: ReadonlySet<TextKind> = new Set([
  'carta',
  'oficio-general',
  'oficio-multiple',
  'memorando',
  'informe',
  'proveido',
  'omaped-oficio-salud',
  'ciam-oficio-dipam',
  'ciam-reglamento',
  'ciam-diagnostico',
]);

export const begunWith = (text: OfficeText, values: TokenValues): BegunText => ({
  parts: rendered(text, values),
  begun: [{ id: text.id, version: text.version }],
});
