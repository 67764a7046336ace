/** Papers that come in, for tests: a judge's oficio that asks for a report, and its scan. */
import type { z } from 'zod';
import type { registerReceived } from '../../domain/records/received.ts';
import { pdf } from '../attachments/testing.ts';
import type { TestOffice } from '../testing.ts';
import type { RegisteredReceived } from './types.ts';

type Fields = z.input<typeof registerReceived>;

export const incoming = (changes: Partial<Fields> = {}): Fields => ({
  caseId: null,
  receivedAt: '2026-08-10T13:30:00.000Z',
  way: 'mesa_partes',
  deskNumber: '1204-2026',
  kind: 'oficio',
  documentNumber: 'Oficio N.° 123-2026-JPL-Tarata',
  documentDate: '2026-08-07',
  institutionId: null,
  sender: 'Juzgado de Paz Letrado de Tarata',
  folios: 3,
  asks: 'informe',
  subject: 'Pide informe social de Azucena.',
  termKind: 'dias_habiles',
  termAmount: 5,
  termUntil: null,
  ...changes,
});

export const registered = (
  office: TestOffice,
  changes: Partial<Fields> = {},
): Promise<RegisteredReceived> =>
  office.ok<RegisteredReceived>('received.register', incoming(changes));

/** Posts a scan as the host does, and keeps it beside the document. @returns its id. */
export async function scanned(office: TestOffice, documentId: string): Promise<string> {
  const subject = { kind: 'received', id: documentId };
  const [asked] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
  const grant = asked?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(pdf()));
  const fields = { kind: 'ingreso', fieldClass: 'sensible', title: 'Oficio escaneado' };
  const { id } = await office.ok<{ id: string }>('attachments.add', {
    subject,
    grant,
    extension: 'pdf',
    fields,
  });
  return id;
}
