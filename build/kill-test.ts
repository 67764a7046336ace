/**
 * `npm run kill-test -- --rounds N [--seed S]`: kill -9 at random moments, and what is left each time.
 * With `--papers N`, what is killed is four callers who issue so many, and the book of numbers is read.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { issueRounds } from '../backend/numbers/testing/issue-rounds.ts';
import { killRounds } from '../db/store/testing/kill-rounds.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    papers: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [rounds, papers, seed] = [Number(values.rounds), Number(values.papers), Number(values.seed)];
if (![rounds, papers, seed].every(Number.isSafeInteger) || rounds < 1 || papers < 0)
  throw new Error('--rounds, --papers and --seed are whole numbers.');

console.log(`kill-test: ${rounds} rounds, ${papers} papers, seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), 'yanapa-kill-'));
try {
  const figures = await (papers > 0
    ? issueRounds(join(folder, 'store'), papers, rounds, seed)
    : killRounds(folder, rounds, seed));
  console.log(JSON.stringify(figures, null, 2));
  if (figures.problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
