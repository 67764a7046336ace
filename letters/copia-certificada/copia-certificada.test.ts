import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { blank, head, longName, usualCopiaCertificada } from '../testing/form-samples.ts';
import { overlaps, pageCount, pdfInfo, pdfText, RIGHT_EDGE, rightmost } from '../testing/pdf.ts';
import type { CopiaCertificadaData } from './data.ts';

type Body = NonNullable<CopiaCertificadaData['body']>;
const usual = usualCopiaCertificada.body as Body;

const form = (changes: Partial<Body> = {}) =>
  renderDocument('copia-certificada', { ...head, body: { ...usual, ...changes } });

test('it says who certifies, of what, and how many folios in figures and words', async () => {
  const pdf = await form();
  expect(pageCount(pdf)).toBe(1);
  expect(pdfInfo(pdf)['Title']).toBe('Certificación de copia N.° 012-2026-23010');
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    CERTIFICACIÓN DE COPIA
    N.° 012-2026-23010
    Expediente N.° 0003-2026-23010
    Rosa Quispe Mamani, Defensora Responsable de la DEMUNA, CERTIFICA que la copia que
    antecede, que consta de 3 (tres) folios, es fiel del original que ha tenido a la vista y obra en el archivo
    de esta Defensoría: Acta de Conciliación N.° 012-2026-23010, de fecha 26 de mayo de 2026. Se expide
    a solicitud de Ana Ficticia Choque. Finalidad: ejecución ante el Juzgado de Paz Letrado.
    Se expide en Tarata, a los cinco días del mes de junio del año dos mil veintiséis. Cada folio
    lleva el sello de esta Defensoría; sin él, la copia no vale.
    Rosa Quispe Mamani
    Defensora Responsable de la DEMUNA
    DNI N.° 00000003 · Credencial N.° 023-2026
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test('the blank one', async () => {
  expect(pdfText(await renderDocument('copia-certificada', blank))).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    CERTIFICACIÓN DE COPIA
    N.°
    Expediente N.° 0003-2026-23010
    Documento que se copia Folios
    Solicitada por Lugar y fecha
    Quien suscribe certifica que la copia que antecede, con el número de folios indicado, es fiel
    del original que ha tenido a la vista y obra en el archivo de esta Defensoría.
    Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test('of a whole expediente, of one folio, asked by nobody', async () => {
  const text = pdfText(
    await form({ of: null, ofDate: null, folios: 1, requestedBy: null, purpose: null }),
  );
  expect(text).toContain('consta de 1 (uno) folio,');
  expect(text).toContain('expediente N.° 0003-2026-23010.');
  expect(text).not.toMatch(/a solicitud|Finalidad/u);
});

test('the longest names stay in the box', async () => {
  const name = longName(160);
  const pdf = await form({
    of: name,
    requestedBy: name,
    purpose: longName(200),
    folios: 9999,
    signer: { name, post: name, document: longName(60), registration: longName(80) },
  });
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
});
