/** To whom issued papers were sent: their rows, the name of each, and how long each waits. */
import { type Paper, type PaperSending, paperSendings, papers } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Addressee, addresseesOf } from '../../domain/letters/addressees.ts';
import { paperOf } from '../../domain/letters/papers.ts';
import type { AskedPaper, PaperContent } from '../../domain/records/paper.ts';
import { answerView } from '../cargos/answer.ts';
import { cargosOf } from '../cargos/file.ts';
import type { ReadingContext, When, WritingContext } from '../core/procedure.ts';
import { waitingOf } from '../letters/list.ts';
import type { Waiting } from '../letters/types.ts';
import { CONTENT_COLUMNS, contentOf } from './kept.ts';
import type { SendingView } from './types.ts';

/** In the transaction that issues it: each addressee is waited for by itself. */
export async function openSendings(
  { tx, backend }: WritingContext,
  paperId: string,
  { caseId, paper }: AskedPaper,
  awaits: boolean | null,
): Promise<void> {
  const { leaves } = paperOf(paper.kind);
  if (leaves === null) return;
  for (const position of addresseesOf(paper).keys())
    await tx.insert(paperSendings, {
      id: backend.newId(),
      paperId,
      caseId,
      position,
      awaits: awaits ?? leaves.awaits,
      handedTo: null,
      deliveredAt: null,
      reminderDue: null,
      escalationDue: null,
      answeredAt: null,
      answeredBy: null,
      answerDocument: null,
      answerNotes: null,
      answerReceivedId: null,
    });
}

/** @throws Refusal `not_found`. */
export async function sendingOf(tx: Tx, id: string): Promise<PaperSending> {
  const sending = await tx.findOneBy(paperSendings, { id });
  if (sending === null) throw new Refusal('not_found');
  return sending;
}

/** What is known of an addressee without its name. */
export type WaitingSending = Pick<
  PaperSending,
  'awaits' | 'deliveredAt' | 'answeredAt' | 'reminderDue' | 'escalationDue'
>;

/** Nobody waits for what is annulled or answered, nor where no answer is expected. */
export const waitOf = (
  state: Paper['state'],
  sending: WaitingSending,
  when: When,
): Waiting | null =>
  sending.awaits ? waitingOf({ ...sending, state, cargoAt: sending.deliveredAt }, when) : null;

/** Of one paper, in the order of its page. */
export async function sendingsOf(
  ctx: ReadingContext,
  { id, kind, state }: Pick<Paper, 'id' | 'kind' | 'state'>,
): Promise<SendingView[]> {
  const { tx } = ctx;
  const rows = await tx.find(paperSendings, {
    where: { paperId: id },
    order: { position: 'ASC' },
  });
  if (rows.length === 0) return [];
  const paper = await tx.findOne(papers, {
    where: { id },
    select: { id: true, ...CONTENT_COLUMNS },
  });
  const views: SendingView[] = [];
  for (const row of rows)
    views.push({
      id: row.id,
      name: addresseeOf({
        kind,
        content: paper === null ? null : contentOf(paper),
        position: row.position,
      }).name,
      awaits: row.awaits,
      cargos: await cargosOf(tx, { sendingId: row.id }),
      answer: await answerView(tx, row),
      waiting: waitOf(state, row, ctx),
    });
  return views;
}

interface Typed extends Pick<Paper, 'kind' | 'content'> {
  readonly position: number | null;
}

/** Nobody for whoever may not read the paper. */
function addresseeOf({ kind, content, position }: Typed): Addressee {
  if (content === null) return NOBODY;
  // What was kept passed the schema of its kind when it was issued.
  const all = addresseesOf({ kind, input: content } as PaperContent);
  if (position !== null) return all[position] ?? NOBODY;
  const offices = all.flatMap(({ office }) => (office === null ? [] : [office]));
  return {
    name: all.map(({ name }) => name).join('; '),
    office: offices.length === 0 ? null : offices.join('; '),
  };
}

const NOBODY: Addressee = { name: '', office: null };

/** A sending that was read in SQL, with the text of its paper as the column lies. */
export interface Addressed {
  readonly paperId: string;
  readonly kind: Paper['kind'];
  readonly content: string | null;
  readonly disabilityContent: string | null;
  readonly olderContent: string | null;
  readonly position: number | null;
}

const TYPING = ['content', 'disabilityContent', 'olderContent'] as const;
type Typing = (typeof TYPING)[number];

/** The columns of `Addressed` that hold what was typed, of `papers` as `p`. @param when what they show for. */
export const typedWhen = (when: string): string =>
  `CASE WHEN ${when} THEN p.content END AS content,
   CASE WHEN ${when} THEN p.disability_content END AS "disabilityContent",
   CASE WHEN ${when} THEN p.older_content END AS "olderContent"`;

/** The same, where whoever asks sees the row at all. */
export const TYPED =
  'p.content, p.disability_content AS "disabilityContent", p.older_content AS "olderContent"';

/** Such rows, each with whom it went to in the place of the paper's text. */
export function addressed<R extends Addressed>(
  tx: Tx,
  rows: readonly R[],
): (Omit<R, Typing | 'position'> & { readonly to: Addressee })[] {
  return openRaw<Addressed & R, Typing>(tx, 'papers', rows, TYPING, 'paperId').map(
    ({ content, disabilityContent, olderContent, position, ...row }) => {
      const typed = content || disabilityContent || olderContent;
      return {
        ...row,
        to: addresseeOf({
          kind: row.kind,
          position,
          content: typed ? JSON.parse(typed) : null,
        }),
      };
    },
  );
}
