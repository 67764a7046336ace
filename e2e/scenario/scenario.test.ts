/** The runner itself, and every example: each is an office's day whose expectations must hold. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, runQuietly } from '../../build/process.ts';
import { createInlinePrinter } from '../../letters/inline.ts';
import type { Summary } from '../lib/outcome.ts';
import { BadScenario, parseScenario, readScenario } from './file.ts';
import { type StepResult, Unplayable } from './play.ts';
import { runScenario } from './run.ts';

const EXAMPLES = join(import.meta.dirname, 'examples');

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'yanapa-scenario-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const run = (steps: unknown) =>
  runScenario(parseScenario(steps), { out, version: 'test', printer: createInlinePrinter() });

/** The steps of the shortest example, as plain JSON to build on. */
async function firstDay(): Promise<Record<string, unknown>[]> {
  return JSON.parse(await readFile(join(EXAMPLES, 'first-day.json'), 'utf8'));
}
const summaryOf = async (): Promise<Summary> =>
  JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'));
const unmetOf = (results: readonly StepResult[]) =>
  results.flatMap(({ step, call, unmet }) => unmet.map((line) => `${step} ${call}: ${line}`));

describe('the examples', () => {
  it.each(readdirSync(EXAMPLES))('%s plays as it says', async (name) => {
    const steps = await readScenario(join(EXAMPLES, name));
    const results = await runScenario(steps, {
      out,
      version: 'test',
      printer: createInlinePrinter(),
    });
    expect(unmetOf(results)).toEqual([]);
    expect(results).toHaveLength(steps.length);
    const { cases, letters } = await summaryOf();
    for (const { file } of letters) expect(existsSync(file)).toBe(true);
    expect(new Set(cases.map(({ number }) => number)).size).toBe(cases.length);
  });
});

describe('a scenario', () => {
  it('leaves a summary whose key opens the store in plain SQLCipher 4', async () => {
    await run(await firstDay());
    const { store, dataKeyHex, users, recovery } = await summaryOf();
    expect(users.map(({ name, role }) => [name, role])).toEqual([
      ['rosa.quispe', 'responsable'],
      ['david.flores', 'defensor'],
    ]);
    expect(recovery.map((sheet) => sheet.split(' ').length)).toEqual([24, 24, 24]);

    const database = new Database(join(store, 'yanapa.db'), { readonly: true });
    database.pragma(`cipher = 'sqlcipher'`);
    database.pragma('legacy = 4');
    database.pragma(`key = "x'${dataKeyHex}'"`);
    expect(database.prepare('SELECT count(*) AS n FROM operators').get()).toEqual({ n: 2 });
    database.close();
  });

  it('writes each answer and each refusal in order', async () => {
    const steps = [
      ...(await firstDay()),
      { as: 'david.flores', call: 'accounts.add', input: {} },
      { call: 'cases.nothing' },
    ];
    await run(steps);
    const results = JSON.parse(await readFile(join(out, 'results.json'), 'utf8'));
    expect(results).toHaveLength(steps.length);
    expect(results[2]).toMatchObject({ step: 3, name: 'david', as: 'rosa.quispe', unmet: [] });
    expect(results[2].ok.id).toBe(results[3].ok.operatorId);
    expect(results.at(-2)).toMatchObject({ error: { code: 'bad_input' }, unmet: [] });
    expect(results.at(-1)).toMatchObject({ error: { code: 'unknown_call' } });
  });

  it('logs in when the person changes, with the last password each one chose', async () => {
    const results = await run([
      ...(await firstDay()),
      {
        as: 'david.flores',
        call: 'accounts.changePassword',
        input: {
          oldPassword: 'nube charango maíz torre ventana',
          newPassword: 'torre charango nieve maíz puerta',
        },
        expect: { ok: {} },
      },
      { as: 'rosa.quispe', call: 'accounts.me', expect: { ok: { userName: 'rosa.quispe' } } },
      { as: 'david.flores', call: 'accounts.me', expect: { ok: { userName: 'david.flores' } } },
      {
        call: 'accounts.login',
        input: { userName: 'rosa.quispe', password: 'otra cosa' },
        expect: { error: { code: 'login_failed' } },
      },
      { call: 'accounts.me', expect: { error: { code: 'no_session' } } },
    ]);
    expect(unmetOf(results)).toEqual([]);
    expect((await summaryOf()).users.at(-1)?.password).toBe('torre charango nieve maíz puerta');
  });

  it('goes on after a failed expectation and says all of them', async () => {
    const results = await run([
      { call: 'store.status', expect: { ok: { state: 'open' } } },
      { call: 'office.current', expect: { ok: {} } },
      { call: 'store.status', expect: { error: { code: 'internal' } } },
    ]);
    expect(unmetOf(results)).toEqual([
      '1 store.status: state: expected "open", got "empty"',
      '2 office.current: expected success, refused with no_session',
      '3 store.status: expected the refusal internal, it succeeded',
    ]);
  });

  it('stops at a step that cannot be played, and keeps what came before it', async () => {
    const steps = [{ call: 'store.status' }, { as: 'nadie', call: 'accounts.me' }];
    await expect(run(steps)).rejects.toThrow(Unplayable);
    await expect(run([{ call: 'store.status', input: { a: '$x.y' } }])).rejects.toThrow(
      'no earlier step named "x"',
    );
    expect(JSON.parse(await readFile(join(out, 'results.json'), 'utf8'))).toEqual([]);
  });
});

describe('a scenario file', () => {
  it.each([
    ['no list', { call: 'x' }, 'the file'],
    ['an empty list', [], 'the file: a scenario has at least one step'],
    ['a step without a call', [{ as: 'x' }], 'step 1, call'],
    ['an unknown field', [{ call: 'x', expects: {} }], 'step 1'],
    ['a time without a zone', [{ call: 'x', at: '2026-08-10T09:00:00' }], 'step 1, at'],
    [
      'a name twice',
      [
        { call: 'x', name: 'a' },
        { call: 'y', name: 'a' },
      ],
      'step 2, name: the name "a" is used twice',
    ],
    ['a reserved name', [{ call: 'x', name: 'recovery' }], 'step 1, name'],
    ['two outcomes', [{ call: 'x', expect: { ok: 1, error: { code: 'y' } } }], 'step 1, expect'],
  ])('with %s is refused, saying where', (_what, value, message) => {
    expect(() => parseScenario(value)).toThrow(BadScenario);
    expect(() => parseScenario(value)).toThrow(message);
  });
});

describe('npm run scenario', () => {
  const cli = (...args: string[]) => runQuietly(join(ROOT, 'e2e/scenario/cli.ts'), args);
  const write = async (value: unknown): Promise<string> => {
    const file = join(out, 'scenario.json');
    await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };

  it('exits 0 when all was as expected and 1 when not', async () => {
    const status = (state: string) => [{ call: 'store.status', expect: { ok: { state } } }];
    const as = await cli(await write(status('empty')), '--out', out);
    expect(as.code).toBe(0);
    const not = await cli(await write(status('open')), '--out', out);
    expect(not.code).toBe(1);
    expect(not.output).toContain('state: expected "open", got "empty"');
  });

  it('exits 2 for what it cannot begin', async () => {
    expect((await cli()).code).toBe(2);
    expect((await cli(join(out, 'none.json'), '--out', out)).code).toBe(2);
    const broken = await cli(await write('[{'), '--out', out);
    expect(broken.code).toBe(2);
    expect(broken.output).toContain('is not JSON');
  });
});
