import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { fileConsentCopy, recordConsent, withdrawConsent } from '../../domain/records/consents.ts';
import { drafted } from '../core/drafted.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { CONSENT_PAPERS, consentFile } from './papers.ts';
import { fileCopy, record, withdraw } from './record.ts';
import { basisFor, consentsOf, receivedBy } from './view.ts';

const CONSENT = { about: { id: 'consent' } } as const;

/** On which basis data of a case go to whom: consents, their withdrawal, and what the law gives. */
export const consentsRouter = router({
  ofCase: reading('consents.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    consentsOf(ctx, input.caseId),
  ),
  /** What an institution may get of a case today, and why. */
  basis: reading('consents.view', z.strictObject({ caseId: id, institutionId: id })).query(
    ({ ctx, input }) => basisFor(ctx, input.caseId, input.institutionId),
  ),
  received: reading('consents.view', z.strictObject({ id }), CONSENT).query(({ ctx, input }) =>
    receivedBy(ctx, input.id),
  ),
  record: writing('consents.record', drafted(recordConsent, 'consent')).mutation(({ ctx, input }) =>
    record(ctx, input),
  ),
  withdraw: writing(
    'consents.record',
    drafted(withdrawConsent, 'consent_withdrawal'),
    CONSENT,
  ).mutation(({ ctx, input }) => withdraw(ctx, input)),
  fileCopy: writing('consents.record', fileConsentCopy, CONSENT).mutation(({ ctx, input }) =>
    fileCopy(ctx, input),
  ),
  /** The page to be signed: of the consent, or of its withdrawal. */
  file: forming(
    'consents.print',
    z.strictObject({ id, paper: z.enum(CONSENT_PAPERS, 'Elija la hoja.') }),
    CONSENT,
  ).mutation(({ ctx, input }) => consentFile(ctx, input.id, input.paper)),
});
