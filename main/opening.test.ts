import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Redeem } from './backend-process.ts';
import { takeIn } from './opening.ts';
import { createSources } from './sources.ts';

const HANDLE = expect.stringMatching(/^[\w-]{32}$/);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-opening-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A backend that takes what begins as a PDF, once for each grant. */
function accepting() {
  const received = new Map<string, string>();
  const redeem: Redeem = async (grant, act, bytes) => {
    if (act !== 'upload' || received.has(grant) || grant === 'old')
      return { ok: false, error: 'refused' };
    const text = Buffer.from(bytes ?? []).toString('utf8');
    if (!text.startsWith('%PDF-')) return { ok: false, error: 'wrong_type' };
    received.set(grant, text);
    return { ok: true, file: null, mime: 'application/pdf' };
  };
  return { received, redeem };
}

test('each file goes in under a grant of its own, and is told by name only', async () => {
  const folder = folderWith({ 'a.pdf': '%PDF-1', 'b.pdf': '%PDF-22' });
  const { received, redeem } = accepting();
  const paths = ['a.pdf', 'b.pdf'].map((name) => join(folder, name));
  expect(await takeIn(paths, ['g1', 'g2', 'g3'], redeem, createSources())).toEqual([
    { ok: true, name: 'a.pdf', bytes: 6, type: 'application/pdf', grant: 'g1', source: HANDLE },
    { ok: true, name: 'b.pdf', bytes: 7, type: 'application/pdf', grant: 'g2', source: HANDLE },
  ]);
  expect([...received]).toEqual([
    ['g1', '%PDF-1'],
    ['g2', '%PDF-22'],
  ]);
});

test('a file that cannot be taken says why and spends no grant', async () => {
  const folder = folderWith({
    'nota.pdf': 'solo texto',
    'grande.pdf': '%PDF-',
    'b.pdf': '%PDF-',
    'vacio.pdf': '',
  });
  truncateSync(join(folder, 'grande.pdf'), 25 * 1024 * 1024 + 1);
  mkdirSync(join(folder, 'carpeta.pdf'));
  const { redeem } = accepting();
  const names = [
    'nota.pdf',
    'grande.pdf',
    'carpeta.pdf',
    'no-esta.pdf',
    'vacio.pdf',
    'b.pdf',
    'nota.pdf',
  ];
  const files = await takeIn(
    names.map((name) => join(folder, name)),
    ['g1'],
    redeem,
    createSources(),
  );
  expect(files.map((file) => (file.ok ? file.grant : file.error.code))).toEqual([
    'file_wrong_type',
    'file_too_large',
    'file_unreadable',
    'file_unreadable',
    'file_empty',
    'g1',
    'files_too_many',
  ]);
  expect(files.map(({ bytes }) => bytes)).toEqual([10, 25 * 1024 * 1024 + 1, 0, 0, 0, 5, 10]);
});

test('a grant that died is not about the file', async () => {
  const folder = folderWith({ 'a.pdf': '%PDF-' });
  const { redeem } = accepting();
  await expect(
    takeIn([join(folder, 'a.pdf')], ['old'], redeem, createSources()),
  ).rejects.toMatchObject({
    code: 'grant_refused',
  });
});

test.runIf(process.platform === 'linux')('a pipe among the files is not waited for', async () => {
  const folder = folderWith({});
  execFileSync('mkfifo', [join(folder, 'tubo.pdf')]);
  const { redeem } = accepting();
  expect(await takeIn([join(folder, 'tubo.pdf')], ['g1'], redeem, createSources())).toMatchObject([
    { ok: false, error: { code: 'file_unreadable' } },
  ]);
});
