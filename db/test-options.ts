/** What a vault of the tests is constructed with; no test framework needed. */
import { randomBytes } from 'node:crypto';
import { FastKdfForTests } from './keys/fast-kdf.ts';
import type { VaultOptions } from './store.ts';

export const systemRandom = (bytes: number): Uint8Array => Uint8Array.from(randomBytes(bytes));

/** A clock that stands still until it is moved. */
export interface TestClock {
  (): Date;
  set(instant: string): void;
  advance(seconds: number): void;
}

export function clockAt(instant: string): TestClock {
  let now = Date.parse(instant);
  return Object.assign(() => new Date(now), {
    set: (next: string) => {
      now = Date.parse(next);
    },
    advance: (seconds: number) => {
      now += seconds * 1000;
    },
  });
}

export const ROSA = {
  userName: 'rosa.mamani',
  password: 'cinco llamas cruzan puente viejo',
} as const;

/** Options for a store at a folder, with the tests' cheap key derivation. */
export function testOptions(folder: string): VaultOptions & { readonly clock: TestClock } {
  return {
    folder,
    clock: clockAt('2026-08-10T14:00:00Z'),
    random: systemRandom,
    kdf: new FastKdfForTests(),
  };
}
