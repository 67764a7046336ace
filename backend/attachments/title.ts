/** The title of a file: sealed as what it stands beside is; beside what is public, plain. */
import type { Attachment } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { namedIn } from '../../domain/committees/sessions.ts';
import { Refusal } from '../../domain/errors.ts';
import { loadSession } from '../committees/load.ts';
import { publicFaults } from '../committees/public-text.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type AttachedTo, registerOf } from './subject.ts';

type Titles = Pick<Attachment, 'title' | 'disabilityTitle' | 'olderTitle' | 'publicTitle'>;

/** A title in the column of its seal. */
export async function titleColumns(tx: Tx, subject: AttachedTo, title: string): Promise<Titles> {
  if (subject.kind === 'session') return { ...NONE, publicTitle: title };
  const desk = await registerOf(tx, subject);
  if (desk === null) return { ...NONE, title };
  return desk === 'omaped' ? { ...NONE, disabilityTitle: title } : { ...NONE, olderTitle: title };
}

const NONE: Titles = { title: null, disabilityTitle: null, olderTitle: null, publicTitle: null };

/**
 * Beside a session the title is read by everybody, as all that is typed of it is: it is looked at as
 * whoever writes sees the store (docs/decisions/0041-committees.md). A title can always do without a
 * name: no reason for one is asked, as it is in an acta.
 * @throws Refusal `case_in_public` for one with the number of a case or of a person; `name_in_title`.
 */
export async function refusePrivateTitle(
  ctx: ReadingContext,
  subject: AttachedTo,
  text: string,
): Promise<void> {
  if (subject.kind !== 'session') return;
  const session = await loadSession(ctx.tx, subject.id);
  const [fault] = await publicFaults(ctx, {
    committeeId: session.committeeId,
    texts: [{ field: 'title', text }],
    known: namedIn(session),
    names: true,
  });
  if (fault === undefined) return;
  if (fault.blocks) throw new Refusal('case_in_public', { fields: { title: fault.message } });
  throw new Refusal('name_in_title', { fields: { title: 'Escriba el título sin ese nombre.' } });
}

/** Empty for who does not read it. */
export const titleOf = ({ title, disabilityTitle, olderTitle, publicTitle }: Titles): string =>
  title ?? disabilityTitle ?? olderTitle ?? publicTitle ?? '';
