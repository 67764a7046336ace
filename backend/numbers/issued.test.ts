/** @module-tag T10 */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../db/testing.ts';
import { issueRounds } from './testing/issue-rounds.ts';

it('four callers and kills between them leave no gap in a series, no number twice, nothing lost', async ({
  task,
}) => {
  // `npm run kill-test -- --papers 10000` goes on from here.
  const folder = await temporaryFolder();
  const figures = await issueRounds(`${folder}/store`, 200, 2, 20_261_129);
  const { numbers, annulled, killed, acknowledged, problems } = figures;
  task.meta.figures = `${numbers} papers issued by 4 callers killed ${killed} times: ${annulled} annulled, ${acknowledged} acts acknowledged, no gap`;
  expect(problems).toEqual([]);
  expect(numbers).toBeGreaterThanOrEqual(200);
  expect(annulled).toBeGreaterThan(0);
}, 120_000);
