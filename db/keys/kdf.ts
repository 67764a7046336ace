import { type Algorithm, hashRaw } from '@node-rs/argon2';
import { utf8 } from './bytes.ts';
import { FastKdfForTests } from './fast-kdf.ts';

/** What a guess costs: Argon2id (RFC 9106), version 0x13, one lane. */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Never below this (docs/architecture.md, vault: "never below 64 MiB, t=3"). */
export const KDF_FLOOR: KdfCost = { memoryKiB: 64 * 1024, passes: 3 };

/** Never above this, so that an edited file cannot exhaust a PC of 4 GB or hang the login. */
export const KDF_CEILING: KdfCost = { memoryKiB: 256 * 1024, passes: 10 };

const ARGON2ID = 2 as Algorithm.Argon2id;

/**
 * The cost to make new slots with: the given one, or the floor.
 *
 * @throws RangeError when it is outside floor and ceiling and is not the tests' own.
 */
export function costToMake(asked: KdfCost | undefined): KdfCost {
  const cost = asked ?? KDF_FLOOR;
  if (!acceptableCost(cost, asked))
    throw new RangeError('The key derivation is outside its floor and ceiling.');
  return cost;
}

/** Whether a cost read from a file may be run, given how this vault was constructed. */
export function acceptableCost(cost: KdfCost, asked: KdfCost | undefined): boolean {
  const whole = Number.isSafeInteger(cost.memoryKiB) && Number.isSafeInteger(cost.passes);
  const low = asked !== undefined && FastKdfForTests.is(asked) ? asked : KDF_FLOOR;
  return (
    whole &&
    cost.memoryKiB >= low.memoryKiB &&
    cost.passes >= low.passes &&
    cost.memoryKiB <= KDF_CEILING.memoryKiB &&
    cost.passes <= KDF_CEILING.passes
  );
}

/** 32 bytes from what a person typed. `salt` is 16 random bytes of the file. */
export async function stretch(typed: string, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> {
  const raw = await hashRaw(utf8(typed), {
    algorithm: ARGON2ID,
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: 1,
    outputLen: 32,
    salt,
  });
  const key = Uint8Array.from(raw);
  raw.fill(0);
  return key;
}
