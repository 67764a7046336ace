/** When no password helps: two sheets, or a copy. Whoever came in so gets new keys and new sheets. */

import { join } from 'node:path';
import type { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import { backupsOf } from '../../db/copies/names.ts';
import type { Proof } from '../../db/copies/prove.ts';
import { meta, officeVersions, operators } from '../../db/entities/index.ts';
import {
  type Comer,
  type CopyWay,
  inspectFolder,
  lookAtCopy,
  openStore,
  recoverStore,
  restoreStore,
  type Store,
  type Tx,
} from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { copyToLookAt, copyToRestore, recoverAccess } from '../../domain/records/copies.ts';
import { mayDo } from '../../domain/rights.ts';
import { begin, type Entered, waitInside } from '../accounts/enter.ts';
import { rolesHeld, sessionOfSlot } from '../accounts/operators.ts';
import { loseOwnSealed } from '../accounts/own-sealed.ts';
import { vaultOf } from '../accounts/session.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { SHEETS_CONFIRMED } from '../setup/confirmed.ts';
import { printSheets } from '../setup/sheets.ts';
import { makeDiskCopy } from './make.ts';
import { dropOldCopies, rekeyOffice } from './rekey.ts';
import { readSheets } from './typed-sheets.ts';

export interface Recovered extends Entered {
  /** The new sheets; null when a password opened it and the old ones go on. */
  readonly sheets: GrantedUrl | null;
}

/** Two sheets give a responsable a new password on this PC. */
export async function recoverWithSheets(
  backend: Backend,
  { sheets, userName, password }: z.infer<typeof recoverAccess>,
): Promise<Recovered> {
  const way = { by: 'sheets', sheets: readSheets(sheets, 'sheets') } as const;
  const store = await recoverStore(vaultOf(backend), way, comerOf(backend, userName, password));
  return renew(backend, store, { userName, password });
}

/** What a copy holds, and what the store here would lose. */
export interface CopyLookedAt {
  readonly copy: Proof;
  /** What is here now; null on a clean PC, or when this way does not open it. */
  readonly here: Proof | null;
  /** Its data are fictional: nobody should take it for the office's own. */
  readonly practice: boolean;
  /** It is of another office. */
  readonly foreign: boolean;
  /** Acts here that came after the copy; null when that cannot be known. */
  readonly lost: number | null;
}

/** @throws Refusal as `lookAtCopy`; `copy_busy`, `practice_only`. */
export async function lookAt(
  backend: Backend,
  { source, way }: z.infer<typeof copyToLookAt>,
  signal: AbortSignal,
): Promise<CopyLookedAt> {
  const options = vaultOf(backend);
  const opened = wayOf(way);
  const look = (label: string, folder: string) =>
    backend.copying.run(backend, label, signal, (watch) =>
      lookAtCopy(options, folder, opened, watch),
    );
  const seen = await look('La copia', folderOf(backend, source));
  if (backend.practice && !seen.practice) throw new Refusal('practice_only');
  const here =
    (await inspectFolder(backend.folder, backend.kdf ?? undefined)) === 'ready'
      ? await look('Lo que hay en esta PC', backend.folder).catch(unlessCancelled)
      : null;
  const foreign = here !== null && here.storeId !== seen.storeId;
  const acts = ({ lastAct }: Proof): number => lastAct?.seq ?? 0;
  return {
    copy: seen.proof,
    practice: seen.practice,
    here: here?.proof ?? null,
    foreign,
    lost: here === null || foreign ? null : Math.max(0, acts(here.proof) - acts(seen.proof)),
  };
}

/** What is here and does not open this way is not known; what was cancelled is. */
function unlessCancelled(error: unknown): null {
  if (error instanceof Refusal && error.code === 'cancelled') throw error;
  return null;
}

/** Puts the copy in the place of what is here, which is kept aside, and enters. */
export async function restore(
  backend: Backend,
  { source, way, comer }: z.infer<typeof copyToRestore>,
  signal: AbortSignal,
): Promise<Recovered> {
  const options = vaultOf(backend);
  const opened = wayOf(way);
  const who = way.by === 'password' ? way : comer;
  if (who === null)
    throw new Refusal('bad_input', { fields: { 'comer.userName': 'Escriba su usuario.' } });
  const comes = way.by === 'password' ? null : comerOf(backend, who.userName, who.password);
  const restoring = {
    source: folderOf(backend, source),
    way: opened,
    comer: comes,
    record: (tx: Tx, store: Store, proof: Proof) => recordRestore(backend, tx, store, proof),
  };
  await backend.copying.run(backend, 'Restaurando la copia', signal, (watch) =>
    restoreStore(options, restoring, watch),
  );
  const store = await openStore({ ...options, userName: who.userName, password: who.password });
  return way.by === 'password' ? enterNow(backend, store) : renew(backend, store, who);
}

async function recordRestore(backend: Backend, tx: Tx, store: Store, proof: Proof): Promise<void> {
  const at = backend.clock();
  if (backend.practice && !store.practice) throw new Refusal('practice_only');
  const session = await sessionOfSlot(tx, store.slotId, dateInLima(at.toISOString()));
  if (session === null || !mayDo('copies.restore', session.roles)) throw new Refusal('not_allowed');
  await appendAudit(tx, {
    at,
    operatorId: session.operatorId,
    action: 'store.restored',
    detail: { lastSeq: proof.lastAct?.seq ?? 0, lastActAt: proof.lastAct?.at ?? null },
  });
}

/**
 * A responsable of this store, by her user name: the new way in is hers.
 * What was sealed to the old one opens for nobody any more.
 */
const comerOf = (backend: Backend, userName: string, password: string): Comer => ({
  userName,
  password,
  settle: async (tx, made) => {
    const now = backend.clock();
    const name = userName.trim().toLowerCase();
    const operator = await tx.findOneBy(operators, { userName: name });
    const roles =
      operator === null ? [] : await rolesHeld(tx, operator.id, dateInLima(now.toISOString()));
    if (operator === null || operator.endedAt !== null || !mayDo('copies.restore', roles))
      throw new Refusal('bad_input', { fields: { userName: NOT_RESPONSABLE } });
    await tx.update(operators, { id: operator.id }, made);
    await loseOwnSealed(tx, now.toISOString(), operator.id);
    await appendAudit(tx, {
      at: now,
      operatorId: operator.id,
      action: 'vault.recovered',
      subject: { kind: 'operator', id: operator.id },
    });
    return [operator.slotId];
  },
});

const NOT_RESPONSABLE = 'Escriba el usuario de una persona responsable de esta oficina.';

/** New keys and new sheets, then in: what opened the store may be known to others by now. */
async function renew(
  backend: Backend,
  store: Store,
  who: { readonly userName: string; readonly password: string },
): Promise<Recovered> {
  const entered = await enterNow(backend, store);
  const { open } = backend;
  if (open === null) throw new Refusal('no_session');
  const forget = () =>
    open.store.write(async (tx) => {
      await tx.delete(meta, { key: SHEETS_CONFIRMED });
      await appendAudit(tx, {
        at: backend.clock(),
        operatorId: open.session.operatorId,
        action: 'vault.rekey',
        detail: { reason: 'recovered' },
      });
    });
  const kit = await rekeyOffice(backend, open, 'new', forget, null);
  if (kit === null) throw new Error('A new kit was asked for.');
  const again = await reenter(backend, who);
  const office = await again.store.read((tx) =>
    tx.find(officeVersions, { order: { validFrom: 'DESC' }, take: 1 }),
  );
  const sheets = await printSheets(
    backend,
    kit,
    office[0]?.municipality ?? '',
    isPractice(backend),
  );
  return { ...entered, sheets };
}

/** After new keys: in again, with a first copy under them, and without those that the old ones open. */
export async function reenter(
  backend: Backend,
  who: { readonly userName: string; readonly password: string },
): Promise<OpenOffice> {
  const store = await openStore({ ...vaultOf(backend), ...who });
  await enterNow(backend, store);
  const { open } = backend;
  if (open === null) throw new Refusal('no_session');
  await store.write((tx) =>
    appendAudit(tx, {
      at: backend.clock(),
      operatorId: open.session.operatorId,
      action: 'store.rekeyed',
    }),
  );
  await makeDiskCopy(backend, open, 'rekey', null);
  await dropOldCopies(backend, open);
  return open;
}

async function enterNow(backend: Backend, store: Store): Promise<Recovered> {
  try {
    const entered =
      store.finding === null ? await begin(backend, store) : await waitInside(backend, store);
    return { ...entered, sheets: null };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function wayOf(way: z.infer<typeof copyToLookAt>['way']): CopyWay {
  return way.by === 'sheets' ? { by: 'sheets', sheets: readSheets(way.sheets, 'way.sheets') } : way;
}

function folderOf(backend: Backend, source: z.infer<typeof copyToLookAt>['source']): string {
  if (source.at === 'disk') return join(backupsOf(backend.folder), source.name);
  const chosen = backend.grants.chosenFolder(source.grant);
  if (chosen === null) throw new Refusal('copy_not_here');
  return chosen;
}
