/** What the tests of this folder ask: a judge's oficio, a file attached, a request and its pieces. */
import type { z } from 'zod';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { decideDossierPiece, registerDossier } from '../../domain/records/dossiers.ts';
import { registered } from '../received/testing.ts';
import type { TestOffice } from '../testing.ts';
import type { DossierPieceView, DossierView, SavedDossier } from './types.ts';

/** Posts a file as the host does, and keeps it beside the case. @returns its id. */
export async function attach(
  office: TestOffice,
  caseId: string,
  bytes: Uint8Array,
  fieldClass: SealedClass = 'sensible',
): Promise<string> {
  const subject = { kind: 'case', id: caseId };
  const [asked] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
  const grant = asked?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(bytes));
  const { id } = await office.ok<{ id: string }>('attachments.add', {
    subject,
    grant,
    extension: 'pdf',
    fields: { kind: 'informe', fieldClass, title: 'Informe escaneado' },
  });
  return id;
}

type Asked = z.input<typeof registerDossier>;

/** A judge asks for a copy, by an oficio with its term. */
export async function asks(
  office: TestOffice,
  caseId: string,
  changes: Partial<Asked> = {},
): Promise<SavedDossier> {
  const receivedId =
    changes.receivedId === undefined
      ? (await registered(office, { caseId, asks: 'informacion' })).id
      : changes.receivedId;
  return office.ok<SavedDossier>('dossiers.register', {
    caseId,
    mode: 'copias',
    requester: 'juzgado',
    requesterName: 'Juzgado de Familia de Tacna',
    accreditation: '',
    asked: 'Copia de todo lo actuado.',
    orderInformant: false,
    orderAddresses: false,
    orderDocument: '',
    ...changes,
    receivedId,
  });
}

export const reads = (changes: Partial<Asked> = {}): Partial<Asked> => ({
  mode: 'lectura',
  requester: 'parte',
  requesterName: 'Teresa Condori',
  accreditation: 'DNI 99900021',
  receivedId: null,
  ...changes,
});

export const viewed = (office: TestOffice, id: string): Promise<DossierView> =>
  office.ok<DossierView>('dossiers.view', { id });

export const decision = (
  { id, fieldClass, folios }: DossierPieceView,
  version: number,
  changes: Partial<z.input<typeof decideDossierPiece>> = {},
) => ({
  id,
  version,
  namesInformant: 'no',
  namesAddress: 'no',
  fieldClass,
  folios,
  decision: 'va',
  reason: '',
  resolution: '',
  replacementId: null,
  ...changes,
});
