import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/spanish.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYRING_VERSION, type Keyring, signKeyring } from './keys/keyring.ts';
import { newKeys } from './keys/slots.ts';
import { makeKit, parseSheet, type RecoveryKit, type Sheet, verifySheets } from './recovery.ts';
import { systemRandom } from './testing.ts';
import { bytesToWords, spanishWords, withoutAccents, wordKey, wordsToBytes } from './words.ts';

const storeId = '01a203af-3e83-7014-bdbc-aeebe89442fd';

async function keyringWithKit(): Promise<{ keyring: Keyring; kit: RecoveryKit; sheets: Sheet[] }> {
  const keys = newKeys(systemRandom);
  const { kit, recovery } = await makeKit(storeId, keys, systemRandom);
  const stretching = { memoryKiB: 65536, passes: 3, salt: '00'.repeat(16) };
  const keyring = signKeyring(
    {
      format: 'yanapa-keyring',
      version: KEYRING_VERSION,
      storeId,
      stationId: storeId,
      practice: true,
      generation: 1,
      login: stretching,
      slots: [],
      recovery,
    },
    keys.store,
  );
  return { keyring, kit, sheets: kit.sheets.map(({ words }) => read(words.join(' '))) };
}

function read(text: string): Sheet {
  const reading = parseSheet(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.sheet;
}

describe('the words of a sheet', () => {
  it('are those of BIP-39, and read back', () => {
    const sheet = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(sheet, (bytes) => {
        const words = bytesToWords(bytes);
        expect(words.join(' ').normalize('NFKD')).toBe(
          entropyToMnemonic(bytes, wordlist).normalize('NFKD'),
        );
        const places = words.map(wordKey).filter((place) => place !== null);
        expect(wordsToBytes(places)).toEqual(bytes);
      }),
    );
  });

  it('gives the known answer for 32 zero bytes', () => {
    expect(bytesToWords(new Uint8Array(32)).join(' ')).toBe(`${'ábaco '.repeat(23)}ancla`);
  });

  it('are told apart by four letters without accents', () => {
    expect(new Set(spanishWords.map((word) => withoutAccents(word).slice(0, 4))).size).toBe(2048);
  });
});

describe('a recovery kit', async () => {
  const { keyring, kit, sheets } = await keyringWithKit();
  const [first, second, third] = sheets as [Sheet, Sheet, Sheet];
  const words = kit.sheets[0]?.words ?? [];

  it('opens with any two of its sheets, in any order', async () => {
    const fresh = fc.constant(null).map(() => keyringWithKit());
    await fc.assert(
      fc.asyncProperty(
        fresh,
        fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 2 }),
        async (made, [a, b]) => {
          const other = await made;
          const pair = [other.sheets[a ?? 0], other.sheets[b ?? 0]] as [Sheet, Sheet];
          expect(await verifySheets(other.keyring, pair)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('does not open with one sheet twice, nor with sheets of two kits, nor of another store', async () => {
    const other = await keyringWithKit();
    const [foreign, foreign2] = other.sheets as [Sheet, Sheet, Sheet];
    expect(await verifySheets(keyring, [first, first])).toBe(false);
    expect(await verifySheets(keyring, [first, foreign])).toBe(false);
    expect(await verifySheets(keyring, [foreign, foreign2])).toBe(false);
    expect(await verifySheets(keyring, [{ ...first, kitId: `${kit.kitId}0` }, second])).toBe(false);
    // Two kits that happened to draw the same id combine without complaint, into another secret.
    expect(await verifySheets(keyring, [first, { ...foreign, kitId: kit.kitId }])).toBe(false);
    const samples = [first, second, third];
    expect(new Set(samples.map(({ kitId }) => kitId))).toEqual(new Set([kit.kitId]));
  });

  it('does not repeat the id of the kit it replaces', async () => {
    let draws = 0;
    const random = (bytes: number) => {
      draws += bytes === 2 ? 1 : 0;
      return bytes === 2 && draws < 3 ? Uint8Array.of(0xab, 0x3a) : systemRandom(bytes);
    };
    const next = await makeKit(storeId, { store: systemRandom(32) }, random, 'ab3a');
    expect(draws).toBeGreaterThan(1);
    expect(next.kit.kitId).not.toBe('ab3a');
  });

  it('is read as people type it', () => {
    const typed = [
      words.join(' '),
      words.join('\n').toUpperCase(),
      words.map((word) => word.normalize('NFD')).join('   '),
      words.map((word) => withoutAccents(word)).join(', '),
      words.map((word) => withoutAccents(word).slice(0, 4)).join(' '),
      words.map((word, place) => `${place + 1}. ${word}`).join('\t'),
      kit.sheets[0]?.qrText ?? '',
      ` ${kit.sheets[0]?.qrText.toLowerCase()}\n`,
    ];
    for (const text of typed) expect(parseSheet(text)).toEqual({ ok: true, sheet: first });
  });

  it('says how many words there are when some are missing', () => {
    expect(parseSheet(words.slice(1).join(' '))).toEqual({
      ok: false,
      problem: 'word_count',
      found: 23,
    });
    expect(parseSheet('')).toEqual({ ok: false, problem: 'word_count', found: 0 });
  });

  it('says which words do not exist', () => {
    const typed = words.with(2, 'zzzz').with(23, 'wxyz').join(' ');
    expect(parseSheet(typed)).toEqual({ ok: false, problem: 'unknown_words', positions: [3, 24] });
  });

  it('says which word is wrong when it is another of the list', () => {
    const place = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 2047 }), (at, other) => {
        const word = spanishWords[other] ?? '';
        fc.pre(word !== words[at]);
        expect(parseSheet(words.with(at, word).join(' '))).toEqual({
          ok: false,
          problem: 'wrong_word',
          position: at + 1,
        });
      }),
      { numRuns: 8 },
    );
  });

  it('does not guess when two words are wrong, or two changed places', () => {
    const wrong = spanishWords.filter((word) => word !== words[0] && word !== words[9]);
    const two = words.with(0, wrong[7] ?? '').with(9, wrong[1900] ?? '');
    expect(parseSheet(two.join(' '))).toEqual({ ok: false, problem: 'not_a_sheet' });
    expect(parseSheet(`YANAPA1-${'0'.repeat(64)}`)).toEqual({ ok: false, problem: 'not_a_sheet' });
  });
});
