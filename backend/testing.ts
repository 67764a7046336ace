/** An office for tests: a real encrypted store in a folder of its own, made through the procedures. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FastKdfForTests } from '../db/keys/fast-kdf.ts';
import { dateInLima } from '../domain/clock/lima.ts';
import { createInlinePrinter } from '../letters/inline.ts';
import type { CallAnswer } from '../preload/contract.ts';
import { type BackendOptions, createBackend, type RunningBackend } from './backend.ts';
import { PASSWORD, setUpInput } from './testing-input.ts';

export { PASSWORD, setUpInput };

export interface TestOffice {
  readonly folder: string;
  readonly running: RunningBackend;
  /**
   * Sets the clock: ISO instant UTC. A date that the program would doubt is confirmed before the
   * next call, as somebody at the desk would; `doubted` leaves that to the test.
   */
  setTime(at: string, how?: 'doubted'): void;
  /** Asks as the page would; `type` is told by the router. */
  call(path: string, input?: unknown): Promise<CallAnswer>;
  /** The value of a call that must succeed. */
  ok<T = Record<string, unknown>>(path: string, input?: unknown): Promise<T>;
  /** The error of a call that must be refused. */
  refused(
    path: string,
    input?: unknown,
  ): Promise<{ code: string; fields?: Record<string, string> }>;
  /** Locks and enters as another operator. */
  as(userName: string, password?: string): Promise<void>;
  close(): Promise<void>;
}

/** A Monday at 09:00 in Lima. */
const MONDAY = '2026-08-10T14:00:00.000Z';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'yanapa-test-'));

/** @param at the clock at the start, ISO instant UTC; a Monday at 09:00 in Lima by default. */
export const emptyOffice = async (
  at: string = MONDAY,
  given: Partial<BackendOptions> = {},
): Promise<TestOffice> => officeIn(await newFolder(), at, given);

function officeIn(folder: string, at: string, given: Partial<BackendOptions>): TestOffice {
  let now = new Date(at);
  const start = () =>
    createBackend({
      folder,
      version: '0.1.0-test',
      clock: () => new Date(now),
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      printer: createInlinePrinter(),
      practice: true,
      anchorFolder: `${folder}-profile`,
      kdf: new FastKdfForTests(),
      ...given,
    });
  let running = start();
  let calls = 0;
  let moved = false;

  const confirmClock = async (): Promise<void> => {
    if (!moved || running.backend.open === null) return;
    moved = false;
    const state = await ask('clock.state', 'query', undefined);
    if (state.ok && (state.value as { doubt: string | null }).doubt !== null)
      await ask('clock.confirm', 'mutation', { date: dateInLima(now.toISOString()) });
  };

  const ask = (path: string, type: 'query' | 'mutation', input: unknown): Promise<CallAnswer> => {
    calls += 1;
    return running.call({ id: `c${calls}`, type, path, input: input ?? undefined });
  };

  const call = async (path: string, input?: unknown): Promise<CallAnswer> => {
    await confirmClock();
    const { appRouter } = await import('./router.ts');
    const procedure = (
      appRouter._def.procedures as unknown as Record<string, { _def: { type: string } } | undefined>
    )[path];
    return ask(path, procedure?._def.type === 'query' ? 'query' : 'mutation', input);
  };

  const office: TestOffice = {
    folder,
    get running() {
      return running;
    },
    setTime(instant, how) {
      now = new Date(instant);
      moved = how !== 'doubted';
    },
    call,
    async ok<T>(path: string, input?: unknown): Promise<T> {
      const answer = await call(path, input);
      if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
      return answer.value as T;
    },
    async refused(path, input) {
      const answer = await call(path, input);
      if (answer.ok) throw new Error(`${path} was not refused.`);
      return answer.error;
    },
    async as(userName, password = PASSWORD) {
      await running.close();
      running = start();
      await office.ok('accounts.login', { userName, password });
    },
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true });
      await rm(`${folder}-profile`, { recursive: true, force: true });
    },
  };
  return office;
}

/**
 * An office set up, with its responsable logged in. Set up once a process and copied: it costs more than
 * most tests. What is given of the program makes one of its own.
 */
export async function testOffice(
  at: string = MONDAY,
  given?: Partial<BackendOptions>,
): Promise<TestOffice> {
  if (given !== undefined) return setUp(await emptyOffice(at, given));
  const made = SET_UP.get(at) ?? madeAt(at);
  SET_UP.set(at, made);
  const folder = await newFolder();
  for (const part of PARTS)
    await cp(`${await made}${part}`, `${folder}${part}`, { recursive: true });
  const office = officeIn(folder, at, {});
  await office.ok('accounts.login', {
    userName: setUpInput.responsable.fields.userName,
    password: PASSWORD,
  });
  return office;
}

async function setUp(office: TestOffice): Promise<TestOffice> {
  await office.ok('setup.office', setUpInput);
  return office;
}

/** Folders of offices just set up, and closed; by the instant they were. */
const SET_UP = new Map<string, Promise<string>>();
/** Its data, and what this PC remembers of them. */
const PARTS = ['', '-profile'];

async function madeAt(at: string): Promise<string> {
  const { folder, running } = await setUp(await emptyOffice(at));
  await running.close();
  process.once('exit', () => {
    for (const part of PARTS) rmSync(`${folder}${part}`, { recursive: true, force: true });
  });
  return folder;
}
