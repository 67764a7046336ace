/** What the vault does to the whole store, each beside the least it could cost: copying, hashing. */
import { createHash } from 'node:crypto';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdf } from '../backend/attachments/testing.ts';
import { appendAudit, verifyAudit } from '../db/audit.ts';
import { jobsHere } from '../db/copies/jobs.ts';
import { filesOf } from '../db/files/names.ts';
import type { Store } from '../db/store.ts';
import { systemRandom } from '../db/test-options.ts';
import type { Printer } from '../letters/printer.ts';
import { type Figure, figure, timed } from './figures.ts';
import { asker, backendOver, openStoreOf, RESPONSABLE } from './office.ts';

const RUNS = 3;
const ATTACHED_BYTES = 10 * 1024 * 1024;
const RAW_COPY = 'the file copied as it is';
/** Some years of acts of an office. */
const ACTS = 20_000;
const AT_ONCE = 2_000;

/** @param folder of a filled store; its keys are others afterwards. */
export async function vaultFigures(folder: string, printer: Printer): Promise<Figure[]> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('accounts.login', RESPONSABLE);
  const store = openStoreOf(running);
  await makeActs(store);
  const figures = [
    await verification(store),
    await copying(store, folder),
    await rekeying(),
    // Last: what is attached would be copied and given new keys too.
    await attaching(),
  ];
  await running.close();
  return figures;

  async function attaching(): Promise<Figure> {
    const { rows } = await ask<{ rows: { id: string }[] }>('cases.list', { limit: 1 });
    const subject = { kind: 'case', id: rows[0]?.id };
    const fields = { kind: 'informe', fieldClass: 'sensible', title: 'Informe' };
    // Nothing that could be made smaller on its way.
    const bytes = pdf(Buffer.from(systemRandom(ATTACHED_BYTES / 2)).toString('hex'));
    const times: number[] = [];
    const peers: number[] = [];
    for (let n = 0; n < RUNS; n += 1) {
      const [asked] = await ask<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
      const grant = asked?.grant ?? '';
      // What was posted is wiped once it is kept.
      const posted = Uint8Array.from(bytes);
      times.push(
        await timed(async () => {
          running.backend.grants.receive(grant, posted);
          await ask('attachments.add', { subject, grant, extension: 'pdf', fields });
        }),
      );
      peers.push(await rawWrite(folder, bytes));
    }
    return figure('a file of 10 MB attached', times, {
      peer: { name: 'its bytes written to a file, and flushed', durations: peers },
    });
  }

  async function rekeying(): Promise<Figure> {
    const times: number[] = [];
    const peers: number[] = [];
    for (let n = 0; n < RUNS; n += 1) {
      const { password } = RESPONSABLE;
      times.push(await timed(() => ask('copies.rekey', { reason: 'other', password })));
      peers.push(await rawCopy(folder));
    }
    return figure('new keys, with their proved copy', times, {
      peer: { name: RAW_COPY, durations: peers },
    });
  }
}

async function makeActs(store: Store): Promise<void> {
  for (let done = 0; done < ACTS; done += AT_ONCE)
    await store.write(async (tx) => {
      for (let n = 0; n < AT_ONCE; n += 1)
        await appendAudit(tx, { at: new Date(), operatorId: null, action: 'cases.view' });
    });
}

async function verification(store: Store): Promise<Figure> {
  const times: number[] = [];
  const peers: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    times.push(await timed(() => store.read(verifyAudit)));
    const rows = await store.read((tx) => tx.query('SELECT * FROM main.audit'));
    const texts = (rows as object[]).map((row) => JSON.stringify(row));
    peers.push(
      await timed(() => {
        for (const text of texts) createHash('sha256').update(text).digest();
      }),
    );
  }
  return figure(`the chain of ${ACTS} acts verified`, times, {
    peer: { name: 'as many texts hashed', durations: peers },
  });
}

async function copying(store: Store, folder: string): Promise<Figure> {
  const times: number[] = [];
  const peers: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const into = join(folder, 'backups', `bench-${n}`);
    times.push(await timed(() => store.copy(jobsHere(systemRandom), into)));
    await rm(into, { recursive: true });
    peers.push(await rawCopy(folder));
  }
  return figure('a copy made and proved', times, { peer: { name: RAW_COPY, durations: peers } });
}

async function rawWrite(folder: string, bytes: Uint8Array): Promise<number> {
  const to = join(folder, 'bench-raw.pdf');
  const took = await timed(() => writeFile(to, bytes, { flush: true }));
  await rm(to);
  return took;
}

async function rawCopy(folder: string): Promise<number> {
  const to = join(folder, 'bench-raw.db');
  const took = await timed(() => copyFile(filesOf(folder).store, to));
  await rm(to);
  return took;
}
