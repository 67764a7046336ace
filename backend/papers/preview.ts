import type { AskedPaper } from '../../domain/records/paper.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext } from '../core/procedure.ts';
import { isOfRegistered } from './begin.ts';
import { formPaper } from './issue.ts';
import type { Leaving } from './leaving.ts';
import type { PaperWarning } from './maker.ts';
import { planPaper } from './plan.ts';

export interface PaperPreview {
  readonly page: GrantedUrl;
  readonly warnings: readonly PaperWarning[];
  readonly leaving: Leaving;
}

/** The real page of what is on the form, as BORRADOR and without a number, to be looked at only. */
export async function preview(ctx: FormingContext, asked: AskedPaper): Promise<PaperPreview> {
  const { document, warnings, leaving } = await ctx.read(async (reading) => {
    const { caseId, subjectId, paper } = asked;
    if (caseId !== null) reading.seen({ kind: 'case', id: caseId });
    if (isOfRegistered(paper.kind, subjectId))
      reading.seen({ kind: 'registration', id: subjectId });
    return planPaper(reading, ctx.backend, asked, 'draft');
  });
  const bytes = await formPaper(ctx.backend, asked.paper.kind, document);
  ctx.signal.throwIfAborted();
  const file = { name: 'borrador.pdf', mime: 'application/pdf', bytes } as const;
  return { page: ctx.backend.grants.give(file, ['view']), warnings, leaving };
}
