import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bindFiles } from './binding/bind.ts';
import { createPrinter } from './client.ts';
import type { Printer } from './printer.ts';
import { renderDocument } from './render.ts';
import { recoveryKit, usualOficio } from './testing/samples.ts';

let printer: Printer;
afterEach(() => printer.close());

describe('with the worker as it is built', () => {
  const root = join(import.meta.dirname, '..');
  let folder: string;

  beforeAll(async () => {
    // Inside node_modules, so that what the bundle leaves outside is found as in the product.
    folder = await mkdtemp(join(root, 'node_modules/.letters-test-'));
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      build: { ssr: join(import.meta.dirname, 'worker.ts'), outDir: folder },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('gives the bytes that the same code gives in this thread', async () => {
    printer = createPrinter(join(folder, 'worker.js'));
    const [letter, sheets] = await Promise.all([
      printer.render('oficio', usualOficio),
      printer.render('hojas-de-recuperacion', recoveryKit),
    ]);
    expect(Buffer.compare(letter, await renderDocument('oficio', usualOficio))).toBe(0);
    expect(Buffer.compare(sheets, await renderDocument('hojas-de-recuperacion', recoveryKit))).toBe(
      0,
    );
  });

  test('counts and binds pages, and refuses what cannot be read', async () => {
    printer = createPrinter(join(folder, 'worker.js'));
    const bytes = await renderDocument('hojas-de-recuperacion', recoveryKit);
    const file = { mime: 'application/pdf', bytes } as const;
    expect(await printer.countPages(file)).toBe(3);
    const binding = {
      title: 'Copia',
      author: 'DEMUNA',
      issuedAt: '2026-08-10T14:00:00.000Z',
      mark: 'Copia',
      parts: [{ file, pages: null, folio: 1 }],
    };
    const bound = await printer.bind(binding);
    expect(Buffer.compare(bound, await bindFiles(binding))).toBe(0);
    await expect(
      printer.countPages({ mime: 'application/pdf', bytes: Buffer.from('nada') }),
    ).rejects.toMatchObject({ name: 'Refusal', code: 'dossier_file_unreadable' });
  });

  test('a document that is refused rejects only itself, with its fields', async () => {
    printer = createPrinter(join(folder, 'worker.js'));
    const [refused, formed] = await Promise.allSettled([
      printer.render('oficio', { ...usualOficio, subject: '😀' }),
      printer.render('oficio', usualOficio),
    ]);
    expect(refused).toMatchObject({
      status: 'rejected',
      reason: { name: 'Refusal', code: 'letter_render', fields: { subject: expect.any(String) } },
    });
    expect(formed?.status).toBe('fulfilled');
  });

  test('can be used again after it was closed', async () => {
    printer = createPrinter(join(folder, 'worker.js'));
    const abandoned = printer.render('oficio', usualOficio);
    const outcome = expect(abandoned).rejects.toThrow('The printer was closed');
    await printer.close();
    await outcome;
    expect((await printer.render('oficio', usualOficio)).length).toBeGreaterThan(0);
  });
});

test('a thread that dies rejects what was under way; the next document gets a new thread', async () => {
  printer = createPrinter(
    fixture(`parentPort.on('message', ({ id, kind }) => {
      if (kind === 'oficio') throw new Error('boom');
      parentPort.postMessage({ id, outcome: 'made', made: new Uint8Array([threadId]) });
    })`),
  );
  const [before] = await printer.render('hojas-de-recuperacion', recoveryKit);
  const both = await Promise.allSettled([
    printer.render('oficio', usualOficio),
    printer.render('hojas-de-recuperacion', recoveryKit),
  ]);
  for (const each of both) {
    expect(each).toMatchObject({
      status: 'rejected',
      reason: { message: 'The letters thread ended' },
    });
  }
  const [after] = await printer.render('hojas-de-recuperacion', recoveryKit);
  expect(after).not.toBe(before);
});

test('a failure of the program rejects its document with the place and no text of it', async () => {
  printer = createPrinter(
    fixture(`parentPort.on('message', ({ id }) => {
      parentPort.postMessage({ id, outcome: 'failed', trace: '    at draw (letters.js:1:1)' });
    })`),
  );
  await expect(printer.render('oficio', usualOficio)).rejects.toMatchObject({
    message: 'A document could not be formed',
    stack: 'Error: A document could not be formed\n    at draw (letters.js:1:1)',
  });
});

test('a thread that gives no answer in time is ended, and the next document gets a new one', async () => {
  printer = createPrinter(
    fixture(`parentPort.on('message', ({ id, kind }) => {
      if (kind === 'oficio') for (;;);
      parentPort.postMessage({ id, outcome: 'made', made: new Uint8Array([threadId]) });
    })`),
    1_500,
  );
  await expect(printer.render('oficio', usualOficio)).rejects.toMatchObject({
    code: 'letter_render',
  });
  await expect(printer.render('hojas-de-recuperacion', recoveryKit)).resolves.toHaveLength(1);
});

test('what cannot be sent rejects and leaves nothing under way', async () => {
  printer = createPrinter(fixture(''));
  const data = { ...usualOficio, subject: (() => 'x') as unknown as string };
  await expect(printer.render('oficio', data)).rejects.toThrow('could not be cloned');
});

function fixture(code: string): URL {
  return new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, threadId } from 'node:worker_threads';\n${code}`)}`,
  );
}
