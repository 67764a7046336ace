import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempts, readAttempts, recordFailure, secondsToWait } from './attempts.ts';
import { clockAt, temporaryFolder } from './testing.ts';

const SLOT = '01a203af-3e83-7014-bdbc-aeebe89442fd';

async function failed(times: number) {
  const path = join(await temporaryFolder(), 'attempts.json');
  const clock = clockAt('2026-08-10T14:00:00Z');
  let attempts: Attempts | null = null;
  for (let time = 0; time < times; time += 1)
    attempts = await recordFailure(path, attempts, SLOT, clock());
  return { path, clock, attempts };
}

describe('the wait after failed logins', () => {
  it('grows and stops growing at five minutes', async () => {
    const { path, clock, attempts } = await failed(12);
    expect(attempts?.failures.map((failure) => failure.delaySeconds)).toEqual([
      0, 0, 1, 2, 5, 15, 30, 60, 120, 300, 300, 300,
    ]);
    expect(await secondsToWait(path, attempts, clock())).toBe(300);
  });

  it('is none before the third failure, nor without a file', async () => {
    const { path, clock, attempts } = await failed(2);
    expect(await secondsToWait(path, attempts, clock())).toBe(0);
    expect(await secondsToWait(path, null, clock())).toBe(0);
  });

  it('ends by waiting, and counts whole seconds up', async () => {
    const { path, clock, attempts } = await failed(6);
    clock.advance(14.2);
    expect(await secondsToWait(path, attempts, clock())).toBe(1);
    clock.advance(0.8);
    expect(await secondsToWait(path, attempts, clock())).toBe(0);
  });

  it('is on disk: a restart does not shorten it', async () => {
    const { path, clock } = await failed(7);
    clock.advance(10);
    expect(await secondsToWait(path, await readAttempts(path, clock()), clock())).toBe(20);
  });

  it('is not shorter after the clock is set back, and still ends', async () => {
    const { path, clock } = await failed(8);
    clock.set('2020-01-01T00:00:00Z');
    expect(await secondsToWait(path, await readAttempts(path, clock()), clock())).toBe(60);
    clock.advance(59);
    expect(await secondsToWait(path, await readAttempts(path, clock()), clock())).toBe(1);
    clock.advance(1);
    expect(await secondsToWait(path, await readAttempts(path, clock()), clock())).toBe(0);
  });
});

describe('attempts.json', () => {
  it('keeps the last five hundred failures and counts the others', async () => {
    const { path, clock } = await failed(0);
    const failures = Array.from({ length: 500 }, () => ({
      slotId: null,
      at: clock().toISOString(),
      delaySeconds: 300,
    }));
    const full = await recordFailure(
      path,
      {
        format: 'yanapa-attempts',
        version: 1,
        waitFrom: clock().toISOString(),
        failures,
        dropped: 3,
      },
      SLOT,
      clock(),
    );
    expect(full.failures.length).toBe(500);
    expect(full.failures.at(-1)).toMatchObject({ slotId: SLOT, delaySeconds: 300 });
    expect(full.dropped).toBe(4);
    expect(await readAttempts(path, clock())).toEqual(full);
  });

  it('that is not ours counts as a failure with a minute’s wait', async () => {
    const { path, clock } = await failed(1);
    const ours = await readFile(path, 'utf8');
    const edits = [
      '',
      '{}',
      'null',
      '[]',
      ours.replace('"version":1', '"version":2'),
      ours.replace('"delaySeconds":0', '"delaySeconds":99999999'),
      ours.replace('"delaySeconds":0', '"delaySeconds":-5'),
      ours.replace('2026-08', 'agosto'),
      ours.slice(0, 40),
    ];
    for (const text of edits) {
      await writeFile(path, text);
      const attempts = await readAttempts(path, clock());
      expect(await secondsToWait(path, attempts, clock())).toBe(60);
    }
  });

  it('never makes anyone wait more than five minutes, whatever is written in it', async () => {
    const { path, clock } = await failed(3);
    const ours = await readFile(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(ours.length - 1),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          await writeFile(path, ours.with(at, byte));
          const seconds = await secondsToWait(path, await readAttempts(path, clock()), clock());
          expect(seconds).toBeLessThanOrEqual(300);
        },
      ),
      { numRuns: 100 },
    );
  });
});
