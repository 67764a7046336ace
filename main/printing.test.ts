import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCupsPrinting } from './printing.ts';

const FILE = {
  name: 'OFICIO-045-2026.pdf',
  mime: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF'),
} as const;

/** CUPS with two printers. */
function cups(answers: Readonly<Record<string, string | null>>) {
  const ran: { line: string; input: Uint8Array | undefined }[] = [];
  const printing = createCupsPrinting(
    async (command, args, input) => {
      const line = [command, ...args].join(' ');
      ran.push({ line, input });
      return command === 'lp' ? (answers['lp'] ?? null) : (answers[line] ?? null);
    },
    async () => undefined,
  );
  return { ran, ...printing };
}
const TWO = {
  'lpstat -e': 'HP_LaserJet\nMatricial\n',
  'lpstat -d': 'system default destination: HP_LaserJet\n',
  'lpstat -v':
    'device for HP_LaserJet: usb://HP/LaserJet\ndevice for Matricial: socket://10.0.0.5:9100\n',
  lp: 'request id is HP_LaserJet-7\n',
};

test('printers are listed, and which is the usual one', async () => {
  expect(await cups(TWO).printers()).toEqual([
    { name: 'HP_LaserJet', isDefault: true, reach: 'local' },
    { name: 'Matricial', isDefault: false, reach: 'network' },
  ]);
});

test('the document goes in by standard input, under a title that names nobody', async () => {
  const { print, ran } = cups(TWO);
  expect(await print(FILE, { copies: 2, printer: null })).toBe('HP_LaserJet');
  const sent = ran.find(({ line }) => line.startsWith('lp '));
  expect(sent?.line).toBe('lp -d HP_LaserJet -n 2 -t Yanapa -o media=A4 -');
  expect(sent?.input).toBe(FILE.bytes);
});

test.each([
  ['there is no CUPS', {}],
  ['there is no usual printer', { ...TWO, 'lpstat -d': 'no system default destination\n' }],
  ['the printer refuses', { ...TWO, lp: null }],
])('%s: refused, in words', async (_name, answers) => {
  const asked = cups(answers).print(FILE, { copies: 1, printer: null });
  await expect(asked).rejects.toMatchObject({ code: 'print_failed' });
});

test('what was printed is taken out of the queue once it is printed, and not before', async () => {
  const waiting = ['HP_LaserJet-7 rosa 1024 Mon\n', 'HP_LaserJet-77 rosa 1024 Mon\n'];
  const ran: string[] = [];
  const printing = createCupsPrinting(
    async (command, args) => {
      ran.push([command, ...args].join(' '));
      if (command === 'lp') return TWO.lp;
      return args.includes('not-completed') ? (waiting.shift() ?? '') : '';
    },
    async () => undefined,
  );
  await printing.print(FILE, { copies: 1, printer: 'HP_LaserJet' });
  await vi.waitFor(() => expect(ran.at(-1)).toBe('cancel -x HP_LaserJet-7'));
  expect(ran.filter((line) => line.startsWith('lpstat'))).toHaveLength(2);
});

test('a job that waits for paper is never cancelled', async () => {
  const ran: string[] = [];
  const printing = createCupsPrinting(
    async (command, args) => {
      ran.push([command, ...args].join(' '));
      return command === 'lp' ? TWO.lp : 'HP_LaserJet-7 rosa 1024 Mon\n';
    },
    async () => undefined,
  );
  await printing.print(FILE, { copies: 1, printer: 'HP_LaserJet' });
  await vi.waitFor(() => expect(ran).toHaveLength(121));
  expect(ran.some((line) => line.startsWith('cancel'))).toBe(false);
});

test.runIf(process.platform !== 'win32')(
  'a hundred prints to a printer that discards them leave no page in the folder of temporary files',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yanapa-print-'));
    const commands = await mkdtemp(join(tmpdir(), 'yanapa-lp-'));
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
      await rm(commands, { recursive: true });
    });
    // Counts what it is given, and keeps nothing.
    const lp = join(commands, 'lp');
    await writeFile(lp, `#!/bin/sh\nwc -c >> ${commands}/count\necho nothing\n`);
    await chmod(lp, 0o755);
    for (const name of ['TMPDIR', 'TEMP', 'TMP', 'HOME']) vi.stubEnv(name, folder);
    vi.stubEnv('PATH', `${commands}:${process.env['PATH'] ?? ''}`);
    const printing = createCupsPrinting();
    for (let sent = 0; sent < 100; sent += 10)
      await Promise.all(
        Array.from({ length: 10 }, () => printing.print(FILE, { copies: 1, printer: 'nada' })),
      );
    const counted = (await readFile(join(commands, 'count'), 'utf8')).trim().split('\n');
    expect(counted.map(Number)).toEqual(Array.from({ length: 100 }, () => FILE.bytes.length));
    expect(await readdir(folder, { recursive: true })).toEqual([]);
  },
);
