/**
 * A program of its own that opens a store and writes until it is killed. Each act is two rows and
 * one line on standard output, printed only after `write` resolved.
 *
 * Arguments: folder, number of the first act.
 */
import { openStore } from '../../store.ts';
import { ROSA, testOptions } from '../../test-options.ts';

const [folder, from] = process.argv.slice(2);
if (folder === undefined || from === undefined) throw new Error('folder and first act are needed');

const store = await openStore({ ...testOptions(folder), ...ROSA });
for (let act = Number(from); ; act += 1) {
  await store.write(async (tx) => {
    for (const half of ['a', 'b'])
      await tx.query('INSERT INTO meta VALUES (?, ?)', [
        `act-${act}-${half}`,
        'x'.repeat(act % 5000),
      ]);
  });
  process.stdout.write(`${act}\n`);
}
