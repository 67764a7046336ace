/**
 * A program of its own that opens a store and attaches files until it is killed: chunks first, then
 * the row that names them. Says an id only after the row is on disk.
 *
 * Argument: folder.
 */
import { createIds } from '../../id.ts';
import { openStore } from '../../store.ts';
import { ROSA, systemRandom, testOptions } from '../../test-options.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder is needed');

const newId = createIds(() => new Date(), systemRandom);
const store = await openStore({ ...testOptions(folder), ...ROSA });
process.stdout.write('open\n');
for (let turn = 0; ; turn += 1) {
  const id = newId();
  await store.files.put(id, 'sensible', systemRandom(1 + ((turn * 377_777) % 900_000)));
  await store.write((tx) => tx.query('INSERT INTO meta VALUES (?, ?)', [`file-${id}`, '']));
  process.stdout.write(`${id}\n`);
}
