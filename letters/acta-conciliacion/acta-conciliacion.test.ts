import { describe, expect, test } from 'vitest';
import { CONCILIATION_RESULTS } from '../../domain/catalogues/conciliation.ts';
import { renderDocument } from '../render.ts';
import { blank, head, longName, party, usualActaConciliacion } from '../testing/form-samples.ts';
import {
  overlaps,
  pageCount,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfText,
  RIGHT_EDGE,
  rightmost,
} from '../testing/pdf.ts';
import type { ConciliationBody } from './data.ts';
import { conciliationFaults } from './requisites.ts';

const usual = usualActaConciliacion.body as ConciliationBody;

const form = (changes: Partial<ConciliationBody> = {}, around: object = {}) =>
  renderDocument('acta-de-conciliacion', { ...head, ...around, body: { ...usual, ...changes } });

const EMPTY: ConciliationBody = {
  ...usual,
  place: null,
  date: null,
  time: null,
  endTime: null,
  parties: [],
  children: [],
  defensor: null,
  facts: null,
  followUp: null,
  matters: [],
  controversies: null,
  agreements: [],
  noAgreement: null,
  lawyer: null,
};

describe('the usual acta', () => {
  test('reads in the order of RDNA 44.1', async () => {
    expect(pdfText(await form())).toMatchInlineSnapshot(`
      "MUNICIPALIDAD PROVINCIAL DE TARATA
      Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
      “Año de la Esperanza y el Fortalecimiento de la Democracia”
      ACTA DE CONCILIACIÓN
      Acuerdo parcial
      N.° 012-2026-23010
      Expediente N.° 0003-2026-23010
      Dirección de la DNA Código
      Plaza de Armas s/n, Tarata 23010
      Teléfono Correo
      Tel. 052 000 000 demuna@munitarata.example
      En Tarata, a los veintiséis días del mes de mayo del año dos mil veintiséis, siendo las nueve
      horas con veinte minutos, se lleva a cabo la audiencia de conciliación extrajudicial especializada ante
      la Defensoría Municipal de la Niña, Niño y Adolescente. Dirige la audiencia Rosa Quispe Mamani, DNI
      N.° 00000003, Defensora Responsable de la DEMUNA.
      I. LAS PARTES
      Nombres y apellidos Documento
      Ana Ficticia Choque DNI N.° 00000001
      Domicilio Calidad
      Jr. Ficticio 123, Tarata Solicitante
      Nombres y apellidos Documento
      Leo Ficticio Ñahui DNI N.° 00000002
      Domicilio Calidad
      Jr. Ficticio 123, Tarata Persona invitada
      Testigo a ruego
      Luz Ficticia Mamani, DNI N.° 00000004
      II. NIÑAS, NIÑOS O ADOLESCENTES
      Nombres y apellidos Documento Fecha de nacimiento
      Wara Ficticia Choque DNI N.° 00000010 2 de marzo de 2019
      III. RESUMEN DE LOS HECHOS
      La solicitante refiere que el padre no contribuye con los alimentos de su hija desde marzo
      de 2026.
      El invitado manifiesta que trabaja por temporadas y que está de acuerdo en contribuir.
      IV. MATERIAS Y CONTROVERSIAS
      Alimentos y Régimen de visitas.
      Monto y forma de pago de los alimentos; días de visita.
      V. ACUERDO
      Alimentos
      1. Leo Ficticio Ñahui entregará por concepto de alimentos a favor de Wara Ficticia Choque la suma
      de S/ 350.00 (trescientos cincuenta con 00/100 soles) mensuales, que pagará el día 5 (cinco) de
      cada mes, desde el 1 de junio de 2026 y mientras subsista la obligación.
      2. La entrega se hará a Ana Ficticia Choque en efectivo, contra recibo firmado.
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
      página 1 de 2
      ACTA DE CONCILIACIÓN N.° 012-2026-23010 · Expediente N.° 0003-2026-23010
      Sin acuerdo en lo demás
      En el régimen de visitas las partes mantienen posiciones distintas sobre los días.
      VI. SEGUIMIENTO
      La Defensoría llamará a ambas partes el primer día hábil de cada mes, por seis meses.
      VII. OBSERVACIONES Y EFECTOS
      —
      El acta con acuerdo constituye título ejecutivo (Código de los Niños y Adolescentes, art. 45).
      Su incumplimiento puede ejecutarse ante el juzgado competente; el de los alimentos puede llevar
      a la inscripción en el registro de deudores alimentarios morosos (Ley 28970).
      Verifica la legalidad del acuerdo Eva Inventada Ramos, CAT N.° 0000.
      Leída el acta por quienes intervienen, que reciben cada cual una copia, la firman en señal de
      conformidad, siendo las diez horas con cuarenta y cinco minutos. Los espacios no utilizados quedan
      sin valor.
      Huella No firma por no poder o no saber hacerlo Huella
      Ana Ficticia Choque Leo Ficticio Ñahui
      Solicitante Persona invitada
      DNI N.° 00000001 DNI N.° 00000002
      Huella
      Luz Ficticia Mamani Rosa Quispe Mamani
      Testigo a ruego de Leo Ficticio Ñahui Defensora Responsable de la DEMUNA
      DNI N.° 00000004 DNI N.° 00000003 · Credencial N.° 023-2026
      Eva Inventada Ramos
      Abogada o abogado
      CAT N.° 0000
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
      página 2 de 2"
    `);
  });

  test('says of itself its number and its unit, and no person', async () => {
    expect(pdfInfo(await form())).toMatchObject({
      Title: 'Acta de conciliación N.° 012-2026-23010',
      Author: 'Gerencia de Desarrollo Social – DEMUNA',
    });
  });

  test('is two pages, in embedded faces', async () => {
    const pdf = await form();
    expect(pageCount(pdf)).toBe(2);
    expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  });
});

test('the blank acta leaves room for everything, in the same order', async () => {
  const text = pdfText(await renderDocument('acta-de-conciliacion', blank));
  expect(text).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    ACTA DE CONCILIACIÓN
    N.°
    Expediente N.° 0003-2026-23010
    Dirección de la DNA Código
    Plaza de Armas s/n, Tarata 23010
    Teléfono Correo
    Tel. 052 000 000 demuna@munitarata.example
    Lugar Fecha Hora de inicio Hora de término
    Defensora o defensor DNI Credencial N.°
    Acuerdo total Acuerdo parcial
    Falta de acuerdo Desistimiento
    Inasistencia de una parte a dos sesiones Inasistencia de ambas partes a una sesión
    Decisión motivada de la defensora o el defensor
    I. LAS PARTES
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
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 3
    ACTA DE CONCILIACIÓN · Expediente N.° 0003-2026-23010
    II. NIÑAS, NIÑOS O ADOLESCENTES
    Nombres y apellidos Documento Fecha de nacimiento
    III. RESUMEN DE LOS HECHOS
    IV. MATERIAS Y CONTROVERSIAS
    Alimentos Tenencia Régimen de visitas
    Opinión de la niña, niño o adolescente
    V. ACUERDO, O POR QUÉ NO LO HUBO
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 3
    ACTA DE CONCILIACIÓN · Expediente N.° 0003-2026-23010
    VI. SEGUIMIENTO
    VII. OBSERVACIONES Y EFECTOS
    Leída el acta por quienes intervienen, que reciben cada cual una copia, la firman en señal de
    conformidad. Los espacios no utilizados quedan sin valor.
    Huella Huella
    Parte – DNI Parte – DNI
    Huella
    Testigo a ruego – DNI Defensora o defensor – firma y sello
    Abogada o abogado – colegiatura N.°
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 3 de 3"
  `);
});

test.each(CONCILIATION_RESULTS.entries)('$code has its heading', async ({ code, label }) => {
  const agreed = code.startsWith('acuerdo');
  const text = pdfText(
    await form({
      result: code,
      agreements: agreed ? usual.agreements : [],
      noAgreement: code === 'acuerdo_total' ? null : 'Por lo que se indica.',
    }),
  );
  expect(text).toContain(`${label}\nN.° 012-2026-23010`);
  expect(text).toContain(agreed ? 'V. ACUERDO' : 'V. POR QUÉ NO HUBO ACUERDO');
  expect(text.includes('título ejecutivo')).toBe(agreed);
});

describe('what it must hold', () => {
  test('V09 passes a whole one: it has no fault', () => {
    expect(conciliationFaults({ ...head, body: usual })).toEqual([]);
  });

  test.each<[string, Partial<ConciliationBody>]>([
    ['c', { date: null }],
    ['d', { parties: usual.parties.map((one) => ({ ...one, address: null })) }],
    ['e', { defensor: null }],
    ['f', { parties: usual.parties.map((one) => ({ ...one, witness: null })) }],
    ['h', { matters: [] }],
    ['i', { agreements: [] }],
    ['j', { defensor: null }],
  ])('V09 refuses the final print without %s; the draft is printed', async (letter, changes) => {
    await expect(form(changes)).rejects.toMatchObject({
      code: 'letter_render',
      fields: { body: expect.stringContaining(`(literal ${letter})`) },
    });
    expect(pdfText(await form(changes, { issue: null }))).toContain('BORRADOR');
  });

  test('V10 passes: what only warns is printed', async () => {
    const changes = { facts: null, followUp: null, lawyer: null };
    const faults = conciliationFaults({ ...head, body: { ...usual, ...changes } });
    expect(faults.map(({ code }) => code)).toEqual(['acta_incomplete']);
    expect(pdfText(await form(changes))).toContain('No interviene abogada o abogado.');
  });
});

describe('what varies', () => {
  test('a draft with nothing in it is printed', async () => {
    const pdf = await renderDocument('acta-de-conciliacion', { ...head, issue: null, body: EMPTY });
    const text = pdfText(pdf);
    expect(text).toContain('(sin lugar), (sin fecha)');
    expect(text).not.toMatch(/undefined|null/u);
    expect(overlaps(pdf)).toEqual([]);
  });

  test('a virtual one with digital signatures has frames for them and no fingerprints', async () => {
    const parties = usual.parties.map((one) => ({ ...one, email: 'prueba@correo.example' }));
    const text = pdfText(await form({ parties, platform: 'plataforma de prueba', digital: true }));
    expect(text).toContain('por medios virtuales (plataforma de prueba), con grabación');
    expect(text).toContain('Firma digital');
    expect(text).toContain('prueba@correo.example');
    expect(text).not.toContain('Huella');
  });

  test('who does not read leaves her fingerprint, and her testigo a ruego signs', async () => {
    const text = pdfText(await form());
    expect(text).toContain('No firma por no poder o no saber hacerlo');
    expect(text).toContain('Testigo a ruego de Leo Ficticio Ñahui');
  });

  test('who did not come signs nothing', async () => {
    const [ana, leo] = usual.parties;
    if (ana === undefined || leo === undefined) throw new Error('The usual acta has two parties');
    const absent = { ...leo, present: false, readsAndSigns: true, witness: null };
    const text = pdfText(
      await form({
        result: 'inasistencia_una_parte',
        agreements: [],
        noAgreement: 'No asistió a dos sesiones.',
        parties: [ana, absent],
      }),
    );
    expect(text.split('Leo Ficticio Ñahui')).toHaveLength(2);
    expect(text).toContain('Persona invitada (no asistió)');
  });

  test('it says which earlier acta it replaces', async () => {
    const replaces = 'el Acta de Conciliación N.° 003-2025-23010';
    expect(pdfText(await form({ replaces }))).toContain(replaces);
  });
});

test('30 children, 12 parties, 400 lines and 250 clauses flow over numbered pages', async () => {
  const facts = Array.from({ length: 400 }, (_, at) => `Hecho ${at + 1} con palabras.`);
  const clauses = Array.from({ length: 250 }, (_, at) => `Cláusula ${at + 1} de prueba.`);
  const pdf = await form({
    facts: facts.join('\n'),
    children: Array.from({ length: 30 }, (_, at) => ({
      name: `${longName(120)} ${at + 1}`,
      document: null,
      birthDate: null,
    })),
    parties: Array.from({ length: 12 }, (_, at) => party(longName(150), `Parte ${at + 1}`, '0')),
    agreements: [{ matter: 'Alimentos', clauses }],
    noAgreement: null,
  });
  const pages = pdfPages(pdf);
  const text = pages.join(' ');
  for (const each of [...facts, ...clauses]) expect(text).toContain(each);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`página ${at + 1} de ${pages.length}`);
    expect(page).toContain('N.° 012-2026-23010');
  }
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(pages.at(-1)).toContain('Eva Inventada Ramos');
  expect(pages.at(-1)).toMatch(/Continúan las firmas|Leída el acta/u);
}, 60_000);

test('a text pasted by mistake is refused before it holds up the printer', async () => {
  const clauses = Array.from({ length: 12 }, () => 'palabra '.repeat(700));
  await expect(form({ agreements: [{ matter: 'A', clauses }] })).rejects.toMatchObject({
    fields: { body: expect.stringContaining('demasiado largo') },
  });
});
