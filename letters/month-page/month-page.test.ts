import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { pdfInfo, pdfPages } from '../testing/pdf.ts';
import { usualMonth } from '../testing/samples.ts';

test('the page says the month, its acts, and the hash in groups that can be read aloud', async () => {
  const [page, ...others] = pdfPages(await renderDocument('hoja-mensual', usualMonth));
  expect(others).toEqual([]);
  expect(page).toContain('HOJA MENSUAL DEL REGISTRO DE ACTOS – mayo de 2026');
  expect(page).toContain('Del acto n.° 812 (02/05/2026 08:00) al acto n.° 1062');
  expect(page).toContain('251 actos');
  expect(page?.replaceAll(/\s/g, '')).toContain(usualMonth.last.hash);
  expect(page).toContain('cada acto sigue al anterior');
  expect(page).toContain('firma y sello');
  expect(page).not.toContain('no ha terminado');
});

test('a month under way and a broken register say so', async () => {
  const data = { ...usualMonth, complete: false, chain: 'broken' as const, practice: true };
  const [page] = pdfPages(await renderDocument('hoja-mensual', data));
  expect(page).toContain('El mes no ha terminado');
  expect(page).toContain('un acto que no sigue al anterior');
  expect(page).toContain('SOLO PRÁCTICA');
});

test('the properties of the file name nobody', async () => {
  const info = pdfInfo(await renderDocument('hoja-mensual', usualMonth));
  expect(info).toMatchObject({ Title: 'Registro de actos 2026-05', Author: usualMonth.unit });
});
