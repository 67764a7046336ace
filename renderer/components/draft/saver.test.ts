import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AFTER_FAILURE_MS, AFTER_KEY_MS, createSaver, WHILE_TYPING_MS } from './saver.ts';

const states: string[] = [];
const saved: string[] = [];
let fails = false;
let takes = 0;

function saver() {
  return createSaver<string>({
    save: async (value) => {
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      if (fails) throw new Error('disk full');
      saved.push(value);
      return '2026-08-10T14:00:00.000Z';
    },
    changed: (state) => states.push(state),
    clock: () => Date.now(),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  states.length = 0;
  saved.length = 0;
  fails = false;
  takes = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createSaver', () => {
  it('writes once, after the last key', async () => {
    const draft = saver();
    for (const text of ['h', 'ho', 'hol', 'hola']) {
      draft.keep(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(AFTER_KEY_MS);
    expect(saved).toEqual(['hola']);
    expect(states).toEqual(['pending', 'saving', 'saved']);
  });

  it('writes every two seconds while keys keep coming', async () => {
    const draft = saver();
    for (let key = 0; key < 50; key += 1) {
      draft.keep(String(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    const seconds = (50 * 100) / WHILE_TYPING_MS;
    expect(saved.length).toBe(Math.floor(seconds));
  });

  it('never has two saves under way, and ends with the newest text', async () => {
    takes = 3_000;
    const draft = saver();
    draft.keep('first');
    await vi.advanceTimersByTimeAsync(AFTER_KEY_MS);
    draft.keep('second');
    draft.keep('third');
    const flushed = draft.flush();
    await vi.advanceTimersByTimeAsync(6_000);
    await flushed;
    expect(saved).toEqual(['first', 'third']);
  });

  it('flushes at once when the window locks', async () => {
    const draft = saver();
    draft.keep('a medio escribir');
    const flushed = draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    await flushed;
    expect(saved).toEqual(['a medio escribir']);
  });

  it('keeps what could not be written and tries again', async () => {
    fails = true;
    const draft = saver();
    draft.keep('texto');
    await vi.advanceTimersByTimeAsync(AFTER_KEY_MS);
    expect(states.at(-1)).toBe('failed');
    fails = false;
    await vi.advanceTimersByTimeAsync(AFTER_FAILURE_MS);
    expect(saved).toEqual(['texto']);
    expect(states.at(-1)).toBe('saved');
  });

  it('writes nothing after the text became a record', async () => {
    const draft = saver();
    draft.keep('texto');
    draft.stop();
    draft.keep('más');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved).toEqual([]);
  });

  it('forgets what waits when it is on record, and writes what is typed after', async () => {
    const draft = saver();
    draft.keep('on record');
    await draft.forget();
    await vi.advanceTimersByTimeAsync(WHILE_TYPING_MS);
    expect(saved).toEqual([]);
    draft.keep('another');
    await draft.flush();
    expect(saved).toEqual(['another']);
  });

  it('forgets also what a save under way fails to write', async () => {
    takes = 1_000;
    fails = true;
    const draft = saver();
    draft.keep('on record');
    await vi.advanceTimersByTimeAsync(AFTER_KEY_MS);
    const forgotten = draft.forget();
    await vi.advanceTimersByTimeAsync(1_000);
    await forgotten;
    fails = false;
    await vi.advanceTimersByTimeAsync(2 * AFTER_FAILURE_MS);
    expect(saved).toEqual([]);
    expect(states.at(-1)).toBe('clean');
  });
});
