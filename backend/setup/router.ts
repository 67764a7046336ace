import { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import { meta, officeVersions, operators, yearNames } from '../../db/entities/index.ts';
import { createStore, type Made, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { confirmSheets, type SetUpOffice, setUpOffice } from '../../domain/records/office.ts';
import { insertOperator, sessionOfSlot } from '../accounts/operators.ts';
import { storeOf, vaultOf } from '../accounts/session.ts';
import { verifyWhole } from '../audit/verification.ts';
import { copyByItself } from '../copies/automatic.ts';
import { readSheets } from '../copies/typed-sheets.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { Backend, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { beforeLogin, reading, router, writing } from '../core/procedure.ts';
import { seedInstitutions } from '../institutions/seed.ts';
import { startSeries } from '../numbers/series.ts';
import { askLogo, takeLogo } from '../office/logo.ts';
import { SHEETS_CONFIRMED, sheetsConfirmedAt } from './confirmed.ts';
import { printSheets } from './sheets.ts';

/** The first run: an office, its first responsable, its counters and its recovery sheets. */
export const setupRouter = router({
  askLogo: beforeLogin(z.undefined()).query(({ ctx: { backend } }) => {
    if (backend.open !== null) throw new Refusal('already_set_up');
    return askLogo(backend.grants);
  }),

  /** Makes the store and enters it. The sheets come as one PDF in memory: to look at and to print. */
  office: beforeLogin(setUpOffice).mutation(
    async ({
      ctx: { backend },
      input,
    }): Promise<{ session: Session; practice: boolean; sheets: GrantedUrl }> => {
      const { purpose, responsable } = input;
      if (backend.practice && purpose === 'work') throw new Refusal('practice_only');
      const { store, kit } = await createStore(
        {
          ...vaultOf(backend),
          userName: responsable.fields.userName,
          password: responsable.password,
          practice: purpose === 'practice',
        },
        (tx, made) => populate(backend, tx, made, input),
      );
      try {
        const sheets = await printSheets(backend, kit, input.office.municipality, store.practice);
        const day = dateInLima(backend.clock().toISOString());
        const session = await store.read((tx) => sessionOfSlot(tx, store.slotId, day));
        if (session === null) throw new Refusal('login_failed');
        backend.open = { store, session };
        void verifyWhole(backend, store);
        if (backend.copiesByItself) copyByItself(backend, backend.open);
        return { session, practice: isPractice(backend), sheets };
      } catch (error) {
        await store.close();
        throw error;
      }
    },
  ),

  /** Whether the sheets were ever proved to open the store. */
  sheetsConfirmed: reading('office.view', z.undefined()).query(async ({ ctx }) => ({
    at: await sheetsConfirmedAt(ctx.tx),
  })),

  /** Two sheets typed back open the store: only then are they worth their envelopes. */
  confirmSheets: writing('office.change', confirmSheets).mutation(async ({ ctx, input }) => {
    const [first, second] = readSheets(input.sheets, 'sheets');
    if (!(await storeOf(ctx.backend).verifySheets(first, second)))
      throw new Refusal('sheets_mismatch');
    await ctx.tx.save(meta, { key: SHEETS_CONFIRMED, value: ctx.now });
    ctx.trace({ kind: 'recovery_kit', id: first.kitId });
    return { at: ctx.now };
  }),

  /** New sheets, as when the first were never printed; the old ones open nothing any more. */
  newSheets: writing('office.change', z.undefined()).mutation(async ({ ctx }) => {
    const kit = await storeOf(ctx.backend).newKit(ctx.tx);
    const [office] = await ctx.tx.find(officeVersions, { order: { validFrom: 'DESC' }, take: 1 });
    await ctx.tx.delete(meta, { key: SHEETS_CONFIRMED });
    ctx.trace({ kind: 'recovery_kit', id: kit.kitId });
    return printSheets(ctx.backend, kit, office?.municipality ?? '', isPractice(ctx.backend));
  }),
});

/** The first rows of a store, in one transaction with it. */
async function populate(backend: Backend, tx: Tx, made: Made, input: SetUpOffice): Promise<void> {
  const at = backend.clock();
  const now = at.toISOString();
  const operatorId = backend.newId();
  const { logo, logoMime } = takeLogo(backend.grants, input.logoUpload);
  await insertOperator(tx, {
    id: operatorId,
    newId: backend.newId,
    fields: input.responsable.fields,
    roles: [{ role: 'responsable', validFrom: dateInLima(now), validTo: null }],
    slotId: made.slotId,
    publicKey: made.publicKey,
    passwordOnce: false,
    now,
  });
  const recorded = { recordedAt: now, recordedBy: operatorId };
  const officeId = backend.newId();
  await tx.insert(officeVersions, { id: officeId, ...input.office, logo, logoMime, ...recorded });
  await tx.insert(yearNames, { ...input.yearName, ...recorded });
  await startSeries(tx, 'case', input.counters.year, input.counters.nextCase);
  await startSeries(tx, 'oficio', input.counters.year, input.counters.nextOficio);
  await seedInstitutions(tx, { newId: backend.newId, now, day: dateInLima(now) });
  await appendAudit(tx, {
    at,
    operatorId,
    action: 'setup.office',
    subject: { kind: 'office', id: officeId },
    detail: {
      purpose: input.purpose,
      kitId: made.kitId,
      version: backend.version,
      operators: await tx.count(operators),
    },
  });
}
