import { type Attachment, attachments, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { ERRORS } from '../../domain/errors.ts';
import { storeOf } from '../accounts/session.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type AttachedTo, caseOfSubject, registerOf } from './subject.ts';
import { titleOf } from './title.ts';
import type { AttachmentLine, AttachmentList, Readers } from './types.ts';

/** The files beside a subject; of a case, those of its letters, papers, cargos and diary too. Newest first. */
export async function listAttachments(
  ctx: ReadingContext,
  subject: AttachedTo,
): Promise<AttachmentList> {
  const { tx, backend } = ctx;
  await caseOfSubject(tx, subject);
  const rows = await tx.find(attachments, {
    where:
      subject.kind === 'case'
        ? { caseId: subject.id }
        : { subjectKind: subject.kind, subjectId: subject.id },
    order: { addedAt: 'DESC', id: 'DESC' },
  });
  const names = new Map(
    (await tx.find(operators, { select: { id: true, fullName: true } })).map((o) => [
      o.id,
      o.fullName,
    ]),
  );
  const { files, readable } = storeOf(backend);
  ctx.seen(subject);
  return {
    lines: rows.map((row) => ({
      ...lineOf(row),
      addedBy: names.get(row.addedBy) ?? '',
      readable: row.fieldClass === 'ordinario' || readable.includes(row.fieldClass),
    })),
    readers: await readersOf(tx, subject),
    trouble: files.trouble === null ? null : ERRORS[files.trouble],
  };
}

async function readersOf(tx: Tx, subject: AttachedTo): Promise<Readers> {
  if (subject.kind === 'session') return 'sessions';
  return (await registerOf(tx, subject)) === null ? 'asked' : 'desk';
}

const lineOf = (row: Attachment): Omit<AttachmentLine, 'addedBy' | 'readable'> => ({
  id: row.id,
  version: row.version,
  subject: { kind: row.subjectKind, id: row.subjectId },
  caseId: row.caseId,
  kind: row.kind,
  fieldClass: row.fieldClass,
  title: titleOf(row),
  mime: row.mime,
  bytes: row.bytes,
  pages: row.pages,
  sha256: row.sha256,
  addedAt: row.addedAt,
  state: row.state,
  reason: row.state === 'kept' ? null : (row.destructionReason ?? row.quarantineReason),
});
