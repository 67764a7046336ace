import { describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { blank, head, longName, usualCedula, usualNotificacion } from '../testing/form-samples.ts';
import {
  overlaps,
  pageCount,
  pdfInfo,
  pdfPages,
  pdfText,
  RIGHT_EDGE,
  rightmost,
} from '../testing/pdf.ts';
import type { NotificacionBody } from './data.ts';

const usual = usualNotificacion.body as NotificacionBody;

const form = (changes: Partial<NotificacionBody> = {}) =>
  renderDocument('notificacion', { ...head, body: { ...usual, ...changes } });

describe('the acta', () => {
  test('says the two dates, the tongue, the interpreter and what was explained', async () => {
    const pdf = await form();
    expect(pageCount(pdf)).toBe(1);
    expect(pdfInfo(pdf)['Title']).toBe('Notificación N.° 012-2026-23010');
    expect(pdfText(pdf)).toMatchInlineSnapshot(`
      "MUNICIPALIDAD PROVINCIAL DE TARATA
      Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
      “Año de la Esperanza y el Fortalecimiento de la Democracia”
      ACTA DE NOTIFICACIÓN
      N.° 012-2026-23010
      Expediente N.° 0003-2026-23010
      En Tarata, a los nueve días del mes de junio del año dos mil veintiséis, se notifica el
      documento siguiente (Reglamento del Decreto Legislativo N.° 1297, art. 48):
      A quien se notifica Documento Calidad
      Ana Ficticia Choque DNI N.° 00000001 Madre
      Documento que se notifica Fecha Folios
      RESOLUCIÓN N.° 004-2026-23010-DEMUNA 1 de junio de 2026 4 (cuatro)
      Fechas para las que fue citada/o
      Día Hora Lugar Asistió
      jueves 4 de junio de 2026 09:00 Plaza de Armas s/n, Tarata No
      martes 9 de junio de 2026 09:00 Plaza de Armas s/n, Tarata Sí
      Explicación en lenguaje sencillo y en lengua materna
      Lengua Intérprete
      Aymara Inés Inventada Calisaya, DNI N.° 00000006
      La Defensoría ha decidido acompañar a su familia durante nueve meses. No se separa a su
      hija de usted.
      Lo que preguntó o manifestó
      Pregunta si debe ir a la escuela de padres; se le responde que sí, dos veces al mes.
      Puede impugnar así: reconsideración o apelación, dentro de 5 días hábiles. Tiene derecho a
      que se le explique en su lengua materna, con intérprete si lo necesita (Decreto Legislativo N.° 1297,
      art. 10).
      Leída la presente, con entrega de copia de la resolución, la firman quienes intervienen.
      Huella
      Ana Ficticia Choque Inés Inventada Calisaya
      Madre Intérprete
      DNI N.° 00000001 DNI N.° 00000006
      Rosa Quispe Mamani
      Defensora Responsable de la DEMUNA
      DNI N.° 00000003 · Credencial N.° 023-2026
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
    `);
  });

  test('needs its explanation, and has neither home nor notifier', async () => {
    for (const changes of [{ explanation: null }, { address: 'Jr. X' }, { notifier: usual.person }])
      await expect(form(changes as Partial<NotificacionBody>)).rejects.toMatchObject({
        code: 'letter_render',
      });
  });
});

describe('the cédula', () => {
  test('comes twice, one with its cargo', async () => {
    const pages = pdfPages(await renderDocument('notificacion', usualCedula));
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('CARGO DE RECEPCIÓN');
    expect(pages[1]).toContain('CARGO DE RECEPCIÓN');
    expect(pages[1]).toContain('Luis Ramos Ticona');
    for (const page of pages) expect(page).toContain('Calle Inventada 45, Tarata');
  });

  test('explains nothing: that is of the acta', async () => {
    await expect(
      form({ ...usualCedula.body, explanation: usual.explanation }),
    ).rejects.toMatchObject({
      code: 'letter_render',
    });
  });
});

test('the blank one serves for both', async () => {
  expect(pdfText(await renderDocument('notificacion', blank))).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    Ejemplar para la persona notificada
    CÉDULA O ACTA DE NOTIFICACIÓN
    N.°
    Expediente N.° 0003-2026-23010
    A quien se notifica Documento Calidad
    Domicilio
    Representada por Testigo a ruego
    Documento que se notifica Fecha Folios
    Fechas para las que fue citada/o
    Día Hora Lugar Asistió
    Explicación en lenguaje sencillo y en lengua materna
    Lengua Intérprete
    Dice que entendió lo explicado Pide otra explicación
    Leída la presente, con entrega de copia de la resolución, la firman quienes intervienen.
    Huella
    A quien se notifica – DNI Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    Ejemplar para el expediente (cargo)
    CÉDULA O ACTA DE NOTIFICACIÓN
    N.°
    Expediente N.° 0003-2026-23010
    A quien se notifica Documento Calidad
    Domicilio
    Representada por Testigo a ruego
    Documento que se notifica Fecha Folios
    Fechas para las que fue citada/o
    Día Hora Lugar Asistió
    Explicación en lenguaje sencillo y en lengua materna
    Lengua Intérprete
    Dice que entendió lo explicado Pide otra explicación
    Leída la presente, con entrega de copia de la resolución, la firman quienes intervienen.
    Huella
    A quien se notifica – DNI Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 1 de 2
    CÉDULA O ACTA DE NOTIFICACIÓN · Expediente N.° 0003-2026-23010
    CARGO DE RECEPCIÓN
    CÉDULA O ACTA DE NOTIFICACIÓN · Expediente N.° 0003-2026-23010
    Recibido por (nombres y apellidos) Documento de identidad Vínculo con quien va dirigido
    Fecha Hora Firma de quien recibe Huella
    Recibió y firmó Se negó a recibir o a firmar
    No había nadie: se dejó aviso con nueva fecha Segunda visita: se dejó bajo la puerta, con acta
    Notifica (nombres y apellidos) Documento de identidad Firma de quien notifica
    Fachada Suministro (medidor) N.° Observaciones
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    página 2 de 2"
  `);
});

test('long explanations and names stay in their boxes', async () => {
  const name = longName(160);
  const pdf = await form({
    person: {
      ...usual.person,
      name,
      readsAndSigns: false,
      witness: { name, document: null },
      representative: { name, document: longName(60), power: longName(200) },
    },
    explanation: {
      language: longName(60),
      interpreter: { name, document: null },
      plain: 'Explicación. '.repeat(400),
      said: 'Dijo. '.repeat(500),
    },
    challenge: longName(300),
  });
  expect(pageCount(pdf)).toBeGreaterThan(2);
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
});
