/** @module-tag T10 */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { killRounds } from './testing/kill-rounds.ts';

it('kill -9 while writing, re-keying, changing passwords or copying costs nothing acknowledged', async ({
  task,
}) => {
  // `npm run kill-test` goes on from here, with more rounds and other seeds.
  const figures = await killRounds(await temporaryFolder(), 8, 20_260_814);
  task.meta.figures = `killed ${figures.rounds} times: ${figures.acknowledged} acts, none lost`;
  expect(figures.acknowledged).toBeGreaterThan(0);
  expect(Object.values(figures.killed).filter((times) => times > 0)).toHaveLength(4);
}, 180_000);
