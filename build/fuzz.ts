/** `npm run fuzz -- [--runs N] [--seed S]`: the calls that no page of ours would send, many more of them. */
import { parseArgs } from 'node:util';
import { runHere, toolScript } from './process.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
console.log(`fuzz: ${values.runs} calls, seed ${values.seed}`);
process.env['YANAPA_FUZZ_RUNS'] = values.runs;
process.env['YANAPA_FUZZ_SEED'] = values.seed;
process.exitCode = await runHere(toolScript('vitest'), [
  'run',
  '--project',
  'unit',
  '--testTimeout=7200000',
  'backend/rights/fuzz',
]);
