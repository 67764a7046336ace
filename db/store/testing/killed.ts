/**
 * A program of its own that works on a store until it is killed. It says on standard output what it
 * was acknowledged, a line each: `write N`, `password PHRASE`, `copy`, `rekey`.
 *
 * Arguments: folder, what to do, number of the first act, the password now.
 */
import { join } from 'node:path';
import { appendAudit } from '../../audit.ts';
import { jobsHere } from '../../copies/jobs.ts';
import { backupsOf } from '../../copies/names.ts';
import { readKeyringFile } from '../../files/inspect.ts';
import { filesOf } from '../../files/names.ts';
import { KEY_NAMES } from '../../keys/keyring.ts';
import { suggestPhrase } from '../../passwords.ts';
import { openStore } from '../../store.ts';
import { ROSA, systemRandom, testOptions } from '../../test-options.ts';

const [folder, work, from, password] = process.argv.slice(2);
if (folder === undefined || work === undefined || from === undefined || password === undefined)
  throw new Error('folder, work, first act and password are needed');

const options = testOptions(folder);
const jobs = jobsHere(systemRandom);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let who = { userName: ROSA.userName, password };
let store = await openStore({ ...options, ...who });
let act = Number(from);
say('open');

async function write(): Promise<void> {
  await store.write(async (tx) => {
    await tx.query('INSERT INTO meta VALUES (?, ?)', [`act-${act}`, 'x'.repeat((act * 37) % 5000)]);
    await appendAudit(tx, { at: new Date(), operatorId: null, action: `act.${act}` });
  });
  say(`write ${act}`);
  act += 1;
}

for (;;) {
  await write();
  if (work === 'password') {
    const next = suggestPhrase(systemRandom);
    // Said before it is asked: a kill between leaves one of the two.
    say(`trying ${next}`);
    await store.write((tx) => store.changePassword(tx, who.userName, who.password, next));
    who = { ...who, password: next };
    say(`password ${next}`);
  }
  if (work === 'copy') {
    await store.copy(jobs, join(backupsOf(folder), `copia-${act}`));
    say('copy');
  }
  if (work === 'rekey') {
    const { body } = await readKeyringFile(filesOf(folder).keyring, options.kdf);
    const publicKey = body.slots.find(({ id }) => id === store.slotId)?.publicKey ?? '';
    const way = { slotId: store.slotId, publicKey, holds: KEY_NAMES };
    await store.rekey(jobs, { ways: [way], kit: 'keep' });
    say('rekey');
    store = await openStore({ ...options, ...who });
  }
}
