import { expect, test } from 'vitest';
import { createCupsPrinting } from './printing.ts';

const FILE = {
  name: 'OFICIO-045-2026.pdf',
  mime: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF'),
} as const;

/** CUPS with two printers. */
function cups(answers: Readonly<Record<string, string | null>>) {
  const ran: { line: string; input: Uint8Array | undefined }[] = [];
  const printing = createCupsPrinting(async (command, args, input) => {
    const line = [command, ...args].join(' ');
    ran.push({ line, input });
    return command === 'lp' ? (answers['lp'] ?? null) : (answers[line] ?? null);
  });
  return { ran, ...printing };
}
const TWO = {
  'lpstat -e': 'HP_LaserJet\nMatricial\n',
  'lpstat -d': 'system default destination: HP_LaserJet\n',
  lp: 'request id is HP_LaserJet-7\n',
};

test('printers are listed, and which is the usual one', async () => {
  expect(await cups(TWO).printers()).toEqual([
    { name: 'HP_LaserJet', isDefault: true },
    { name: 'Matricial', isDefault: false },
  ]);
});

test('the document goes in by standard input, under a title that names nobody', async () => {
  const { print, ran } = cups(TWO);
  expect(await print(FILE, { copies: 2, printer: null })).toBe('HP_LaserJet');
  const sent = ran.at(-1);
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
