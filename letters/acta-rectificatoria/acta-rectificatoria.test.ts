import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { blank, head, longName, usualActaRectificatoria } from '../testing/form-samples.ts';
import { overlaps, pageCount, pdfInfo, pdfText, RIGHT_EDGE, rightmost } from '../testing/pdf.ts';
import type { ActaRectificatoriaData } from './data.ts';

type Body = NonNullable<ActaRectificatoriaData['body']>;
const usual = usualActaRectificatoria.body as Body;

const form = (changes: Partial<Body> = {}) =>
  renderDocument('acta-rectificatoria', { ...head, body: { ...usual, ...changes } });

test('it says of which acta, what was omitted and how it stands now', async () => {
  const pdf = await form();
  expect(pageCount(pdf)).toBe(1);
  expect(pdfInfo(pdf)['Title']).toBe('Acta rectificatoria N.° 012-2026-23010');
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    ACTA RECTIFICATORIA
    N.° 012-2026-23010
    Expediente N.° 0003-2026-23010
    En Tarata, a los tres días del mes de junio del año dos mil veintiséis, siendo las once horas,
    quienes suscriben rectifican el documento siguiente: Acta de Conciliación N.° 012-2026-23010, de
    fecha 26 de mayo de 2026, para subsanar lo que se indica (Reglamento de las DNA, art. 45.2). En lo
    demás, queda como fue firmado.
    Nombres y apellidos Documento Calidad
    Ana Ficticia Choque DNI N.° 00000001 Solicitante
    Leo Ficticio Ñahui DNI N.° 00000002 Persona invitada
    I. Nombres, documento y domicilio de las partes (literal d)
    Qué se omitió
    No se consignó el domicilio del invitado.
    Cómo queda
    Leo Ficticio Ñahui domicilia en Calle Inventada 45, Tarata.
    Leída la presente acta, que forma parte del documento que rectifica, la firman quienes
    intervienen en señal de conformidad.
    Huella Huella
    Ana Ficticia Choque Leo Ficticio Ñahui
    Solicitante Persona invitada
    DNI N.° 00000001 DNI N.° 00000002
    Rosa Quispe Mamani Eva Inventada Ramos
    Defensora Responsable de la DEMUNA Abogada o abogado
    DNI N.° 00000003 · Credencial N.° 023-2026 CAT N.° 0000
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test('the blank one has room for one omission', async () => {
  expect(pdfText(await renderDocument('acta-rectificatoria', blank))).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    ACTA RECTIFICATORIA
    N.°
    Expediente N.° 0003-2026-23010
    Lugar Fecha Hora Fecha del acta rectificada
    Acta que se rectifica
    Nombres y apellidos Documento Calidad
    I. Requisito que faltó:
    Qué se omitió
    Cómo queda
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 2
    ACTA RECTIFICATORIA · Expediente N.° 0003-2026-23010
    Leída la presente acta, que forma parte del documento que rectifica, la firman quienes
    intervienen en señal de conformidad.
    Huella Huella
    Parte – DNI Parte – DNI
    Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 2"
  `);
});

test('nobody who is not there rectifies', async () => {
  const parties = usual.parties.map((one) => ({ ...one, present: false }));
  await expect(form({ parties })).rejects.toMatchObject({ code: 'letter_render' });
});

test('without hour nor lawyer it says neither', async () => {
  const text = pdfText(await form({ time: null, lawyer: null }));
  expect(text).not.toMatch(/siendo las|Abogada/u);
});

test('20 omissions of some pages stay in their boxes', async () => {
  const cures = Array.from({ length: 20 }, (_, at) => ({
    requisite: `Requisito ${at + 1} ${longName(120)}`,
    omission: 'Se omitió. '.repeat(60).trim(),
    cured: 'Queda así. '.repeat(100).trim(),
  }));
  const pdf = await form({ cures });
  const text = pdfText(pdf);
  for (const [at] of cures.entries()) expect(text).toContain(`Requisito ${at + 1}`);
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
}, 60_000);
