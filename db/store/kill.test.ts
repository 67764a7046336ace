/** @module-tag T10 */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { killRounds } from './testing/kill-rounds.ts';

it('kill -9 at any moment of any writing work, whatever else befalls the PC, takes nothing in silence', async ({
  task,
}) => {
  // `npm run kill-test` goes on from here, with more rounds and other seeds.
  const figures = await killRounds(await temporaryFolder(), 14, 20_260_814);
  const { rounds, acknowledged, problems, lost, works, conditions, skipped } = figures;
  task.meta.figures = [
    `killed ${rounds} times: ${acknowledged.acts} acts and ${acknowledged.files} files, none lost`,
    ...skipped,
  ].join('; ');
  expect(problems).toEqual([]);
  expect(lost).toBe(0);
  expect(acknowledged.acts).toBeGreaterThan(0);
  expect(Object.values(works).every((times) => times > 0)).toBe(true);
  expect(Object.values(conditions).filter((times) => times === 0)).toHaveLength(skipped.length);
}, 180_000);
