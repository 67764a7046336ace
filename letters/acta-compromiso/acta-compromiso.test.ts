import { describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { blank, head, longName, party, usualActaCompromiso } from '../testing/form-samples.ts';
import { overlaps, pageCount, pdfInfo, pdfText, RIGHT_EDGE, rightmost } from '../testing/pdf.ts';
import type { CompromisoBody } from './data.ts';
import { compromisoActaFaults } from './requisites.ts';

const usual = usualActaCompromiso.body as CompromisoBody;

const form = (changes: Partial<CompromisoBody> = {}) =>
  renderDocument('acta-de-compromiso', { ...head, body: { ...usual, ...changes } });

test('the usual recognition reads in the order of RDNA 49', async () => {
  const pdf = await form();
  expect(pdfInfo(pdf)['Title']).toBe('Acta de compromiso N.° 012-2026-23010');
  expect(pageCount(pdf)).toBe(2);
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    ACTA DE COMPROMISO
    Reconocimiento voluntario de filiación
    N.° 012-2026-23010
    Expediente N.° 0003-2026-23010
    Dirección de la DNA Código
    Plaza de Armas s/n, Tarata 23010
    Teléfono Correo
    Tel. 052 000 000 demuna@munitarata.example
    En Tarata, a los veintiséis días del mes de mayo del año dos mil veintiséis, siendo las nueve
    horas con veinte minutos, se lleva a cabo la audiencia de compromiso ante la Defensoría Municipal
    de la Niña, Niño y Adolescente. Dirige la audiencia Rosa Quispe Mamani, DNI N.° 00000003,
    Defensora Responsable de la DEMUNA.
    I. PERSONAS USUARIAS
    Nombres y apellidos Documento
    Leo Ficticio Ñahui DNI N.° 00000002
    Domicilio Calidad
    Jr. Ficticio 123, Tarata Padre
    II. NIÑAS, NIÑOS O ADOLESCENTES
    Nombres y apellidos Documento Fecha de nacimiento
    Wara Ficticia Choque DNI N.° 00000010 2 de marzo de 2019
    III. DESCRIPCIÓN DEL CASO
    La niña no lleva el apellido paterno; el padre desea reconocerla.
    Reconocimiento voluntario de filiación
    Quien reconoce Fecha de nacimiento
    Leo Ficticio Ñahui 2 de marzo de 2019
    Niña, niño o adolescente Lugar de nacimiento
    Wara Ficticia Choque Tarata
    Certificado de nacido vivo o acta Oficina de registro civil Fecha límite de inscripción
    CNV N.° 0000000000 Registro Civil de la Municipalidad 26 de junio de 2026
    Provincial de Tarata
    El reconocimiento se inscribe en el registro civil; la presente acta no modifica por sí sola el
    acta de nacimiento. La Defensoría realiza la gestión para su inscripción (Reglamento de las DNA, art.
    50).
    IV. COMPROMISOS
    1. Acudir con su DNI al registro civil antes del 26 de junio de 2026.
    V. SEGUIMIENTO
    La Defensoría verificará el acta de nacimiento el 30 de junio de 2026.
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 2
    ACTA DE COMPROMISO N.° 012-2026-23010 · Expediente N.° 0003-2026-23010
    VI. OBSERVACIONES
    —
    Leída el acta por quienes intervienen, que reciben cada cual una copia, la firman en señal de
    conformidad. Los espacios no utilizados quedan sin valor.
    Huella
    Leo Ficticio Ñahui Rosa Quispe Mamani
    Padre Defensora Responsable de la DEMUNA
    DNI N.° 00000002 DNI N.° 00000003 · Credencial N.° 023-2026
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 2"
  `);
});

test('the blank one has both kinds, and room for the filiación', async () => {
  expect(pdfText(await renderDocument('acta-de-compromiso', blank))).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    ACTA DE COMPROMISO
    N.°
    Expediente N.° 0003-2026-23010
    Dirección de la DNA Código
    Plaza de Armas s/n, Tarata 23010
    Teléfono Correo
    Tel. 052 000 000 demuna@munitarata.example
    Lugar Fecha Hora de inicio Hora de término
    Defensora o defensor DNI Credencial N.°
    Reconocimiento voluntario de filiación Normas de comportamiento
    I. PERSONAS USUARIAS
    Nombres y apellidos Documento
    Domicilio Calidad
    Correo electrónico Teléfono
    Representada por (art. 39)
    Testigo a ruego
    Nombres y apellidos Documento
    Domicilio Calidad
    Correo electrónico Teléfono
    Representada por (art. 39)
    Testigo a ruego
    II. NIÑAS, NIÑOS O ADOLESCENTES
    Nombres y apellidos Documento Fecha de nacimiento
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 3
    ACTA DE COMPROMISO · Expediente N.° 0003-2026-23010
    III. DESCRIPCIÓN DEL CASO
    Reconocimiento voluntario de filiación
    Quien reconoce Fecha de nacimiento
    Niña, niño o adolescente Lugar de nacimiento
    Certificado de nacido vivo o acta Oficina de registro civil Fecha límite de inscripción
    IV. COMPROMISOS
    V. SEGUIMIENTO
    VI. OBSERVACIONES
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 3
    ACTA DE COMPROMISO · Expediente N.° 0003-2026-23010
    Leída el acta por quienes intervienen, que reciben cada cual una copia, la firman en señal de
    conformidad. Los espacios no utilizados quedan sin valor.
    Huella Huella
    Parte – DNI Parte – DNI
    Huella
    Testigo a ruego – DNI Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 3 de 3"
  `);
});

test('rules of conduct have no filiación', async () => {
  const text = pdfText(await form({ kind: 'comportamiento', filiation: null }));
  expect(text).toContain('Normas de comportamiento');
  expect(text).not.toContain('Quien reconoce');
  await expect(form({ kind: 'comportamiento' })).rejects.toMatchObject({ code: 'letter_render' });
  await expect(form({ filiation: null })).rejects.toMatchObject({ code: 'letter_render' });
});

describe('what it must hold', () => {
  test('V10 passes a whole compromiso', () => {
    expect(compromisoActaFaults({ ...head, body: usual })).toEqual([]);
  });

  test('warns of what it lacks, and it is printed', async () => {
    const body = { ...usual, defensor: null, commitments: [], followUp: null };
    const [fault] = compromisoActaFaults({ ...head, body });
    expect(fault?.message).toMatch(/literal e.*literal g.*literal h.*literal j/u);
    expect(fault?.severity).toBe('warn');
    expect(pdfText(await form(body))).toContain('IV. COMPROMISOS\n—');
  });
});

test('60 commitments, 30 children and 12 people stay in their boxes', async () => {
  const commitments = Array.from(
    { length: 60 },
    (_, at) => `Compromiso ${at + 1}. ${longName(90)}`,
  );
  const pdf = await form({
    commitments,
    facts: Array.from({ length: 400 }, (_, at) => `Hecho ${at + 1} con palabras.`).join('\n'),
    children: Array.from({ length: 30 }, () => ({
      name: longName(160),
      document: longName(60),
      birthDate: null,
    })),
    parties: Array.from({ length: 12 }, () => party(longName(160), longName(80), '0')),
  });
  const text = pdfText(pdf);
  for (const [at] of commitments.entries()) expect(text).toContain(`Compromiso ${at + 1}.`);
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
}, 60_000);
