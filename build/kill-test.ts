/** `npm run kill-test -- --rounds N [--seed S]`: kill -9 at random moments, and what is left each time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRounds } from '../db/store/testing/kill-rounds.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed))
  throw new Error('--rounds and --seed are whole numbers.');

console.log(`kill-test: ${rounds} rounds, seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), 'yanapa-kill-'));
try {
  const figures = await killRounds(folder, rounds, seed);
  console.log(JSON.stringify(figures, null, 2));
  if (figures.problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
