/** Printing through CUPS: the document goes in by standard input, and never by a file of ours. */
import { spawn } from 'node:child_process';
import type { GrantedFile } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';
import type { DesktopPrinter } from '../preload/contract.ts';
import { reachOf } from './printers.ts';

export interface Printing {
  printers(): Promise<readonly DesktopPrinter[]>;
  /** @returns the printer's name. @throws Refusal `print_failed`. */
  print(file: GrantedFile, how: { copies: number; printer: string | null }): Promise<string>;
}

/** Runs a command with this input. @returns its output; null when it failed or does not exist. */
export type RunCommand = (
  command: string,
  args: readonly string[],
  input?: Uint8Array,
) => Promise<string | null>;

/** CUPS keeps what it printed for a day, unless told otherwise (`PreserveJobFiles`). */
const LOOK_EVERY_MS = 5_000;
/** A job that waits longer waits for paper or for a switch: it is left to print. */
const LOOKS = 120;

export function createCupsPrinting(
  run: RunCommand = runCommand,
  pause: (ms: number) => Promise<void> = quietPause,
): Printing {
  async function printers(): Promise<readonly DesktopPrinter[]> {
    const names = ((await run('lpstat', ['-e'])) ?? '').split('\n').filter((name) => name !== '');
    // "system default destination: HP_LaserJet", or a sentence without a colon when there is none.
    const standard = /:\s*(\S+)\s*$/.exec((await run('lpstat', ['-d'])) ?? '')?.[1];
    const uris = urisIn((await run('lpstat', ['-v'])) ?? '');
    return names.map((name) => ({
      name,
      isDefault: name === standard,
      reach: reachOf({ name, uri: uris.get(name) ?? null, model: null }),
    }));
  }

  /** Takes what was printed out of the queue's folder, once it is printed; where CUPS refuses, it stays its day. */
  async function purge(job: string): Promise<void> {
    for (let look = 0; look < LOOKS; look += 1) {
      await pause(LOOK_EVERY_MS);
      const waiting = await run('lpstat', ['-W', 'not-completed', '-o']);
      if (waiting === null) return;
      if (waiting.split('\n').some((line) => line.split(/\s/, 1)[0] === job)) continue;
      await run('cancel', ['-x', job]);
      return;
    }
  }

  return {
    printers,
    async print(file, { copies, printer }) {
      const name = printer ?? (await printers()).find(({ isDefault }) => isDefault)?.name;
      if (name === undefined) throw new Refusal('print_failed');
      // The title shows on banners and in the queue of the whole office: no names in it.
      const args = ['-d', name, '-n', String(copies), '-t', 'Yanapa', '-o', 'media=A4', '-'];
      const answer = await run('lp', args, file.bytes);
      if (answer === null) throw new Refusal('print_failed');
      const job = /request id is (\S+)/.exec(answer)?.[1];
      // Nobody waits for it: the paper is on its way.
      if (job !== undefined) void purge(job);
      return name;
    },
  };
}

/** `device for HP_LaserJet: usb://HP/LaserJet`, a line for each. */
function urisIn(told: string): ReadonlyMap<string, string> {
  return new Map(
    told.split('\n').flatMap((line): [string, string][] => {
      const [, name, uri] = /^device for (\S+): (\S+)$/.exec(line) ?? [];
      return name === undefined || uri === undefined ? [] : [[name, uri]];
    }),
  );
}

/** Keeps no program open that would end. */
const quietPause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

export const runCommand: RunCommand = (command, args, input) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      // The words that are parsed are those of the C locale.
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    // A command that ends without reading is reported by its exit code.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? output : null));
    child.stdin.end(input ?? new Uint8Array());
  });
