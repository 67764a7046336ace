/**
 * The office a scenario is played in: the backend as it ships, in this process, with a clock that
 * the scenario sets. Practice stores only.
 */
import { randomBytes } from 'node:crypto';
import { createBackend, type RunningBackend } from '../../backend/backend.ts';
import type { ClockView } from '../../backend/clock/router.ts';
import { appRouter } from '../../backend/router.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { Printer } from '../../letters/printer.ts';
import type { CallAnswer } from '../../preload/contract.ts';
import type { KnownUser } from '../lib/outcome.ts';

export interface OfficeOptions {
  /** The data folder; the set-up makes it. */
  readonly folder: string;
  readonly version: string;
  readonly printer: Printer;
  /** Where the clock stands until the first step sets it. */
  readonly startAt: Date;
}

export class PlayedOffice {
  readonly #options: OfficeOptions;
  readonly #passwords = new Map<string, string>();
  #running: RunningBackend;
  #now: number;
  #calls = 0;
  #moved = false;
  #inside: string | null = null;
  #recovery: readonly string[] = [];

  constructor(options: OfficeOptions) {
    this.#options = options;
    this.#now = options.startAt.getTime();
    this.#running = this.#start();
  }

  /** The words of each sheet of the last recovery kit that was printed. */
  get recovery(): readonly string[] {
    return this.#recovery;
  }

  /** Everybody who got a password, with the last one. */
  get users(): readonly KnownUser[] {
    return [...this.#passwords].map(([name, password]) => ({ name, password }));
  }

  /** Sets the clock (an ISO instant), or lets a millisecond pass: no two steps are at once. */
  setTime(at: string | undefined): void {
    this.#now = at === undefined ? this.#now + 1 : Date.parse(at);
    this.#moved ||= at !== undefined;
  }

  /**
   * Sees that this person is the one logged in: locks what another had open, and enters.
   *
   * @throws Error when no step gave that name a password, or the login is refused.
   */
  async enterAs(userName: string): Promise<void> {
    if (this.#inside === userName) return;
    const password = this.#passwords.get(userName);
    if (password === undefined)
      throw new Error(`nobody named "${userName}" has a password: an earlier step must add it`);
    const answer = await this.call('accounts.login', { userName, password });
    if (!answer.ok) throw new Error(`${userName} could not log in: ${answer.error.code}`);
  }

  /** Asks as the page would. A login locks first, as it does at the desk. */
  async call(path: string, input: unknown): Promise<CallAnswer> {
    if (path === 'accounts.login') await this.#lock();
    else if (!path.startsWith('clock.')) await this.#confirmClock();
    const answer = await this.#ask(path, input);
    if (answer.ok) this.#remember(path, input);
    return answer.ok ? { ok: true, value: acrossTheBridge(answer.value) } : answer;
  }

  /** A scenario tells of weeks: whoever is at the desk says that the new date is right. */
  async #confirmClock(): Promise<void> {
    if (!this.#moved || this.#running.backend.open === null) return;
    this.#moved = false;
    const state = await this.#ask('clock.state', undefined);
    if (state.ok && (state.value as ClockView).doubt !== null)
      await this.#ask('clock.confirm', { date: dateInLima(new Date(this.#now)) });
  }

  #ask(path: string, input: unknown): Promise<CallAnswer> {
    this.#calls += 1;
    return this.#running.call({ id: `step-${this.#calls}`, type: typeOf(path), path, input });
  }

  async close(): Promise<void> {
    await this.#running.close();
    await this.#options.printer.close();
  }

  /** A lock ends the backend that held the keys; the next one starts locked. */
  async #lock(): Promise<void> {
    this.#inside = null;
    await this.#running.close();
    this.#running = this.#start();
  }

  #start(): RunningBackend {
    const { folder, version, printer } = this.#options;
    return createBackend({
      folder,
      version,
      practice: true,
      clock: () => new Date(this.#now),
      random: (bytes) => Uint8Array.from(randomBytes(bytes)),
      printer: {
        render: (kind, data) => {
          // No procedure tells the words of the sheets: they are only ever on paper.
          if ('sheets' in data) this.#recovery = data.sheets.map((sheet) => sheet.words.join(' '));
          return printer.render(kind, data);
        },
        bind: printer.bind,
        countPages: printer.countPages,
        // One printer serves every backend of the scenario; it is closed with the office.
        close: async () => {},
      },
    });
  }

  /** Passwords, and who is in, as the procedures just made them. */
  #remember(path: string, input: unknown): void {
    const given = input as Given;
    switch (path) {
      case 'setup.office':
        this.#know(given.responsable?.fields?.userName, given.responsable?.password);
        this.#inside = plain(given.responsable?.fields?.userName);
        break;
      case 'accounts.add':
        this.#know(given.fields?.userName, given.newPassword);
        break;
      case 'accounts.login':
        this.#know(given.userName, given.password);
        this.#inside = plain(given.userName);
        break;
      case 'accounts.changePassword':
        this.#know(this.#inside ?? undefined, given.newPassword);
        break;
    }
  }

  #know(userName: string | undefined, password: string | undefined): void {
    const name = plain(userName);
    if (name !== null && password !== undefined) this.#passwords.set(name, password);
  }
}

/** Of the inputs that carry passwords, the parts that matter here; their schemas were passed. */
interface Given {
  readonly userName?: string;
  readonly password?: string;
  readonly newPassword?: string;
  readonly fields?: { readonly userName?: string };
  readonly responsable?: {
    readonly fields?: { readonly userName?: string };
    readonly password?: string;
  };
}

/** As the office keeps it (domain/records/office.ts). */
const plain = (userName: string | undefined): string | null =>
  userName?.trim().toLowerCase() ?? null;

/** Whether a path looks or acts, as the router says; an unknown one is refused there. */
function typeOf(path: string): 'query' | 'mutation' {
  // The router keeps all procedures flat by path; its type only knows them by feature.
  const procedures = appRouter._def.procedures as unknown as Readonly<
    Record<string, { readonly _def: { readonly type: string } }>
  >;
  return procedures[path]?._def.type === 'mutation' ? 'mutation' : 'query';
}

/** What the page would get: JSON, no more. */
const acrossTheBridge = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
