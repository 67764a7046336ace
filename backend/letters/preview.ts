import { yearNames } from '../../db/entities/index.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext } from '../core/procedure.ts';
import { oficioOf } from './document.ts';
import { draftFactsOf } from './draft-facts.ts';
import { formOficio } from './form.ts';

/**
 * The real page of what is on the form, as BORRADOR and without a number, to be looked at only.
 * What may not leave is not on it, so that nobody gets used to seeing it there.
 */
export async function preview(
  ctx: FormingContext,
  caseId: string,
  fields: LetterFields,
): Promise<GrantedUrl> {
  const data = await ctx.read(async ({ tx, now, session, seen }) => {
    const facts = await draftFactsOf(tx, caseId, fields, now);
    seen({ kind: 'case', id: caseId });
    return oficioOf(facts, {
      issuedAt: now,
      practice: isPractice(ctx.backend),
      number: null,
      edition: 1,
      year: await tx.findOneBy(yearNames, { year: Number(facts.day.slice(0, 4)) }),
      typist: session.fullName,
    });
  });
  const bytes = await formOficio(ctx.backend.printer, data);
  ctx.signal.throwIfAborted();
  return ctx.backend.grants.give({ name: 'borrador.pdf', mime: 'application/pdf', bytes }, [
    'view',
  ]);
}
