import { describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { blank, head, longName, usualConstancia } from '../testing/form-samples.ts';
import { overlaps, pageCount, pdfInfo, pdfText, RIGHT_EDGE, rightmost } from '../testing/pdf.ts';
import type { ConstanciaBody } from './data.ts';

const usual = usualConstancia.body as ConstanciaBody;

const form = (changes: Partial<ConstanciaBody> = {}) =>
  renderDocument('constancia', { ...head, body: { ...usual, ...changes } });

const came = (...present: boolean[]) =>
  usual.parties.map((party, at) => ({ ...party, present: present[at] ?? true }));
const NOT_SUSPENDED = { cause: null, next: null } as const;

test('the usual suspension reads in order, on one page', async () => {
  const pdf = await form();
  expect(pageCount(pdf)).toBe(1);
  expect(pdfInfo(pdf)['Title']).toBe('Constancia N.° 012-2026-23010');
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    CONSTANCIA DE SUSPENSIÓN
    N.° 012-2026-23010
    Expediente N.° 0003-2026-23010
    En Tarata, a los veintiséis días del mes de mayo del año dos mil veintiséis, siendo las nueve
    horas con veinte minutos, se deja constancia de la sesión 1 de la audiencia de conciliación, sobre
    Alimentos. Fueron citadas así: Invitación N.° 012-2026-23010. De las personas convocadas:
    Nombres y apellidos Documento Calidad Asistió
    Ana Ficticia Choque DNI N.° 00000001 Solicitante Sí
    Leo Ficticio Ñahui DNI N.° 00000002 Persona invitada Sí
    Suspensión
    Causa (Reglamento de las DNA, art. 42)
    Acuerdo de las partes
    Nueva sesión Hora Lugar
    martes 2 de junio de 2026 09:00 horas Plaza de Armas s/n, Tarata
    Con la firma de la presente, las partes quedan notificadas del día y la hora de la nueva sesión
    (Reglamento de las DNA, art. 42).
    Observaciones
    —
    Leída la presente, la firman quienes intervienen; quienes asistieron quedan notificados de
    lo que en ella consta.
    Huella Huella
    Ana Ficticia Choque Leo Ficticio Ñahui
    Solicitante Persona invitada
    DNI N.° 00000001 DNI N.° 00000002
    Rosa Quispe Mamani
    Defensora Responsable de la DEMUNA
    DNI N.° 00000003 · Credencial N.° 023-2026
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test('the blank one has each kind, and room for four people', async () => {
  expect(pdfText(await renderDocument('constancia', blank))).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    CONSTANCIA DE AUDIENCIA
    N.°
    Expediente N.° 0003-2026-23010
    Asistencia Inasistencia de una parte
    Inasistencia de ambas partes Suspensión
    Lugar Fecha Hora Sesión N.°
    Audiencia de Materias
    Nombres y apellidos Documento Calidad Asistió
    Suspensión
    Causa (Reglamento de las DNA, art. 42)
    Nueva sesión Hora Lugar
    Observaciones
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 2
    CONSTANCIA DE AUDIENCIA · Expediente N.° 0003-2026-23010
    Leída la presente, la firman quienes intervienen; quienes asistieron quedan notificados de
    lo que en ella consta.
    Huella Huella
    Parte Parte
    Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 2"
  `);
});

describe('who came', () => {
  test('who did not come does not sign', async () => {
    const text = pdfText(
      await form({ kind: 'inasistencia_una_parte', ...NOT_SUSPENDED, parties: came(true, false) }),
    );
    expect(text).toContain('CONSTANCIA DE INASISTENCIA');
    expect(text).toContain('Leo Ficticio Ñahui DNI N.° 00000002 Persona invitada No');
    expect(text.split('Leo Ficticio Ñahui')).toHaveLength(2);
  });

  test('neither came: the defensor/a alone signs', async () => {
    const text = pdfText(
      await form({ kind: 'inasistencia_ambas', ...NOT_SUSPENDED, parties: came(false, false) }),
    );
    expect(text).toContain('la conciliación concluye (Reglamento de las DNA, art. 38.6)');
    expect(text).not.toContain('Huella');
  });

  test('both came: the next session is said when there is one', async () => {
    const text = pdfText(await form({ kind: 'asistencia', cause: null }));
    expect(text).toContain('CONSTANCIA DE ASISTENCIA');
    expect(text).toContain('martes 2 de junio de 2026');
  });

  test.each<[string, Partial<ConstanciaBody>]>([
    ['a suspension without the next session', { next: null }],
    ['a suspension without cause', { cause: null }],
    ['a cause without suspension', { kind: 'asistencia' }],
    ['an absence of both when one came', { kind: 'inasistencia_ambas', ...NOT_SUSPENDED }],
    ['an absence of one when all came', { kind: 'inasistencia_una_parte', ...NOT_SUSPENDED }],
    [
      'an attendance of nobody',
      { kind: 'asistencia', ...NOT_SUSPENDED, parties: came(false, false) },
    ],
  ])('refuses %s', async (_, changes) => {
    await expect(form(changes)).rejects.toMatchObject({ code: 'letter_render' });
  });
});

test('twelve people with the longest names sign in their boxes', async () => {
  const [one] = usual.parties;
  if (one === undefined) throw new Error('The usual constancia has parties');
  const pdf = await form({
    parties: Array.from({ length: 12 }, (_, at) => ({
      ...one,
      name: longName(160),
      role: `Parte ${at}`,
      representative: { name: longName(150), document: longName(60), power: longName(200) },
    })),
    observations: 'Observación. '.repeat(300),
  });
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(pdfText(pdf)).toContain('Continúan las firmas');
});
