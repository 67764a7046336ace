import { z } from 'zod';
import { operators, papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { PAPER_KINDS } from '../../domain/letters/papers.ts';
import { id } from '../../domain/records/basics.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { answeredBy } from '../received/answered-by.ts';
import { usedWords } from '../texts/in-force.ts';
import { CONTENT_COLUMNS, contentOf } from './kept.ts';
import { actsOf, plainPaper } from './record.ts';
import { sendingsOf } from './sendings.ts';
import { sentBy } from './sent.ts';
import type { PaperRow, PaperView } from './types.ts';

/** `without_cargo`: signed, and of somebody no stamped copy has come back. `unanswered`: delivered, and waited for. */
export const PAPER_FILTERS = ['all', 'without_cargo', 'unanswered'] as const;

export const listQuery = z.strictObject({
  show: z.enum(PAPER_FILTERS).default('all'),
  caseId: id.nullable().default(null),
  kind: z.enum(PAPER_KINDS).nullable().default(null),
  cursor,
  limit: limit(100, 50),
});

/** Newest first; two statements a page. Those of a case that does not show do not either. */
export async function listPapers(
  { tx, now, calendar }: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
  { show, caseId, kind, cursor: from, limit: most }: z.output<typeof listQuery>,
): Promise<Page<PaperRow>> {
  const after = afterOf(from);
  const found: Omit<PaperRow, 'sent'>[] = await tx.query(
    `SELECT p.id, p.kind, p.state, p.number_text AS "number", p.case_id AS "caseId",
       k.number_text AS "caseNumber", p.issued_at AS "issuedAt", p.signed_at AS "signedAt"
     FROM papers p LEFT JOIN cases k ON k.id = p.case_id
     WHERE (p.case_id IS NULL OR k.id IS NOT NULL)
       AND ${SHOWN[show]}
       AND ${caseId === null ? '1 = 1' : 'p.case_id = ?'}
       AND ${kind === null ? '1 = 1' : 'p.kind = ?'}
       AND ${after === null ? '1 = 1' : '(p.issued_at, p.id) < (?, ?)'}
     ORDER BY p.issued_at DESC, p.id DESC LIMIT ?`,
    [
      ...(caseId === null ? [] : [caseId]),
      ...(kind === null ? [] : [kind]),
      ...(after === null ? [] : [after.at, after.id]),
      most + 1,
    ],
  );
  const sentOf = await sentBy(tx, found, { now, calendar });
  const rows = found.map((row) => ({ ...row, sent: sentOf(row) }));
  return pageOf(rows, most, (row) => ({ at: row.issuedAt, id: row.id }));
}

const SHOWN: Readonly<Record<(typeof PAPER_FILTERS)[number], string>> = {
  all: '1 = 1',
  without_cargo: `p.state = 'signed' AND EXISTS (SELECT 1 FROM paper_sendings s
    WHERE s.paper_id = p.id AND s.delivered_at IS NULL)`,
  unanswered: `p.state = 'signed' AND EXISTS (SELECT 1 FROM paper_sendings s
    WHERE s.paper_id = p.id AND s.awaits = 1 AND s.delivered_at IS NOT NULL
      AND s.answered_at IS NULL)`,
};

/** @throws Refusal `not_found`. */
export async function viewPaper(ctx: ReadingContext, paperId: string): Promise<PaperView> {
  const { tx } = ctx;
  const paper = await plainPaper(tx, paperId);
  ctx.seen({ kind: 'paper', id: paperId });
  const nameOf = async (operatorId: string): Promise<string> =>
    (await tx.findOneBy(operators, { id: operatorId }))?.fullName ?? '';
  const [found]: { number: string }[] = await tx.query(
    'SELECT number_text AS number FROM cases WHERE id = ?',
    [paper.caseId],
  );
  const { id: _, numberId: __, numberText, signerId, subjectId: ___, ...plain } = paper;
  return {
    ...plain,
    id: paperId,
    number: numberText,
    caseNumber: found?.number ?? null,
    signer: await nameOf(signerId),
    issuedBy: await nameOf(paper.issuedBy),
    sendings: await sendingsOf(ctx, paper),
    answers: await answeredBy(tx, { paperId }),
    acts: actsOf(paper),
    begun: await begunOf(tx, paperId),
  };
}

/** The texts that it began with, as what was typed says. */
async function begunOf(tx: Tx, id: string): Promise<string[]> {
  const kept = await tx.findOne(papers, {
    select: { id: true, ...CONTENT_COLUMNS },
    where: { id },
  });
  const content = kept === null ? null : contentOf(kept);
  return content !== null && 'begun' in content ? usedWords(tx, content.begun) : [];
}
