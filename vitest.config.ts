import { defineConfig } from 'vitest/config';
import { PROMISES } from './build/promises.ts';

/**
 * A failed comparison of two files or two pages shows its first lines. Without a limit, working out
 * where 300,000 bytes differ takes longer than anybody waits, and looks like a test that never ends.
 */
const diff = { truncateThreshold: 200 };

const setupFiles = ['build/property-seed.ts'];

export default defineConfig({
  test: {
    diff,
    // `vitest run --tags-filter T8`: what holds one promise of the vault.
    tags: [...PROMISES],
    // Every core: left to itself, vitest keeps one free, which is half of the machine this runs on.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          diff,
          setupFiles,
          include: ['{domain,db,backend,letters,main,preload,build,bench}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // No test keeps anything in a module: loading the same ones once a file is a quarter of the work.
          isolate: false,
        },
      },
      {
        test: {
          name: 'renderer',
          diff,
          setupFiles,
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          diff,
          include: ['e2e/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As patient as whatever else waits for the window.
          expect: { poll: { timeout: 20_000 } },
          // After the others: a window that shares its two cores is a slow window.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
