/**
 * A program of its own that works on a store until it is killed. It says on standard output what it
 * was acknowledged: `Said`, a line of JSON each. What is refused it tries again.
 *
 * Argument: an `Order`, as JSON.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Refusal } from '../../../domain/errors.ts';
import { appendAudit, lastAct } from '../../audit.ts';
import { jobsHere } from '../../copies/jobs.ts';
import { backupsOf, copyName } from '../../copies/names.ts';
import { attachments } from '../../entities/index.ts';
import { readKeyringFile } from '../../files/inspect.ts';
import { filesOf } from '../../files/names.ts';
import { createIds } from '../../id.ts';
import { KEY_NAMES } from '../../keys/keyring.ts';
import { suggestPhrase } from '../../passwords.ts';
import { openStore, restoreStore, type Store, type Tx } from '../../store.ts';
import { ROSA, systemRandom, testOptions } from '../../test-options.ts';
import { type Order, ROSA_ID, type Said } from './kill-told.ts';

const say = (line: Said): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const asRefused = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  const { name, message, code } = error as Error & { code?: string };
  throw Object.assign(new Error(`${name} ${code ?? ''} ${message}`), { told: true });
};

/** What one person does, one thing after the other. */
class Worker {
  readonly #order: Order;
  readonly #options;
  readonly #jobs = jobsHere(systemRandom);
  readonly #newId;
  #password: string;
  #next: number;
  #store: Store | null = null;

  constructor(order: Order) {
    this.#order = order;
    this.#password = order.password;
    this.#next = order.next;
    const { folder, anchorFolder, at } = order;
    this.#options = { ...testOptions(folder), anchorFolder };
    this.#options.clock.set(at);
    this.#newId = createIds(this.#options.clock, systemRandom);
  }

  async work(): Promise<never> {
    const { work } = this.#order;
    say({ said: 'ready' });
    for (let turn = 0; ; turn += 1) {
      this.#options.clock.advance(1);
      // A full disk answers at once: what is tried again must not fill the channel.
      await new Promise((resolve) => setTimeout(resolve, 1));
      try {
        await this.#open();
        await this.#act();
        if (turn % 2 === 0) await this.#draft();
        if (work === 'attach') await this.#attach(turn);
        if (work === 'password') await this.#changePassword();
        if (work === 'copy') await this.#copy(turn % 3 === 2);
        if (work === 'rekey') await this.#rekey();
        if (work === 'restore') await this.#copyAndRestore(turn);
      } catch (error) {
        say({ said: 'refused', code: asRefused(error) });
      }
    }
  }

  get #opened(): Store {
    if (this.#store === null) throw new Error('It is not open.');
    return this.#store;
  }

  async #open(): Promise<void> {
    if (this.#store !== null) return;
    const who = { userName: ROSA.userName, password: this.#password };
    this.#store = await openStore({ ...this.#options, ...who });
    const { finding } = this.#store;
    if (finding !== null) throw new Error(`finding ${finding.kinds.join(' ')}`);
    say({ said: 'open' });
  }

  #record(tx: Tx, action: string): Promise<{ readonly seq: number }> {
    return appendAudit(tx, { at: this.#options.clock(), operatorId: ROSA_ID, action });
  }

  async #act(): Promise<void> {
    const n = this.#next;
    this.#next += 1;
    const value = 'x'.repeat((n * 37) % 5000);
    await this.#opened.write(async (tx) => {
      await tx.query('INSERT INTO meta VALUES (?, ?)', [`act-${n}`, value]);
      await this.#record(tx, `act.${n}`);
    });
    say({ said: 'act', n, seq: await this.#lastSeq() });
  }

  /** As drafts are kept: without a row in the chain. */
  async #draft(): Promise<void> {
    const n = this.#next;
    this.#next += 1;
    await this.#opened.write((tx) =>
      tx.query('INSERT INTO meta VALUES (?, ?)', [`draft-${n}`, '']),
    );
    say({ said: 'draft', n });
  }

  #lastSeq(): Promise<number> {
    return this.#opened.read(async (tx) => (await lastAct(tx))?.seq ?? 0);
  }

  /** Chunks first, then the row that names them, as `attachments.add` does. */
  async #attach(turn: number): Promise<void> {
    const [id, fileId] = [this.#newId(), this.#newId()];
    const bytes = systemRandom(1 + ((turn * 377_777) % 600_000));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.#opened.files.put(fileId, 'sensible', bytes);
    await this.#opened.write(async (tx) => {
      await tx.insert(attachments, rowOf(id, fileId, sha256, bytes.length));
      await this.#record(tx, 'attachments.add');
    });
    say({ said: 'file', id: fileId, sha256, seq: await this.#lastSeq() });
  }

  async #changePassword(): Promise<void> {
    const next = suggestPhrase(systemRandom);
    say({ said: 'trying', password: next });
    const store = this.#opened;
    await store.write((tx) => store.changePassword(tx, ROSA.userName, this.#password, next));
    this.#password = next;
    say({ said: 'password', password: next });
  }

  /** @returns its name. */
  async #copy(out: boolean): Promise<string> {
    const { folder } = this.#order;
    this.#options.clock.advance(1);
    const name = copyName(this.#options.clock());
    const into = join(backupsOf(folder), name);
    const phrase = out ? suggestPhrase(systemRandom) : null;
    if (phrase === null) await this.#opened.copy(this.#jobs, into);
    else await this.#opened.copyOut(this.#jobs, into, phrase);
    say({ said: 'copy', name, phrase });
    return name;
  }

  async #rekey(): Promise<void> {
    const store = this.#opened;
    const { body } = await readKeyringFile(filesOf(this.#order.folder).keyring, this.#options.kdf);
    const publicKey = body.slots.find(({ id }) => id === store.slotId)?.publicKey ?? '';
    const way = { slotId: store.slotId, publicKey, holds: KEY_NAMES };
    try {
      await store.rekey(this.#jobs, { ways: [way], kit: 'keep' });
      say({ said: 'rekeyed' });
    } finally {
      // Refused before its end it is open as before; else it is entered anew.
      const closed = await store.read(async () => false).catch(() => true);
      if (closed) this.#store = null;
    }
  }

  async #copyAndRestore(turn: number): Promise<void> {
    const { kept } = this.#order;
    const password = this.#password;
    const name = await this.#copy(false);
    await this.#act();
    const before = await this.#restores();
    const from = kept !== null && turn % 2 === 1 ? kept : { name, password };
    const store = this.#opened;
    this.#store = null;
    await store.close();
    say({ said: 'restoring', name: from.name });
    const way = { by: 'password', userName: ROSA.userName, password: from.password } as const;
    try {
      await restoreStore(this.#options, {
        source: join(backupsOf(this.#order.folder), from.name),
        way,
        comer: null,
        record: (tx) => this.#record(tx, 'store.restored').then(() => undefined),
      });
      say({ said: 'restored' });
      this.#password = from.password;
    } catch (error) {
      say({ said: 'refused', code: asRefused(error) });
      await this.#open();
      // Refused means untouched.
      if ((await this.#restores()) !== before) throw new Error('it was refused and restored');
    }
  }

  async #restores(): Promise<number> {
    const [row]: { n: number }[] = await this.#opened.read((tx) =>
      tx.query(`SELECT count(*) AS n FROM audit WHERE action = 'store.restored'`),
    );
    return row?.n ?? 0;
  }
}

function rowOf(id: string, fileId: string, sha256: string, bytes: number) {
  return {
    id,
    version: 1,
    subjectKind: 'person',
    subjectId: ROSA_ID,
    caseId: null,
    fileId,
    fieldClass: 'sensible',
    kind: 'otro',
    title: 'Documento',
    mime: 'application/pdf',
    bytes,
    sha256,
    pages: 1,
    addedAt: '2026-08-10T14:00:00.000Z',
    addedBy: ROSA_ID,
    state: 'kept',
    quarantinedAt: null,
    quarantinedBy: null,
    quarantineReason: null,
    destroyedAt: null,
    destroyedBy: null,
    destructionReason: null,
  } as const;
}

const [order] = process.argv.slice(2);
if (order === undefined) throw new Error('An order is needed.');
await new Worker(JSON.parse(order)).work().catch((error: Error) => {
  say({ said: 'fault', what: error.message });
});
