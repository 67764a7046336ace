/** @module-tag T8 */
import { describe, expect, it } from 'vitest';
import { parseSheet, verifySheets } from '../recovery.ts';
import { toHex, utf8 } from './bytes.ts';
import practice from './fixtures/vault-v1.json' with { type: 'json' };
import golden from './fixtures/vault-v2.json' with { type: 'json' };
import { keyringIsGenuine, readKeyring, writeKeyring } from './keyring.ts';
import { enter } from './slots.ts';

/** Key files already on somebody's disk must open with every later version, at full cost. */
describe('a key file of format 2', () => {
  const keyring = readKeyring(utf8(golden.keyring), undefined);

  it('opens with its name and password, and is genuine', async () => {
    const way = await enter(keyring.body, golden.userName, golden.password);
    const store = way?.opened?.keys.store;
    expect(store && toHex(store)).toBe(golden.dataKeyHex);
    expect(keyringIsGenuine(keyring, Buffer.from(golden.dataKeyHex, 'hex'))).toBe(true);
  });

  it('opens with its sheets, by words or by QR code', async () => {
    const readings = [golden.sheets[0], golden.qr[2]].map((text) => parseSheet(text ?? ''));
    const [first, third] = readings.flatMap((reading) => (reading.ok ? [reading.sheet] : []));
    if (!first || !third) throw new Error('A sheet of format 2 is no longer read.');
    expect(await verifySheets(keyring, [first, third])).toBe(true);
  });

  it('is written again byte for byte', () => {
    expect(Buffer.from(writeKeyring(keyring)).toString('utf8')).toBe(golden.keyring);
  });
});

/** Format 1 was of a version for practice only, which sealed nothing: it is not opened in the clear. */
it('a key file of format 1 is refused with its reason', () => {
  expect(() => readKeyring(utf8(practice.keyring), undefined)).toThrow(
    expect.objectContaining({ code: 'store_practice_old' }),
  );
});
