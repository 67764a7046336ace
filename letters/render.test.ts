import { describe, expect, test } from 'vitest';
import type { DocumentKind, Documents } from './documents.ts';
import { renderDocument } from './render.ts';
import { FORMS, PAPERS } from './testing/every-sheet.ts';
import { usualGenogram } from './testing/family-sample.ts';
import {
  usualActaCompromiso,
  usualActaConciliacion,
  usualActaRectificatoria,
  usualCitacion,
  usualConstancia,
  usualCopiaCertificada,
  usualNotificacion,
  usualOficioBanco,
} from './testing/form-samples.ts';
import { pdfFonts, pdfInfo, pdfText } from './testing/pdf.ts';
import {
  acta,
  destruction,
  notice,
  privileges,
  recoveryKit,
  usualEnvelope,
  usualMonth,
  usualOficio,
} from './testing/samples.ts';

/** One usual document of each kind: a kind without one here does not compile. */
const USUAL = {
  oficio: () => renderDocument('oficio', usualOficio),
  'hojas-de-recuperacion': () => renderDocument('hojas-de-recuperacion', recoveryKit),
  'acta-de-entrega': () => renderDocument('acta-de-entrega', acta),
  'revision-de-privilegios': () => renderDocument('revision-de-privilegios', privileges),
  'aviso-de-incidente': () => renderDocument('aviso-de-incidente', notice),
  'hoja-mensual': () => renderDocument('hoja-mensual', usualMonth),
  'acta-de-destruccion': () => renderDocument('acta-de-destruccion', destruction),
  citacion: () => renderDocument('citacion', usualCitacion),
  constancia: () => renderDocument('constancia', usualConstancia),
  'acta-de-conciliacion': () => renderDocument('acta-de-conciliacion', usualActaConciliacion),
  'acta-de-compromiso': () => renderDocument('acta-de-compromiso', usualActaCompromiso),
  'acta-rectificatoria': () => renderDocument('acta-rectificatoria', usualActaRectificatoria),
  'copia-certificada': () => renderDocument('copia-certificada', usualCopiaCertificada),
  'oficio-banco': () => renderDocument('oficio-banco', usualOficioBanco),
  notificacion: () => renderDocument('notificacion', usualNotificacion),
  'ficha-de-recepcion': () => sheet('ficha-de-recepcion'),
  'ficha-de-entrevista': () => sheet('ficha-de-entrevista'),
  'ficha-de-visita': () => sheet('ficha-de-visita'),
  'ficha-de-seguimiento': () => sheet('ficha-de-seguimiento'),
  'constancia-de-atencion': () => sheet('constancia-de-atencion'),
  'ficha-de-atencion': () => sheet('ficha-de-atencion'),
  'acta-de-denuncia-verbal': () => sheet('acta-de-denuncia-verbal'),
  'informe-de-supervision': () => sheet('informe-de-supervision'),
  'plan-de-seguridad': () => sheet('plan-de-seguridad'),
  consentimiento: () => sheet('consentimiento'),
  'retiro-de-consentimiento': () => sheet('retiro-de-consentimiento'),
  carta: () => sheet('carta'),
  'oficio-general': () => sheet('oficio-general'),
  'oficio-multiple': () => sheet('oficio-multiple'),
  memorando: () => sheet('memorando'),
  informe: () => sheet('informe'),
  proveido: () => sheet('proveido'),
  'informe-social': () => sheet('informe-social'),
  'informe-psicologico': () => sheet('informe-psicologico'),
  'informe-de-valoracion': () => sheet('informe-de-valoracion'),
  'informe-interdisciplinario': () => sheet('informe-interdisciplinario'),
  'plan-de-trabajo-individual': () => sheet('plan-de-trabajo-individual'),
  resolucion: () => sheet('resolucion'),
  'libro-de-registro': () => sheet('libro-de-registro'),
  'agenda-del-dia': () => sheet('agenda-del-dia'),
  'agenda-de-la-semana': () => sheet('agenda-de-la-semana'),
  'pendientes-vencidos': () => sheet('pendientes-vencidos'),
  'rotulo-de-carpeta': () => sheet('rotulo-de-carpeta'),
  'cargo-de-prestamo': () => sheet('cargo-de-prestamo'),
  'indice-de-expediente': () => sheet('indice-de-expediente'),
  sobre: () => renderDocument('sobre', usualEnvelope),
  'cuerpo-de-expediente': () => sheet('cuerpo-de-expediente'),
  'cargo-de-expediente': () => sheet('cargo-de-expediente'),
  'acta-de-lectura': () => sheet('acta-de-lectura'),
  'informe-estadistico': () => sheet('informe-estadistico'),
  'hoja-de-opinion': () => sheet('hoja-de-opinion'),
  'cifras-de-opinion': () => sheet('cifras-de-opinion'),
  convocatoria: () => sheet('convocatoria'),
  'lista-de-asistencia': () => sheet('lista-de-asistencia'),
  'acta-de-sesion': () => sheet('acta-de-sesion'),
  'acta-de-reunion': () => sheet('acta-de-reunion'),
  genograma: () => renderDocument('genograma', usualGenogram),
  'omaped-empadronamiento': () => sheet('omaped-empadronamiento'),
  'omaped-conadis': () => sheet('omaped-conadis'),
  'omaped-contigo': () => sheet('omaped-contigo'),
  'omaped-oficio-salud': () => sheet('omaped-oficio-salud'),
  'omaped-constancia': () => sheet('omaped-constancia'),
  'omaped-visita': () => sheet('omaped-visita'),
  'omaped-informe-social': () => sheet('omaped-informe-social'),
  'omaped-entrega': () => sheet('omaped-entrega'),
  'omaped-plan': () => sheet('omaped-plan'),
  'omaped-rendicion': () => sheet('omaped-rendicion'),
  'ciam-ficha': () => sheet('ciam-ficha'),
  'ciam-oficio-dipam': () => sheet('ciam-oficio-dipam'),
  'ciam-visita': () => sheet('ciam-visita'),
  'ciam-informe-social': () => sheet('ciam-informe-social'),
  'ciam-plan': () => sheet('ciam-plan'),
  'ciam-reglamento': () => sheet('ciam-reglamento'),
  'ciam-diagnostico': () => sheet('ciam-diagnostico'),
  'ciam-padron': () => sheet('ciam-padron'),
  'ciam-reporte': () => sheet('ciam-reporte'),
} satisfies Record<Parameters<typeof renderDocument>[0], () => Promise<Uint8Array>>;

/** The usual one of those that `every-sheet.ts` lists. */
function sheet(kind: DocumentKind): Promise<Uint8Array> {
  const found = [...FORMS, ...PAPERS].find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no sample of ${kind}`);
  return renderDocument(kind, found.usual as Documents[DocumentKind]);
}

describe.each(Object.entries(USUAL))('%s', (kind, form) => {
  test('is the same bytes each time', async () => {
    const [first, second] = [await form(), await form()];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('embeds each face, subset', async () => {
    const fonts = pdfFonts(await form());
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toEqual({
        name: expect.stringMatching(/^NotoSans-/u),
        embedded: true,
        subset: true,
      });
    }
  });

  test('is of its size, small, in Spanish of Peru', async () => {
    const pdf = await form();
    expect(pdf.length).toBeLessThan(60_000);
    expect(pdfInfo(pdf)['Page size']).toBe(
      kind === 'sobre' ? '623.622 x 311.811 pts' : '595.28 x 841.89 pts (A4)',
    );
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (es-PE)');
  });
});

test('a later instant is another file: the clock is in the data', async () => {
  const later = { ...usualOficio, issuedAt: '2026-05-15T14:20:01.000Z' };
  const [now, then] = [await USUAL.oficio(), await renderDocument('oficio', later)];
  expect(Buffer.compare(now, then)).not.toBe(0);
  expect(pdfInfo(now)['CreationDate']).toContain('2026');
});

test('texts are cleaned before they are printed', async () => {
  const data = { ...usualOficio, subject: 'Deriva  el\u200b caso de \u202eNun\u0303ez' };
  expect(pdfText(await renderDocument('oficio', data))).toContain(
    'ASUNTO : Deriva el caso de Nuñez',
  );
});

test('a character that the faces lack is refused with its field, not printed in another face', async () => {
  const data = { ...usualOficio, paragraphs: ['Bien.', 'Gracias 😀 家'] };
  await expect(renderDocument('oficio', data)).rejects.toMatchObject({
    code: 'letter_render',
    fields: { 'paragraphs.1': expect.stringContaining('U+1F600, U+5BB6') },
  });
});

test('data outside the schema are refused with their field, in Spanish', async () => {
  const data = { ...usualOficio, subject: ' \u200b ', date: '15/05/2026' };
  await expect(renderDocument('oficio', data)).rejects.toMatchObject({
    code: 'letter_render',
    fields: {
      subject: 'Falta este dato.',
      date: 'Revise este dato.',
    },
  });
});

test.each([
  ['an address of the net', 'https://example.com/escudo.png'],
  ['a file of the disk', '/etc/hostname'],
  ['another format', 'data:image/svg+xml;base64,PHN2Zy8+'],
  ['bytes that are no image', 'data:image/png;base64,SGVsbG8gd29ybGQ='],
  ['cut short', usualOficio.letterhead.escudo?.slice(0, 120) ?? ''],
])('an emblem that is %s is refused', async (_, escudo) => {
  const data = { ...usualOficio, letterhead: { ...usualOficio.letterhead, escudo } };
  await expect(renderDocument('oficio', data)).rejects.toMatchObject({
    code: 'letter_render',
    fields: { 'letterhead.escudo': 'La imagen debe ser un archivo PNG o JPEG completo.' },
  });
});
