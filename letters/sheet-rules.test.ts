/** What the law or the office forbids on particular sheets, and how long ones behave. */
import { describe, expect, test } from 'vitest';
import { CLOSED_SHEETS } from '../domain/law/relato.ts';
import { renderDocument } from './render.ts';
import { usualMultiple } from './testing/free-samples.ts';
import { usualBooks, usualIndex, usualLabel, usualStatistics } from './testing/office-samples.ts';
import { pdfPages, pdfText } from './testing/pdf.ts';
import { psychologicalBody, resolutionBody, riskBody } from './testing/report-samples.ts';
import { grandmother, head, interviewBody, receptionBody, wara } from './testing/sheet-samples.ts';

describe('with a delito or violence', () => {
  const marks = { ...receptionBody.marks, violence: 'si' as const };

  test('what was told at the reception is the spontaneous account, as it was told', async () => {
    const body = { ...receptionBody, marks };
    const text = pdfText(await renderDocument('ficha-de-recepcion', { ...head, body }));
    expect(text).toContain('Relato espontáneo, textual');
    expect(text).not.toContain('Resumen de los hechos');
  });

  test('the interview of a child is closed with its norm, and takes no answers', async () => {
    const victim = { ...interviewBody, as: 'nna' as const, withVictim: true, answers: null };
    const text = pdfText(await renderDocument('ficha-de-entrevista', { ...head, body: victim }));
    expect(text).toContain('RELATO ESPONTÁNEO, TEXTUAL');
    expect(text).toContain('cerrada. Declara una sola vez');
    expect(text).toContain('art. 28');
    const asked = { ...victim, answers: 'P: ¿Qué pasó? R: …' };
    await expect(
      renderDocument('ficha-de-entrevista', { ...head, body: asked }),
    ).rejects.toMatchObject({
      fields: { 'body.answers': expect.stringContaining(CLOSED_SHEETS.entrevista_hechos.why) },
    });
  });

  test('a blank sheet says not to ask, nor to ask for an exam to prove it', async () => {
    for (const kind of ['ficha-de-recepcion', 'ficha-de-entrevista'] as const) {
      const pages = pdfPages(await renderDocument(kind, { ...head, issue: null, body: null }));
      const text = pages.join(' ');
      expect(text).toContain('no pregunte ni repregunte');
      expect(text).toContain('No se pide examen para probar los hechos');
    }
  });
});

test('who asked that her identity be kept is not on the sheet, nor can be', async () => {
  const reserved = { ...receptionBody.informant, reserved: true };
  const kept = { ...receptionBody, informant: { ...reserved, person: null }, signs: null };
  const text = pdfText(await renderDocument('ficha-de-recepcion', { ...head, body: kept }));
  expect(text).toContain('Identidad reservada');
  expect(text).not.toContain(grandmother.documentNumber);
  const told = { ...receptionBody, informant: reserved };
  await expect(renderDocument('ficha-de-recepcion', { ...head, body: told })).rejects.toMatchObject(
    { fields: { 'body.informant.reserved': expect.any(String) } },
  );
});

test('thirty children and four hundred lines of facts are numbered pages, with nothing lost', async () => {
  const children = Array.from({ length: 30 }, (_, at) => ({
    safeContact: false,
    person: { ...wara, givenNames: `Wara${at + 1}`, secondSurname: 'Ñ'.repeat(60) },
  }));
  const facts = Array.from({ length: 400 }, (_, at) => `Línea ${at + 1} de lo que cuenta.`);
  const body = { ...receptionBody, children, facts: facts.join('\n') };
  const pages = pdfPages(await renderDocument('ficha-de-recepcion', { ...head, body }));
  const all = pages.join(' ');
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`página ${at + 1} de ${pages.length}`);
    expect(page).toContain('N.° 012-2026-23010');
  }
  for (const each of facts) expect(all).toContain(each);
  for (let at = 1; at <= 30; at += 1) {
    expect(all).toContain(`Niña, niño o adolescente ${at} de 30`);
    expect(all).toContain(`Wara${at} `);
  }
  expect(pages.at(-1)).toContain('RUTH MAMANI QUISPE');
}, 240_000);

test('a text pasted by mistake is refused before it holds up the printer', async () => {
  const told = 'palabra '.repeat(2_400);
  const body = {
    ...receptionBody,
    relatives: Array.from({ length: 30 }, () => ({
      ...grandmother,
      notes: told.slice(0, 4_000),
    })),
    facts: told,
  };
  await expect(renderDocument('ficha-de-recepcion', { ...head, body })).rejects.toMatchObject({
    fields: { body: expect.stringContaining('demasiado largo') },
  });
});

test('a psychological report says first who may read it', async () => {
  const [page] = pdfPages(
    await renderDocument('informe-psicologico', { ...head, body: psychologicalBody }),
  );
  expect(page).toMatch(/ACCESO RESTRINGIDO.*DATOS DE FILIACIÓN/u);
});

test('a valuation has the eleven typologies, a cross where it was found, and no points', async () => {
  const text = pdfText(await renderDocument('informe-de-valoracion', { ...head, body: riskBody }));
  expect(text).toMatch(/^t08 Negligencia o descuido X$/mu);
  expect(text.match(/^t\d\d /gmu)).toHaveLength(11);
  expect(text).not.toMatch(/puntaje|puntos|total/iu);
  const blank = { ...head, issue: null, body: null };
  expect(pdfText(await renderDocument('informe-de-valoracion', blank))).toMatch(/i\)/u);
});

test('a resolution that the law tells the prosecutor of names him, or is refused', async () => {
  const alone = { ...resolutionBody, kind: 'R06' as const, notified: [] as never[] };
  const parties = [{ name: 'Francisca Ñahui', as: 'parte' as const }];
  await expect(
    renderDocument('resolucion', { ...head, body: { ...alone, notified: parties } }),
  ).rejects.toMatchObject({ fields: { 'body.notified': expect.stringContaining('Ministerio') } });
  const text = pdfText(await renderDocument('resolucion', { ...head, body: resolutionBody }));
  expect(text).toMatch(/VISTO:[\s\S]*CONSIDERANDO:[\s\S]*SE RESUELVE:[\s\S]*ARTÍCULO PRIMERO/u);
});

test('an oficio múltiple is a page for each, with only its own addressee, or one with all', async () => {
  const each = pdfPages(await renderDocument('oficio-multiple', usualMultiple));
  expect(each).toHaveLength(2);
  expect(each[0]).toContain('Ticaco.-');
  expect(each[1]).not.toContain('Ticaco.-');
  const list = pdfPages(
    await renderDocument('oficio-multiple', { ...usualMultiple, layout: 'list' }),
  );
  expect(list).toHaveLength(1);
  expect(list[0]).toMatch(/Ticaco\.-.*Tarata\.-/u);
});

test('a long month of a book has headings and a folio on each page, and is closed once', async () => {
  const [book] = usualBooks;
  if (book?.book !== 'expedientes') throw new Error('the first book is of expedientes');
  const rows = Array.from({ length: 45 }, () => book.rows)
    .flat()
    .map((row, at) => ({ ...row, number: `N.° ${at + 101}` }));
  const pages = pdfPages(await renderDocument('libro-de-registro', { ...book, rows }));
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) expect(page).toContain(`Folio ${12 + at}`);
  const all = pages.join(' ');
  for (const { number } of rows) expect(all).toContain(number);
  expect(all.match(/Se cierra el mes/gu)).toHaveLength(1);
  expect(pages.at(-1)).toContain('90 asientos');
});

test('an index counts its folios, and a body of more than 200 is refused', async () => {
  expect(pdfText(await renderDocument('indice-de-expediente', usualIndex))).toContain(
    'El expediente tiene 2 cuerpos y 201 folios.',
  );
  const piece = { date: '2026-05-12', what: 'Ficha', from: 1, to: 201 };
  await expect(
    renderDocument('indice-de-expediente', { ...usualIndex, volumes: [[piece]] }),
  ).rejects.toMatchObject({ fields: { 'volumes.0': expect.stringContaining('200 folios') } });
  const gap = [
    { ...piece, to: 3 },
    { ...piece, from: 5, to: 6 },
  ];
  await expect(
    renderDocument('indice-de-expediente', { ...usualIndex, volumes: [gap] }),
  ).rejects.toMatchObject({ fields: { volumes: expect.stringContaining('correlativos') } });
});

test('a label has the code and no name; few cases of a kind are not said', async () => {
  const label = pdfText(await renderDocument('rotulo-de-carpeta', usualLabel));
  expect(label).toContain('Cuerpo 2 de 2');
  expect(label).not.toMatch(/Wara|Mamani/u);
  const figures = pdfText(await renderDocument('informe-estadistico', usualStatistics));
  expect(figures).toMatch(/Negligencia o descuido < ?5 < ?5 0 6/u);
});
