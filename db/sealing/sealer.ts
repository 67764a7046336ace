/** Seals and opens single values of sealed columns, with the keys of one session. */
import { Refusal } from '../../domain/errors.ts';
import { isBoxed, SEALED_CLASSES, type SealedClass } from '../../domain/fields/classes.ts';
import { canonicalJson } from '../canonical.ts';
import { deriveKey, seal, unseal } from '../keys/aead.ts';
import { concat, utf8, wipe } from '../keys/bytes.ts';
import { type KeyPair, keyPairOf, sealTo, unsealWith } from '../keys/sealed-box.ts';
import { authorKey, type OpenKeys } from '../keys/slots.ts';
import type { Random } from '../ports.ts';
import { compartmentPair, type PublicHalves } from './compartments.ts';

/** What a value is sealed under. */
export type Seal = SealedClass | 'author';

/** Where a value stands. It is authenticated: moved to another row or column, it does not open. */
export interface Place {
  /** Names as in the entities: `diary_entries`, `text`. */
  readonly table: string;
  readonly column: string;
  /** The row's primary key. */
  readonly id: string;
}

/** Four bytes before the sealed ones say how they were: with a key, in a box, for the author. */
const MARKS = { key: '~k1~', box: '~b1~', author: '~a1~' } as const;
const MARK = 4;

export interface SealerOptions {
  readonly storeId: string;
  /** The session's keys; the compartments among them are those it reads. */
  readonly keys: OpenKeys;
  readonly slotId: string;
  /** The private half of the session's person, for what only she may open. */
  readonly author: Uint8Array;
  /** As the store remembers them. */
  readonly halves: PublicHalves;
  readonly random: Random;
}

export class Sealer {
  readonly #options: SealerOptions;
  /** The classes met since `forgetTouched`: what an act is told to have shown or changed. */
  readonly #opened = new Set<SealedClass>();
  readonly #sealed = new Set<SealedClass>();
  /** Derived when the first box is met. */
  readonly #pairs = new Map<SealedClass, KeyPair>();
  readonly #tokenKeys = new Map<SealedClass, Uint8Array>();
  #authorKey: Uint8Array | null = null;

  constructor(options: SealerOptions) {
    this.#options = options;
  }

  /** Whether the session can open what is sealed so. */
  reads(under: Seal): boolean {
    return under === 'author' || this.#options.keys[under] !== undefined;
  }

  /** The classes that the session can open. */
  get readable(): readonly SealedClass[] {
    return SEALED_CLASSES.filter((name) => this.reads(name));
  }

  /** The classes that were sealed in this transaction, or else those that were opened. */
  get touched(): readonly SealedClass[] {
    const met = this.#sealed.size > 0 ? this.#sealed : this.#opened;
    return SEALED_CLASSES.filter((name) => met.has(name));
  }

  /** A transaction begins. */
  forgetTouched(): void {
    this.#opened.clear();
    this.#sealed.clear();
  }

  /** @throws Refusal `keys_incomplete` for a compartment that the store has no key of yet. */
  sealBytes(under: Seal, place: Place, plain: Uint8Array): Uint8Array {
    const { keys, halves, random } = this.#options;
    const context = this.#context(place);
    if (under === 'author') return marked(MARKS.author, seal(this.#own, plain, context, random));
    this.#sealed.add(under);
    const key = isBoxed(place.table, place.column) ? undefined : keys[under];
    if (key !== undefined) return marked(MARKS.key, seal(key, plain, context, random));
    const half = halves[under];
    if (half === undefined) throw new Refusal('keys_incomplete');
    return marked(MARKS.box, sealTo(half, plain, context, random));
  }

  /**
   * The plain bytes; null when the session does not hold the key.
   * @throws Refusal `store_damaged` when they are not what was sealed at this place.
   */
  openBytes(under: Seal, place: Place, sealed: Uint8Array): Uint8Array | null {
    if (!this.reads(under)) return null;
    const mark = Buffer.from(sealed.subarray(0, MARK)).toString('latin1');
    const plain = this.#open(under, mark, sealed.subarray(MARK), this.#context(place));
    if (plain === null) throw new Refusal('store_damaged');
    if (under !== 'author') this.#opened.add(under);
    return plain;
  }

  /** Makes the tokens of a compartment's words; null when the session does not hold its key. */
  tokenKey(name: SealedClass): Uint8Array | null {
    const key = this.#options.keys[name];
    if (key === undefined) return null;
    const derived =
      this.#tokenKeys.get(name) ??
      deriveKey(key, utf8(this.#options.storeId), `yanapa search tokens v1 ${name}`);
    this.#tokenKeys.set(name, derived);
    return derived;
  }

  sealText(under: Seal, place: Place, plain: string): string {
    const sealed = this.sealBytes(under, place, utf8(plain));
    const mark = Buffer.from(sealed.subarray(0, MARK)).toString('latin1');
    return mark + Buffer.from(sealed.subarray(MARK)).toString('base64url');
  }

  /** As `openBytes`, of what `sealText` gave. */
  openText(under: Seal, place: Place, sealed: string): string | null {
    const body = Buffer.from(sealed.slice(MARK), 'base64url');
    const plain = this.openBytes(under, place, concat(utf8(sealed.slice(0, MARK)), body));
    return plain === null ? null : Buffer.from(plain).toString('utf8');
  }

  /** For one person alone, by the public half that the store keeps of her; nobody else opens it. */
  sealFor(publicKey: Uint8Array, place: Place, plain: Uint8Array): Uint8Array {
    return sealTo(publicKey, plain, this.#context(place), this.#options.random);
  }

  /**
   * What `sealFor` gave for the session's person.
   * @throws Refusal `store_damaged` when it was for somebody else, or of another place.
   */
  openOwn(place: Place, box: Uint8Array): Uint8Array {
    const plain = unsealWith(keyPairOf(this.#options.author), box, this.#context(place));
    if (plain === null) throw new Refusal('store_damaged');
    return plain;
  }

  /** Forgets what it derived; its keys belong to the vault, which wipes them. */
  wipe(): void {
    for (const { privateKey } of this.#pairs.values()) wipe(privateKey);
    wipe(...this.#tokenKeys.values());
    this.#pairs.clear();
    this.#tokenKeys.clear();
    if (this.#authorKey !== null) wipe(this.#authorKey);
    wipe(this.#options.author);
  }

  get #own(): Uint8Array {
    const { author, storeId, slotId } = this.#options;
    this.#authorKey ??= authorKey(author, storeId, slotId);
    return this.#authorKey;
  }

  #open(under: Seal, mark: string, body: Uint8Array, context: string): Uint8Array | null {
    const { keys } = this.#options;
    if (under === 'author') return mark === MARKS.author ? unseal(this.#own, body, context) : null;
    const key = keys[under];
    if (key === undefined) return null;
    if (mark === MARKS.key) return unseal(key, body, context);
    return mark === MARKS.box ? unsealWith(this.#pairOf(under, key), body, context) : null;
  }

  #pairOf(name: SealedClass, key: Uint8Array): KeyPair {
    const pair = this.#pairs.get(name) ?? compartmentPair(key, this.#options.storeId, name);
    this.#pairs.set(name, pair);
    return pair;
  }

  #context({ table, column, id }: Place): string {
    return canonicalJson({ purpose: 'column', storeId: this.#options.storeId, table, column, id });
  }
}

const marked = (mark: string, body: Uint8Array): Uint8Array => concat(utf8(mark), body);

/** Whether a text is what `sealText` gives. A column that is sealed holds nothing else. */
export const looksSealed = (value: unknown): value is string =>
  typeof value === 'string' && Object.values(MARKS).some((mark) => value.startsWith(mark));
