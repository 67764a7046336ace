/** Printing through CUPS: the document goes in by standard input, and never by a file of ours. */
import { spawn } from 'node:child_process';
import type { GrantedFile } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';
import type { DesktopPrinter } from '../preload/contract.ts';

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

export function createCupsPrinting(run: RunCommand = runCommand): Printing {
  async function printers(): Promise<readonly DesktopPrinter[]> {
    const names = ((await run('lpstat', ['-e'])) ?? '').split('\n').filter((name) => name !== '');
    // "system default destination: HP_LaserJet", or a sentence without a colon when there is none.
    const standard = /:\s*(\S+)\s*$/.exec((await run('lpstat', ['-d'])) ?? '')?.[1];
    return names.map((name) => ({ name, isDefault: name === standard }));
  }
  return {
    printers,
    async print(file, { copies, printer }) {
      const name = printer ?? (await printers()).find(({ isDefault }) => isDefault)?.name;
      if (name === undefined) throw new Refusal('print_failed');
      // The title shows on banners and in the queue of the whole office: no names in it.
      const args = ['-d', name, '-n', String(copies), '-t', 'Yanapa', '-o', 'media=A4', '-'];
      if ((await run('lp', args, file.bytes)) === null) throw new Refusal('print_failed');
      return name;
    },
  };
}

const runCommand: RunCommand = (command, args, input) =>
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
