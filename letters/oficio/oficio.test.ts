import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import {
  pageCount,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfText,
  RIGHT_EDGE,
  rightmost,
} from '../testing/pdf.ts';
import { usualOficio } from '../testing/samples.ts';
import type { OficioData } from './data.ts';

const form = (changes: Partial<OficioData> = {}) =>
  renderDocument('oficio', { ...usualOficio, ...changes });

describe('the usual letter', () => {
  test('reads, in order, as a municipal oficio', async () => {
    expect(pdfText(await form())).toMatchInlineSnapshot(`
      "MUNICIPALIDAD PROVINCIAL DE TARATA
      Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
      “Año de la Esperanza y el Fortalecimiento de la Democracia”
      Tarata, 15 de mayo de 2026
      OFICIO N.° 045-2026-DEMUNA-GDS/MPT URGENTE
      SEÑORA
      ROSA MARÍA ÑAHUINCOPA AGÜERO
      Directora de la Unidad de Protección Especial de Tacna
      Ministerio de la Mujer y Poblaciones Vulnerables
      Tacna.-
      ASUNTO : Deriva caso de presunta desprotección familiar para su evaluación
      REFERENCIA : a) Expediente N.° 0003-2026-23010
      b) Oficio N.° 012-2026-IE 42050 Ticaco
      RESERVADO – contiene datos de niña, niño o adolescente
      De mi consideración:
      Tengo el agrado de dirigirme a usted para saludarla cordialmente y, en atención al
      expediente de la referencia, derivar el caso de la adolescente cuyos datos se consignan en la ficha
      siguiente, por existir indicios de desprotección familiar.
      Esta Defensoría ha realizado la recepción del caso, la entrevista a la abuela paterna y una
      visita domiciliaria el 13 de mayo de 2026. La derivación se efectúa conforme al artículo 23.8 del
      Reglamento del Decreto Legislativo N.° 1297 y fue coordinada por teléfono con su despacho el 14
      de mayo de 2026 a las 16:30.
      Se solicita la evaluación de la situación y, de corresponder, la medida de protección urgente.
      Se agradecerá comunicar lo resuelto a esta Defensoría.
      FICHA DE DERIVACIÓN
      Adolescente Wara Ch’uqi Mamani Ñ. (nombre ficticio)
      Edad y sexo 13 años, mujer
      Lengua materna Aymara; habla castellano
      Motivo Vive sola desde marzo; su padre trabaja fuera de la provincia.
      Riesgo inmediato Sí: pernocta sin persona adulta a cargo.
      Atención solicitada Evaluación por desprotección familiar
      Coordinación previa Lic. Juana Quispe, UPE Tacna, 14/05/2026 16:30
      Sin otro particular, hago propicia la ocasión para expresarle las muestras de mi especial
      consideración y estima.
      Atentamente,
      RUTH MAMANI QUISPE
      Defensora Responsable de la DEMUNA (e)
      CTSP N.° 4821
      Adjunto: Ficha de recepción; Informe de visita domiciliaria (6 folios)
      C.c.: Archivo / Expediente N.° 0003-2026-23010 RMQ/jcf
      Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
    `);
  });

  test('is one page, without page number', async () => {
    const pdf = await form();
    expect(pageCount(pdf)).toBe(1);
    expect(pdfText(pdf)).not.toContain('página');
  });

  test('says of itself its number and its unit, and no person', async () => {
    expect(pdfInfo(await form())).toMatchObject({
      Title: 'OFICIO N.° 045-2026-DEMUNA-GDS/MPT',
      Author: 'Gerencia de Desarrollo Social – DEMUNA',
      Creator: 'Yanapa',
      Producer: 'Yanapa',
      'Custom Metadata': 'no',
    });
  });

  test('carries no legend or mark that was not asked for', async () => {
    const plain = await form({ reserved: false, urgent: false, references: [], sheet: null });
    expect(pdfText(plain)).not.toMatch(
      /RESERVADO|URGENTE|REFERENCIA|FICHA|BORRADOR|ANULADO|PRÁCTICA/u,
    );
  });
});

describe('what varies', () => {
  test('a draft says BORRADOR and shows no number', async () => {
    const pdf = await form({ number: null });
    expect(pdfText(pdf)).toMatch(/^BORRADOR$/mu);
    expect(pdfText(pdf)).toContain('OFICIO SIN NÚMERO');
    expect(pdfText(pdf)).not.toContain('045-2026');
    expect(pdfInfo(pdf)['Title']).toBe('Borrador de oficio');
  });

  test('the mark of a draft leaves the text of the letter in its order', async () => {
    const marked = pdfText(await form({ annulled: true })).replace(/^ANULADO\n/u, '');
    expect(marked).toBe(pdfText(await form()));
  });

  test('an annulled letter says so and keeps its number', async () => {
    const text = pdfText(await form({ annulled: true }));
    expect(text).toMatch(/^ANULADO$/mu);
    expect(text).toContain('OFICIO N.° 045-2026-DEMUNA-GDS/MPT');
  });

  test('a draft cannot be annulled', async () => {
    await expect(form({ number: null, annulled: true })).rejects.toMatchObject({
      fields: { annulled: 'Un borrador no tiene número que anular.' },
    });
  });

  test('a corrected version says which', async () => {
    expect(pdfText(await form({ correctedVersion: 2 }))).toContain('Versión 2, corregida.');
  });

  test('practice is said on each page', async () => {
    const pages = pdfPages(await form({ practice: true, paragraphs: lines(120) }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('SOLO PRÁCTICA – datos ficticios');
  });

  test('one reference needs no letter; one folio is singular; (e) only when acting', async () => {
    const text = pdfText(
      await form({
        references: ['Expediente N.° 0003-2026-23010'],
        folios: 1,
        signer: { ...usualOficio.signer, acting: false },
      }),
    );
    expect(text).toContain('REFERENCIA : Expediente');
    expect(text).toContain('(1 folio)');
    expect(text).not.toContain('(e)');
  });
});

describe('long letters', () => {
  test('400 lines flow over numbered pages, each with number, reserve and contact', async () => {
    const pages = pdfPages(await form({ paragraphs: lines(400) }));
    expect(pages.length).toBeGreaterThan(5);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`página ${at + 1} de ${pages.length}`);
      expect(page).toContain('Plaza de Armas s/n, Tarata');
      if (at > 0) expect(page).toContain('OFICIO N.° 045-2026-DEMUNA-GDS/MPT · RESERVADO');
    }
    const text = pages.join(' ');
    for (const each of lines(400)) expect(text).toContain(each);
  });

  test('closing, signature and name stay on one page, wherever the body ends', async () => {
    for (let length = 10; length < 50; length += 3) {
      const pages = pdfPages(await form({ paragraphs: lines(length) }));
      const signed = pages.filter((page) => page.includes('RUTH MAMANI QUISPE'));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toContain('Sin otro particular');
      expect(signed[0]).toContain('Atentamente,');
      expect(signed[0]).toContain('CTSP N.° 4821');
    }
  });

  test('a name of 120 letters and an endless word stay within the margins', async () => {
    const name = 'ÑANDÚ'.repeat(24);
    const address = `https://ejemplo.example/${'abc'.repeat(60)}`;
    const pdf = await form({
      addressee: { ...usualOficio.addressee, name },
      signer: { ...usualOficio.signer, name },
      references: [address],
      sheet: {
        title: 'FICHA',
        groups: [{ heading: null, rows: [{ label: address.slice(0, 60), value: address }] }],
      },
    });
    const text = pdfText(pdf).replace(/\s+/gu, '');
    expect(text).toContain(address);
    expect(text.split(name)).toHaveLength(3);
    expect(text).not.toContain('abc-');
    expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  });

  test('a word wider than the column of labels breaks there, not over its value', async () => {
    const label = 'Q'.repeat(20);
    const sheet = {
      title: 'FICHA',
      groups: [{ heading: null, rows: [{ label, value: 'valor' }] }],
    };
    const text = pdfText(await form({ sheet }));
    expect(text).toMatch(/^Q+ valor$/mu);
    expect(text).toMatch(/^Q+$/mu);
    expect(text.match(/Q{3,}/gu)?.join('')).toBe(label);
  });

  test('copies that fill their line stay apart from the initials', async () => {
    for (let more = 1; more <= 24; more += 1) {
      const copies = [`${'palabra '.repeat(12)}${'i'.repeat(more)}`];
      expect(pdfText(await form({ copies }))).toMatch(/ RMQ\/jcf$/mu);
    }
  });

  test('a text pasted by mistake is refused before it holds up the printer', async () => {
    const paragraphs = Array.from({ length: 16 }, () => 'palabra '.repeat(490));
    await expect(form({ paragraphs })).rejects.toMatchObject({
      fields: { paragraphs: expect.stringContaining('demasiado largo') },
    });
  });

  test('a row of the sheet longer than a page is printed whole', async () => {
    const value = lines(38)
      .map((each) => each.slice(0, 50))
      .join('\n');
    const pdf = await form({
      paragraphs: lines(20),
      sheet: {
        title: 'FICHA',
        groups: [{ heading: 'Persona 1', rows: [{ label: 'Motivo', value }] }],
      },
    });
    for (const each of value.split('\n')) expect(pdfText(pdf)).toContain(each);
  });
});

test('every sign of Spanish, Aymara and Quechua comes back, from embedded faces', async () => {
  const signs = [
    'áéíóúüñ ÁÉÍÓÚÜÑ ¿cómo? ¡así! «cita» “cita” ‘cita’ guion – raya — puntos… S/ 50 N.° 1.ª 2.º € § ½',
    'äïü ÄÏÜ ch’uqi p’isqi t’ant’a q’illu k’ari chhijchhi phaxsi thaya qhathu jach’a ajayu ñiq’i',
    "ch' ch'' p'' t'' k'' q'' ʼ ˈ",
    'ficha afín oficio flujo affine ﬁn',
  ];
  const pdf = await form({ paragraphs: signs });
  const text = pdfText(pdf).replace(/\n/gu, ' ');
  for (const each of signs.slice(0, 3)) expect(text).toContain(each);
  expect(text).toContain('ficha afín oficio flujo affine');
  expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
});

test('whatever is written comes back, word for word', async () => {
  const letters = fc.stringMatching(/^[a-záéíóúñüäïÑÁÉQK0-9’]{1,16}$/u);
  const word = fc
    .tuple(
      fc.constantFrom('', '¿', '«', '(', '“'),
      letters,
      fc.constantFrom('', ',', '.', '?', '»', '):'),
    )
    .map((parts) => parts.join(''));
  const phrase = (maxLength: number) =>
    fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
  // Words that fit the narrow column: a wider one breaks, and would not come back in one piece.
  const label = fc.stringMatching(/^[a-záéíóúñüQK0-9’]{1,10}$/u);
  const data = fc.record({
    paragraphs: fc.array(phrase(60), { minLength: 1, maxLength: 25 }),
    subject: phrase(15),
    references: fc.array(phrase(8), { maxLength: 12 }),
    copies: fc.array(phrase(6), { maxLength: 12 }),
    number: fc.option(fc.constant('OFICIO N.° 001-2026-DEMUNA')),
    sheet: fc.option(
      fc.record({
        title: phrase(5),
        groups: fc.array(
          fc.record({
            heading: fc.option(phrase(6)),
            rows: fc.array(fc.record({ label, value: phrase(60) }), {
              minLength: 1,
              maxLength: 8,
            }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
      }),
    ),
  });

  await fc.assert(
    fc.asyncProperty(data, async (changes) => {
      const { number: _, ...written } = changes;
      const printed = new Set(pdfText(await form(changes)).split(/\s+/u));
      const lost = [...words(written)].filter((each) => !printed.has(each));
      expect(lost).toEqual([]);
    }),
    // Not shrunk: that prints hundreds of letters, past any time limit, and the cause is never seen.
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

function lines(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `Línea ${at + 1} del cuerpo, con palabras de la señora Ñusta.`,
  );
}

/** Every word within plain data. */
function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.split(' ');
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* words(inner);
}
