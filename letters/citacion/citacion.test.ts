import { describe, expect, test } from 'vitest';
import { refusedWordsIn } from '../../domain/words/forbidden.ts';
import { renderDocument } from '../render.ts';
import { blank, head, longName, usualCitacion } from '../testing/form-samples.ts';
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
import { CITACION_KINDS, type CitacionBody } from './data.ts';

const usual = usualCitacion.body as CitacionBody;

const form = (changes: Partial<CitacionBody> = {}) =>
  renderDocument('citacion', { ...head, body: { ...usual, ...changes } });

describe('the usual invitation', () => {
  test('reads in order, and comes twice: hers and the cargo', async () => {
    const [own, cargo, ...others] = pdfPages(await form());
    expect(others).toEqual([]);
    expect(own).not.toContain('CARGO DE RECEPCIÓN');
    expect(cargo).toContain('CARGO DE RECEPCIÓN');
    expect(pdfText(await form())).toMatchInlineSnapshot(`
      "MUNICIPALIDAD PROVINCIAL DE TARATA
      Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
      “Año de la Esperanza y el Fortalecimiento de la Democracia”
      Ejemplar para la persona destinataria
      Remite: MUNICIPALIDAD PROVINCIAL DE TARATA INVITACIÓN A
      Señor
      CONCILIAR
      Leo Ficticio Ñahui
      Primera invitación
      Calle Inventada 45, Tarata
      N.° 012-2026-23010
      Expediente N.° 0003-2026-23010
      Tarata, 15 de mayo de 2026
      Por la presente se le invita a participar en la audiencia de conciliación extrajudicial
      especializada solicitada por Ana Ficticia Choque, en el día, hora y lugar que se indican (Reglamento
      de las DNA, arts. 37 y 38).
      Materia A favor de Solicitante
      Alimentos y Régimen de visitas W. F. C. Ana Ficticia Choque
      Día Hora Lugar
      martes 26 de mayo de 2026 09:20 horas Plaza de Armas s/n, Tarata
      – Asista personalmente con su documento de identidad. Puede representarle otra persona, con poder, si vive
      en otra ciudad o en el extranjero, tiene capacidad restringida o está impedida de venir (art. 39).
      – Puede acompañarle una persona de su confianza o su abogada o abogado (art. 40).
      – Traiga: su documento de identidad y el acta de nacimiento.
      – Si usted no asiste, se le cursará una segunda invitación; si ninguna de las partes asiste, la conciliación concluye
      (arts. 38.4 y 38.6).
      – La atención de la DEMUNA es gratuita.
      Se le agradecerá su puntual asistencia.
      Rosa Quispe Mamani
      Defensora Responsable de la DEMUNA
      DNI N.° 00000003 · Credencial N.° 023-2026
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
      MUNICIPALIDAD PROVINCIAL DE TARATA
      Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
      “Año de la Esperanza y el Fortalecimiento de la Democracia”
      Ejemplar para el expediente (cargo)
      Remite: MUNICIPALIDAD PROVINCIAL DE TARATA INVITACIÓN A
      Señor
      CONCILIAR
      Leo Ficticio Ñahui
      Primera invitación
      Calle Inventada 45, Tarata
      N.° 012-2026-23010
      Expediente N.° 0003-2026-23010
      Tarata, 15 de mayo de 2026
      Por la presente se le invita a participar en la audiencia de conciliación extrajudicial
      especializada solicitada por Ana Ficticia Choque, en el día, hora y lugar que se indican (Reglamento
      de las DNA, arts. 37 y 38).
      Materia A favor de Solicitante
      Alimentos y Régimen de visitas W. F. C. Ana Ficticia Choque
      Día Hora Lugar
      martes 26 de mayo de 2026 09:20 horas Plaza de Armas s/n, Tarata
      – Asista personalmente con su documento de identidad. Puede representarle otra persona, con poder, si vive
      en otra ciudad o en el extranjero, tiene capacidad restringida o está impedida de venir (art. 39).
      – Puede acompañarle una persona de su confianza o su abogada o abogado (art. 40).
      – Traiga: su documento de identidad y el acta de nacimiento.
      – Si usted no asiste, se le cursará una segunda invitación; si ninguna de las partes asiste, la conciliación concluye
      (arts. 38.4 y 38.6).
      – La atención de la DEMUNA es gratuita.
      Se le agradecerá su puntual asistencia.
      Rosa Quispe Mamani
      Defensora Responsable de la DEMUNA
      DNI N.° 00000003 · Credencial N.° 023-2026
      CARGO DE RECEPCIÓN
      INVITACIÓN A CONCILIAR N.° 012-2026-23010 · Expediente N.° 0003-2026-23010
      Recibido por (nombres y apellidos) Documento de identidad Vínculo con quien va dirigido
      Fecha Hora Firma de quien recibe Huella
      Recibió y firmó Se negó a recibir o a firmar
      No había nadie: se dejó aviso con nueva fecha Segunda visita: se dejó bajo la puerta, con acta
      Notifica (nombres y apellidos) Documento de identidad Firma de quien notifica
      Luis Ramos Ticona DNI N.° 00000009
      Fachada Suministro (medidor) N.° Observaciones
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
    `);
  });

  test('says of itself its number and its unit, and no person', async () => {
    const pdf = await form();
    expect(pdfInfo(pdf)).toMatchObject({
      Title: 'Citación N.° 012-2026-23010',
      Author: 'Gerencia de Desarrollo Social – DEMUNA',
    });
    expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  });
});

test('the blank one fits two pages, each with room for all', async () => {
  const pdf = await renderDocument('citacion', blank);
  expect(pageCount(pdf)).toBe(2);
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    Ejemplar para la persona destinataria
    Para (nombres, apellidos y domicilio): INVITACIÓN O CITACIÓN
    N.°
    Expediente N.° 0003-2026-23010
    INVITACIÓN A CONCILIAR: Primera invitación INVITACIÓN A CONCILIAR: Segunda invitación
    CITACIÓN: Audiencia de compromiso CITACIÓN: Entrevista
    CITACIÓN: Notificación
    Por la presente se le invita o cita a la diligencia que se marca, en el día, hora y lugar que se
    indican.
    Materia A favor de Solicitante
    Día Hora Lugar
    – Asista personalmente con su documento de identidad. Puede acompañarle una persona de su confianza.
    – La atención de la DEMUNA es gratuita. Si no puede asistir, comuníquelo antes de la fecha.
    Se le agradecerá su puntual asistencia.
    Defensora o defensor – firma y sello
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example
    MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    Ejemplar para el expediente (cargo)
    Para (nombres, apellidos y domicilio): INVITACIÓN O CITACIÓN
    N.°
    Expediente N.° 0003-2026-23010
    INVITACIÓN A CONCILIAR: Primera invitación INVITACIÓN A CONCILIAR: Segunda invitación
    CITACIÓN: Audiencia de compromiso CITACIÓN: Entrevista
    CITACIÓN: Notificación
    Por la presente se le invita o cita a la diligencia que se marca, en el día, hora y lugar que se
    indican.
    Materia A favor de Solicitante
    Día Hora Lugar
    – Asista personalmente con su documento de identidad. Puede acompañarle una persona de su confianza.
    – La atención de la DEMUNA es gratuita. Si no puede asistir, comuníquelo antes de la fecha.
    Se le agradecerá su puntual asistencia.
    Defensora o defensor – firma y sello
    CARGO DE RECEPCIÓN
    INVITACIÓN O CITACIÓN · Expediente N.° 0003-2026-23010
    Recibido por (nombres y apellidos) Documento de identidad Vínculo con quien va dirigido
    Fecha Hora Firma de quien recibe Huella
    Recibió y firmó Se negó a recibir o a firmar
    No había nadie: se dejó aviso con nueva fecha Segunda visita: se dejó bajo la puerta, con acta
    Notifica (nombres y apellidos) Documento de identidad Firma de quien notifica
    Fachada Suministro (medidor) N.° Observaciones
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test.each(CITACION_KINDS)('%s says what it is for and what comes of absence', async (kind) => {
  const text = pdfText(await form({ kind }));
  expect(text).toMatch(/Por la presente se le (invita|cita)/u);
  expect(text).toMatch(/no (puede )?asist/u);
  expect(refusedWordsIn(text)).toEqual([]);
});

describe('what it does not say', () => {
  test('who asked, when it may not be said: de oficio', async () => {
    const text = pdfText(await form({ requester: null }));
    expect(text).toContain('de oficio');
    expect(text).not.toContain('Ana');
  });

  test('violence, in any of its words, nor the office where the envelope shows', async () => {
    for (const kind of CITACION_KINDS) {
      const text = pdfText(await form({ kind }));
      expect(text).not.toMatch(/violencia|denuncia|delito|maltrato|abuso|riesgo/iu);
    }
    const sender = (text: string) => /Remite: [^\n]*/u.exec(text)?.[0];
    expect(sender(pdfText(await form()))).not.toContain('DEMUNA');
    expect(sender(pdfText(await form({ discreet: false })))).toContain('DEMUNA');
  });

  test('an address that is given by hand', async () => {
    expect(pdfText(await form({ address: null }))).toContain('Presente.-');
  });
});

test('a virtual one has its link and what is needed; a notification, two dates', async () => {
  const link = 'https://reunion.example/sala-0003';
  const virtual = pdfText(
    await form({ meetings: [{ date: '2026-05-26', time: '09:20', room: null, link }] }),
  );
  expect(virtual).toContain(link);
  expect(virtual).toContain('La audiencia es virtual');
  const two = pdfText(
    await form({
      kind: 'notificacion',
      meetings: [
        ...usual.meetings,
        { date: '2026-05-29', time: '09:20', room: 'Plaza de Armas s/n', link: null },
      ],
    }),
  );
  expect(two).toContain('Día (segunda fecha)');
  await expect(
    form({ meetings: [{ date: '2026-05-26', time: '09:20', room: null, link: null }] }),
  ).rejects.toMatchObject({ code: 'letter_render' });
});

test('30 children and the longest names stay in their boxes', async () => {
  const pdf = await form({
    name: longName(160),
    address: longName(200),
    requester: longName(160),
    beneficiaries: Array.from({ length: 30 }, (_, at) => `${longName(60)} ${at + 1}`),
    matters: Array.from({ length: 12 }, () => longName(120)),
    bring: Array.from({ length: 12 }, (_, at) => `${longName(150)} ${at}`),
  });
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(pdfText(pdf)).toContain('CARGO DE RECEPCIÓN');
  expect(pdfText(pdf)).toMatch(/página 2 de \d/u);
});
