/** Running the project's own tools the same way on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * A tool's script, found through its `package.json`: `node_modules/.bin` holds shell scripts, which
 * Windows cannot start directly.
 * @param name the command, when it is not the last part of the package's name.
 */
export function toolScript(packageName: string, name = packageName.replace(/^.*\//, '')): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} has no command ${name}`);
  return join(folder, file);
}

/** The environment of tools: this project's commands first, so that `node` is the pinned one. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const bin = join(ROOT, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}

export interface Finished {
  /** The exit code; 1 when a signal ended it or it could not start. */
  readonly code: number;
  /** Everything written to both outputs, in order. */
  readonly output: string;
}

/** Runs a script under this same Node and keeps what it writes. */
export function runQuietly(script: string, args: readonly string[]): Promise<Finished> {
  return finish(
    spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: toolEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** Runs a script under this same Node with this terminal as its own. Resolves with its exit code. */
export function runHere(script: string, args: readonly string[]): Promise<number> {
  return runProgram(process.execPath, [script, ...args]);
}

/**
 * Runs a program with this terminal as its own. Resolves with its exit code. Asked to end, it lets
 * the program end first: a store is being closed.
 */
export async function runProgram(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    // Where the person typed the command: `--out DIR` is meant from there.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: toolEnvironment(),
    stdio: 'inherit',
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  // Ctrl+C reaches the program by itself: the terminal tells both.
  const wait = (): void => undefined;
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', wait);
  const { code } = await finish(child);
  process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', wait);
  return code;
}

function finish(child: ReturnType<typeof spawn>): Promise<Finished> {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
