/** A letter's PDF, to be looked at, printed or saved; each time written down. */

import { Refusal } from '../../domain/errors.ts';
import type { FileLeave, GrantedUrl } from '../core/grants.ts';
import type { FormingContext, WritingContext } from '../core/procedure.ts';
import { logoDataUrl, officeOn } from '../office/facts.ts';
import { type EditionData, editionOf, editionsOf, fileNameOf } from './editions.ts';
import { formOficio } from './form.ts';
import { letterOf } from './record.ts';

/**
 * The stored bytes, exactly. `edition` null is the last one.
 * @throws Refusal `not_found`; `letter_state` for a draft; `store_damaged`.
 */
export async function letterFile(
  ctx: WritingContext,
  letterId: string,
  edition: number | null,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const letter = await letterOf(ctx.tx, letterId);
  if (letter.numberText === null) throw new Refusal('letter_state', { message: NOT_ISSUED });
  const row = await editionOf(ctx.tx, letterId, edition);
  const last = (await editionsOf(ctx.tx, letterId)).length;
  ctx.trace(
    { kind: 'letter', id: letterId },
    { act: 'file', acts: [...acts], edition: row.version, sha256: row.sha256 },
  );
  return ctx.backend.grants.give(
    {
      name: fileNameOf(letter, row.version, last),
      mime: 'application/pdf',
      bytes: Uint8Array.from(row.pdf),
    },
    acts,
    { kind: 'letter', id: letterId, caseId: letter.caseId },
  );
}

const NOT_ISSUED = 'El oficio todavía es un borrador: véalo en la vista previa o emítalo.';

/**
 * The last edition with ANULADO across each page, as the office's register keeps it. The issued
 * bytes stay as they were, and `letterFile` still gives them.
 */
export async function annulledFile(
  ctx: FormingContext,
  letterId: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const { letter, data } = await ctx.read(async ({ tx }) => {
    const found = await letterOf(tx, letterId);
    if (found.state !== 'annulled') throw new Refusal('letter_state', { message: NOT_ANNULLED });
    const edition = await editionOf(tx, letterId, null);
    const { document } = edition.data as EditionData;
    const logo = logoDataUrl(await officeOn(tx, document.date));
    const letterhead = { ...document.letterhead, escudo: logo };
    return { letter: found, data: { ...document, letterhead, annulled: true } };
  });
  const bytes = await formOficio(ctx.backend.printer, data);
  return ctx.write(async ({ trace }) => {
    trace({ kind: 'letter', id: letterId }, { act: 'annulled_file', acts: [...acts] });
    const name = fileNameOf(letter, 1, 1).replace('.pdf', '-ANULADO.pdf');
    const source = { kind: 'letter', id: letterId, caseId: letter.caseId };
    return ctx.backend.grants.give({ name, mime: 'application/pdf', bytes }, acts, source);
  });
}

const NOT_ANNULLED = 'El oficio no está anulado.';
