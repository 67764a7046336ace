/** Where a file is looked at: its case, or what it stands beside when it belongs to none. */
import { type Attachment, attachments } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import { paperOfCargo, registerOf } from './subject.ts';

type Room = 'case' | 'person' | 'received' | 'paper' | 'activity' | 'session' | RegisterDesk;

export interface FilePlace {
  readonly room: Room;
  readonly id: string;
}

/** @returns null where whoever looks sees no such file, nor what it stands beside. */
export async function placeOfFile(tx: Tx, id: string): Promise<FilePlace | null> {
  const row = await tx.findOneBy(attachments, { id });
  return row === null ? null : placeOf(tx, row);
}

async function placeOf(tx: Tx, row: Attachment): Promise<FilePlace | null> {
  const { caseId, subjectKind: kind, subjectId: id } = row;
  if (caseId !== null) return { room: 'case', id: caseId };
  switch (kind) {
    case 'person':
    case 'received':
    case 'paper':
    case 'activity':
    case 'session':
      return { room: kind, id };
    case 'cargo': {
      const paper = await paperOfCargo(tx, id);
      return paper === null ? null : { room: 'paper', id: paper };
    }
    case 'registration': {
      const desk = await registerOf(tx, { kind, id });
      return desk === null ? null : { room: desk, id };
    }
    case 'case':
    case 'letter':
    case 'diary':
      return null;
  }
}
