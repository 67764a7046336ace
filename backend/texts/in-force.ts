/** The texts as the store has them. */
import { type TextVersionRow, textVersions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import {
  type OfficeText,
  officeText,
  officeTexts,
  type TextUse,
  versionWords,
} from '../../domain/letters/texts/texts.ts';

export const textsInForce = async (tx: Tx): Promise<OfficeText[]> =>
  officeTexts(await tx.find(textVersions, { order: { textId: 'ASC', version: 'ASC' } }));

/** @throws Refusal `not_found`. */
export async function textInForce(tx: Tx, id: string): Promise<OfficeText> {
  const [last] = await tx.find(textVersions, {
    where: { textId: id },
    order: { version: 'DESC' },
    take: 1,
  });
  const text = officeText(id, last ?? null);
  if (text === null) throw new Refusal('not_found');
  return text;
}

/** A text of the program, as the office has it. */
export const textByCode = (tx: Tx, code: string): Promise<OfficeText> =>
  textInForce(tx, shippedByCode(code).id);

export const versionsOf = (tx: Tx, textId: string): Promise<TextVersionRow[]> =>
  tx.find(textVersions, { where: { textId }, order: { version: 'DESC' } });

/**
 * «Deriva caso, versión 3 del 12/08/2026», for the page of what began with it.
 * @param uses absent: it was begun before they were kept.
 */
export async function usedWords(tx: Tx, uses: readonly TextUse[] | undefined): Promise<string[]> {
  const said: string[] = [];
  for (const { id, version } of uses ?? []) {
    const row = version === 0 ? null : await tx.findOneBy(textVersions, { textId: id, version });
    const text = version > 0 && row === null ? null : officeText(id, row);
    if (text !== null)
      said.push(`${titleOf(text)}, ${versionWords(version, row?.recordedAt ?? null)}`);
  }
  return said;
}

/** What is asked has the institution's name for its title: alone it would say nothing. */
const titleOf = ({ kind, title }: OfficeText): string =>
  kind === 'pedido' ? `Qué se pide: ${title}` : title;
