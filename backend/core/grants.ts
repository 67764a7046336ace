import { z } from 'zod';
import type {
  GrantAct,
  GrantedFile,
  GrantedFolder,
  PostedFile,
  ReadableMime,
} from '../protocol.ts';
import type { Clock, Random } from './ports.ts';

/** Most that a page may post at once: 25 MB. */
export const UPLOAD_LIMIT = 25 * 1024 * 1024;
/** A grant that nobody used is dead after ten minutes. */
const LIFE_MS = 10 * 60 * 1000;

/** The record that a file is of, as the audit chain names it, and its case. */
export interface FileSource {
  readonly kind: string;
  readonly id: string;
  readonly caseId: string | null;
}

/** What a procedure lets be done with a file. `export`: it may be made to leave (`exports.make`). */
const FILE_LEAVES = ['view', 'print', 'export'] as const;
export type FileLeave = (typeof FILE_LEAVES)[number];

/** What a file is asked for. */
export const fileLeaves = z.array(z.enum(FILE_LEAVES)).min(1).max(FILE_LEAVES.length);

interface Grant {
  readonly acts: readonly (GrantAct | 'export')[];
  readonly source: FileSource | null;
  readonly file: GrantedFile | null;
  /** `table`: a spreadsheet, of which its reader tells what it is. */
  readonly accept: readonly ReadableMime[] | 'table';
  readonly limit: number;
  readonly expires: number;
  upload: PostedFile | null;
  table: Uint8Array | null;
  folder: GrantedFolder | null;
}

const NOTHING = {
  source: null,
  file: null,
  accept: [],
  limit: 0,
  upload: null,
  table: null,
  folder: null,
} as const;

/** URLs and token of a granted file, as the page gets them. */
export interface GrantedUrl {
  readonly grant: string;
  readonly url: string;
}

/**
 * Tokens that let the host show, print, save or take in one file each, given by a procedure after
 * it checked the right and wrote the audit row. They live in memory and die with the session.
 */
export class Grants {
  readonly #grants = new Map<string, Grant>();
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /**
   * Lets the host show or print these bytes, or lets them be made to leave.
   * @param source what they are of; absent for what never leaves.
   */
  give(
    file: GrantedFile,
    acts: readonly FileLeave[],
    source: FileSource | null = null,
  ): GrantedUrl {
    const grant = this.#add({ ...NOTHING, acts, file, source });
    return { grant, url: `/file/${grant}` };
  }

  /** A file with leave to go out, and what it is of; null for any other. */
  leaveOf(token: string): { readonly file: GrantedFile; readonly source: FileSource } | null {
    const grant = this.#alive(token);
    if (grant?.acts.includes('export') !== true) return null;
    const { file, source } = grant;
    return file === null || source === null ? null : { file, source };
  }

  /** Lets the host write these bytes where a person says: what `exports.make` has written down. */
  giveOut(file: GrantedFile): string {
    return this.#add({ ...NOTHING, acts: ['save'], file });
  }

  /** Lets the page post one file of these types, once. */
  askUpload(accept: readonly ReadableMime[], limit: number = UPLOAD_LIMIT): GrantedUrl {
    const grant = this.#add({ ...NOTHING, acts: ['upload'], accept, limit });
    return { grant, url: `/upload/${grant}` };
  }

  /** Lets the page post one spreadsheet, once. */
  askTable(): GrantedUrl {
    const grant = this.#add({ ...NOTHING, acts: ['upload'], accept: 'table', limit: UPLOAD_LIMIT });
    return { grant, url: `/upload/${grant}` };
  }

  /** @returns the file of a grant for this act, or why not. */
  redeem(token: string, act: GrantAct): GrantedFile | 'refused' {
    const grant = this.#alive(token);
    if (grant === null || !grant.acts.includes(act) || grant.file === null) return 'refused';
    return grant.file;
  }

  /** Takes what the page posted; its type is told by its first bytes, never by its name. */
  receive(token: string, bytes: Uint8Array): null | 'refused' | 'too_large' | 'wrong_type' {
    const grant = this.#alive(token);
    if (grant === null || !grant.acts.includes('upload')) return 'refused';
    if (grant.upload !== null || grant.table !== null) return 'refused';
    if (bytes.byteLength > grant.limit) return 'too_large';
    if (grant.accept === 'table') {
      grant.table = bytes;
      return null;
    }
    const mime = typeOf(bytes);
    if (mime === null || !grant.accept.includes(mime)) return 'wrong_type';
    grant.upload = { name: 'upload', mime, bytes };
    return null;
  }

  /** What was posted under an upload grant, once; null when nothing was or it is spent. */
  takeUpload(token: string): PostedFile | null {
    const upload = this.#alive(token)?.upload ?? null;
    if (upload !== null) this.#grants.delete(token);
    return upload;
  }

  /** The same, of a spreadsheet. */
  takeTable(token: string): Uint8Array | null {
    const table = this.#alive(token)?.table ?? null;
    if (table !== null) this.#grants.delete(token);
    return table;
  }

  /** Lets the host take a copy out of the data folder, to where a person says. */
  giveFolder(folder: GrantedFolder): string {
    return this.#add({ ...NOTHING, acts: ['copy_out'], folder });
  }

  redeemFolder(token: string): GrantedFolder | null {
    const grant = this.#alive(token);
    return grant?.acts.includes('copy_out') === true ? grant.folder : null;
  }

  /** Lets the host name a folder that holds a copy; the page never does. */
  askFolder(): string {
    return this.#add({ ...NOTHING, acts: ['copy_in'] });
  }

  /** @returns whether it was asked for. */
  receiveFolder(token: string, path: string): boolean {
    const grant = this.#alive(token);
    if (grant === null || !grant.acts.includes('copy_in')) return false;
    grant.folder = { name: '', path };
    return true;
  }

  /** The folder that was chosen under a grant, as often as it is asked; null when none was. */
  chosenFolder(token: string): string | null {
    const grant = this.#alive(token);
    return grant?.acts.includes('copy_in') === true ? (grant.folder?.path ?? null) : null;
  }

  /** At lock: nothing granted survives. */
  forget(): void {
    for (const grant of this.#grants.values()) {
      grant.file?.bytes.fill(0);
      grant.upload?.bytes.fill(0);
      grant.table?.fill(0);
    }
    this.#grants.clear();
  }

  #add(grant: Omit<Grant, 'expires'>): string {
    this.#sweep();
    const token = Buffer.from(this.#random(24)).toString('base64url');
    this.#grants.set(token, { ...grant, expires: this.#clock().getTime() + LIFE_MS });
    return token;
  }

  #alive(token: string): Grant | null {
    const grant = this.#grants.get(token) ?? null;
    return grant !== null && grant.expires >= this.#clock().getTime() ? grant : null;
  }

  #sweep(): void {
    const now = this.#clock().getTime();
    for (const [token, grant] of this.#grants) if (grant.expires < now) this.#grants.delete(token);
  }
}

const SIGNATURES: readonly (readonly [ReadableMime, (b: Uint8Array) => boolean])[] = [
  ['application/pdf', (b) => starts(b, [0x25, 0x50, 0x44, 0x46, 0x2d])],
  ['image/png', (b) => starts(b, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', (b) => starts(b, [0xff, 0xd8, 0xff])],
  [
    'image/webp',
    (b) => starts(b, [0x52, 0x49, 0x46, 0x46]) && starts(b.subarray(8), [0x57, 0x45, 0x42, 0x50]),
  ],
];

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, at) => bytes[at] === value);

/** The type that the first bytes tell, or null for any other. */
export function typeOf(bytes: Uint8Array): ReadableMime | null {
  return SIGNATURES.find(([, matches]) => matches(bytes))?.[0] ?? null;
}
