/** The host's own dialogs: used as a person does, and out of the desk's reach. */
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CallAnswer } from '../../preload/contract.ts';
import { fileDialog } from '../lib/desk/files.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { box, button, heading, tick } from '../lib/desk/seen.ts';
import { judgeIn } from '../lib/judge.ts';
import { call, openFixture, temporaryFolder } from './open-fixture.ts';

const SAVE = ['desktop.save', { grant: 'view_grant_0123456789' }] as const;
const GRANTS = ['upload_grant_0123456789', 'upload_grant_1123456789'];

/** A home with a folder in its Documentos. */
async function atHome() {
  const homeFolder = join(temporaryFolder(), 'home');
  const documents = join(homeFolder, 'Documentos');
  mkdirSync(join(documents, 'Oficios <b>'), { recursive: true });
  const host = await openFixture({ homeFolder });
  return { host, homeFolder, documents };
}

/** Calls, and hands out the dialog and what will come of the call. */
async function ask(page: Page, path: string, input: unknown) {
  let answer: Promise<CallAnswer | null> = Promise.resolve(null);
  const dialog = await fileDialog(page, async () => {
    // The page may be gone before the answer.
    answer = call(page, path, input).catch(() => null);
  });
  return { dialog, answer };
}

/** In both colours: the dialogs' own pages are in no table of views. */
async function judged(dialog: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) await judgeIn(dialog, 'page', colorScheme);
}

test('a document is saved in the folder and under the name that the person says', async () => {
  const { host, documents } = await atHome();
  const { dialog, answer } = await ask(host.page(), ...SAVE);
  const name = box(dialog, 'Nombre del archivo');
  expect(await name.inputValue()).toBe('OFICIO-045-2026.pdf');
  await button(dialog, 'Oficios <b>').click();
  await dialog.getByText('Carpeta «Oficios <b>»').waitFor();
  await name.fill('../../de la fiscalía');
  await button(dialog, 'Guardar').click();
  expect(await answer).toEqual({ ok: true, value: { saved: true, folder: 'Oficios <b>' } });
  expect(readFileSync(join(documents, 'Oficios <b>', 'de la fiscalía.pdf'), 'utf8')).toBe(
    '%PDF-1.7 test',
  );
  // The next one begins where the last one ended.
  const next = await ask(host.page(), ...SAVE);
  await next.dialog.getByText('de la fiscalía.pdf (ya está aquí)').waitFor();
  await judged(next.dialog);
  await button(next.dialog, 'Cancelar').click();
  expect(await next.answer).toEqual({ ok: true, value: { saved: false, folder: null } });
});

test('what is there is replaced only when the person says so', async () => {
  const { host, documents } = await atHome();
  const there = join(documents, 'OFICIO-045-2026.pdf');
  writeFileSync(there, 'otro');
  const { dialog, answer } = await ask(host.page(), ...SAVE);
  await button(dialog, 'Guardar').click();
  await heading(dialog, 'Ya existe «OFICIO-045-2026.pdf»').waitFor();
  await judged(dialog);
  await button(dialog, 'Elegir otro nombre').click();
  await heading(dialog, 'Guardar documento').waitFor();
  expect(readFileSync(there, 'utf8')).toBe('otro');
  await button(dialog, 'Guardar').click();
  await button(dialog, 'Reemplazar').click();
  expect(await answer).toMatchObject({ value: { saved: true, folder: 'Documentos' } });
  expect(readFileSync(there, 'utf8')).toBe('%PDF-1.7 test');
});

test('a name that the disk refuses is said in the dialog, and another may be given', async () => {
  const { host, homeFolder } = await atHome();
  mkdirSync(join(homeFolder, 'a.pdf'));
  const { dialog, answer } = await ask(host.page(), ...SAVE);
  await button(dialog, 'Carpeta personal').click();
  await box(dialog, 'Nombre del archivo').fill('a');
  await button(dialog, 'Guardar').click();
  await button(dialog, 'Reemplazar').click();
  await dialog.getByRole('alert').filter({ hasText: 'No se pudo guardar' }).waitFor();
  await box(dialog, 'Nombre del archivo').fill('b');
  await button(dialog, 'Guardar').click();
  expect(await answer).toMatchObject({ value: { saved: true, folder: 'home' } });
  expect(existsSync(join(homeFolder, 'b.pdf'))).toBe(true);
});

test('the keyboard alone saves, and Escape cancels', async () => {
  const { host, documents } = await atHome();
  const { dialog, answer } = await ask(host.page(), ...SAVE);
  const hand = keyboard(dialog);
  await hand.press(button(dialog, 'Subir a «home»'));
  await dialog.getByText('Carpeta «home»').waitFor();
  await hand.press(button(dialog, 'Documentos').last());
  await dialog.getByText('Carpeta «Documentos»').waitFor();
  await hand.write(box(dialog, 'Nombre del archivo'), 'x.pdf');
  // Enter in the field is the button beside it.
  await dialog.keyboard.press('Enter');
  expect(await answer).toMatchObject({ value: { saved: true } });
  expect(existsSync(join(documents, 'x.pdf'))).toBe(true);
  expect([...hand.unseen]).toEqual([]);

  const next = await ask(host.page(), ...SAVE);
  await next.dialog.keyboard.press('Escape');
  expect(await next.answer).toMatchObject({ value: { saved: false } });
});

test('files are chosen, and go in under grants', async () => {
  const { host, documents } = await atHome();
  writeFileSync(join(documents, 'acta.pdf'), '%PDF-1.7');
  writeFileSync(join(documents, 'foto.PNG'), 'x'.repeat(2048));
  writeFileSync(join(documents, 'nota.txt'), 'no se ofrece');
  writeFileSync(join(documents, 'grande.pdf'), '');
  truncateSync(join(documents, 'grande.pdf'), 26 * 1024 * 1024);
  const { dialog, answer } = await ask(host.page(), 'desktop.open', { grants: GRANTS });
  await judged(dialog);
  expect(await dialog.getByRole('checkbox').count()).toBe(2);
  await dialog.getByText('grande.pdf 26 MB (pesa demasiado: hasta 25 MB)').waitFor();
  await button(dialog, 'Elegir los marcados').click();
  await dialog.getByRole('alert').filter({ hasText: 'Marque primero' }).waitFor();
  await tick(dialog, 'acta.pdf 1 KB').check();
  await tick(dialog, 'foto.PNG 2 KB').check();
  await button(dialog, 'Elegir los marcados').click();
  // A handle for deleting the source, once: random, and no path.
  const source = expect.stringMatching(/^[\w-]{32}$/);
  const type = 'application/pdf';
  expect(await answer).toEqual({
    ok: true,
    value: {
      files: [
        { ok: true, name: 'acta.pdf', bytes: 8, type, grant: GRANTS[0], source },
        { ok: true, name: 'foto.PNG', bytes: 2048, type, grant: GRANTS[1], source },
      ],
    },
  });
});

test('one grant is one file; more than the grants are refused; closing the window chooses none', async () => {
  const { host, documents } = await atHome();
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) writeFileSync(join(documents, name), '%PDF-');
  const one = await ask(host.page(), 'desktop.open', { grants: GRANTS.slice(0, 1) });
  expect(await one.dialog.getByRole('radio').count()).toBe(3);
  await judged(one.dialog);
  await one.dialog.close();
  expect(await one.answer).toEqual({ ok: true, value: { files: [] } });

  const two = await ask(host.page(), 'desktop.open', { grants: GRANTS });
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await tick(two.dialog, name).check();
  await button(two.dialog, 'Elegir los marcados').click();
  await two.dialog.getByRole('alert').filter({ hasText: 'Se eligieron más archivos' }).waitFor();
  await tick(two.dialog, 'b.pdf').uncheck();
  await button(two.dialog, 'Elegir los marcados').click();
  expect(await two.answer).toMatchObject({
    value: { files: [{ name: 'a.pdf' }, { name: 'c.pdf' }] },
  });
});

test('a lock closes the dialog, and nothing is saved', async () => {
  const { host, documents } = await atHome();
  const { dialog } = await ask(host.page(), ...SAVE);
  await host.lock('asked');
  expect(dialog.isClosed()).toBe(true);
  expect(existsSync(join(documents, 'OFICIO-045-2026.pdf'))).toBe(false);
  expect(host.page().context().pages()).toHaveLength(1);
});

test('a grant that is none opens no dialog, and no call names a path', async () => {
  const { host } = await atHome();
  const refused = await call(host.page(), 'desktop.save', { grant: 'none_grant_0123456789' });
  expect(refused).toMatchObject({ error: { code: 'grant_refused' } });
  for (const [path, input] of [
    ['desktop.save', { ...SAVE[1], path: '/tmp/x' }],
    ['desktop.open', { grants: GRANTS, path: '/tmp/x' }],
  ] as const)
    expect(await call(host.page(), path, input)).toMatchObject({ error: { code: 'bad_input' } });
  expect(host.page().context().pages()).toHaveLength(1);
});

test('the desk can neither reach the dialog, nor answer for it, nor open one more', async () => {
  const { host, documents } = await atHome();
  const desk = host.page();
  const { dialog, answer } = await ask(desk, ...SAVE);
  const address = dialog.url();
  await desk.evaluate(async (to) => {
    await fetch(to, { method: 'POST', mode: 'no-cors', body: 'save=1&name=x' }).catch(() => null);
    const form = document.body.appendChild(document.createElement('form'));
    form.action = to;
    form.method = 'post';
    form.innerHTML = '<input name="save" value="1"><input name="name" value="x.pdf">';
    form.submit();
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = to;
    window.open(to, 'other');
  }, address);
  // A second question while one is open is a cancelled one, and is no second window.
  expect(await call(desk, ...SAVE)).toMatchObject({ value: { saved: false } });
  await expect.poll(() => desk.context().pages().length).toBe(2);
  expect(new URL(desk.url()).origin).toBe('https://app.yanapa.invalid');
  expect(existsSync(join(documents, 'x.pdf'))).toBe(false);
  // Nor is the bridge in the dialog, nor another origin within its reach.
  expect(
    await dialog.evaluate(() => [
      typeof (window as unknown as Record<string, unknown>)['yanapa'],
      typeof (window as unknown as Record<string, unknown>)['__yanapa'],
      window.opener,
    ]),
  ).toEqual(['undefined', 'undefined', null]);
  expect(await dialog.title()).toBe('Guardar documento');
  await button(dialog, 'Cancelar').click();
  expect(await answer).toMatchObject({ value: { saved: false } });
});
