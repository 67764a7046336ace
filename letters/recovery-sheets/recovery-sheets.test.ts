import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { pdfInfo, pdfPages } from '../testing/pdf.ts';
import { recoveryKit } from '../testing/samples.ts';

test('each sheet is one page, with its own words in order, its envelope and its rules', async () => {
  const pages = pdfPages(await renderDocument('hojas-de-recuperacion', recoveryKit));
  expect(pages).toHaveLength(3);
  for (const [at, sheet] of recoveryKit.sheets.entries()) {
    const page = pages[at];
    expect(page).toContain(`HOJA DE RECUPERACIÓN ${sheet.index} de 3`);
    expect(page).toContain(sheet.words.map((word, n) => `${n + 1} ${word}`).join(' '));
    expect(page).toContain(`Sobre para: ${sheet.envelopeLabel}`);
    expect(page).toContain('Juego A41F · creado el 15 de mayo de 2026');
    expect(page).toContain('Guárdese en sobre lacrado');
    expect(page).toContain('dos hojas cualesquiera de las tres');
    expect(page).toContain('Firma y sello');
    expect(page).not.toContain('PRÁCTICA');
  }
});

test('practice sheets say so on each page', async () => {
  const data = { ...recoveryKit, practice: true };
  for (const page of pdfPages(await renderDocument('hojas-de-recuperacion', data))) {
    expect(page).toContain('SOLO PRÁCTICA – datos ficticios');
  }
});

test('the properties of the file hold no word of the kit', async () => {
  const info = pdfInfo(await renderDocument('hojas-de-recuperacion', recoveryKit));
  expect(info).toMatchObject({ Title: 'Hojas de recuperación', Author: recoveryKit.office });
});

test('a sheet with a missing word is refused', async () => {
  const [first, ...others] = recoveryKit.sheets;
  const short = {
    ...recoveryKit,
    sheets: first ? [{ ...first, words: first.words.slice(1) }, ...others] : [],
  };
  await expect(renderDocument('hojas-de-recuperacion', short)).rejects.toMatchObject({
    fields: { 'sheets.0.words': expect.any(String) },
  });
});
