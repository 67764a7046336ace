/** What the law or the office forbids on the papers of the OMAPED and the CIAM, and how long ones behave. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfPercent } from './omaped/Account.tsx';
import { renderDocument } from './render.ts';
import {
  aidBody,
  ciamHead,
  omapedHead,
  omapedRecordBody,
  padronBody,
  registeredBody,
} from './testing/desk-samples.ts';
import { overlaps, pdfPages, pdfText, RIGHT_EDGE, rightmost } from './testing/pdf.ts';

test('a padrón of many people with long names goes on over pages, each with its headings', async () => {
  const [one] = padronBody.people;
  if (one === undefined) throw new Error('Nobody in the sample.');
  const name = 'Ñahuincopa-Huayllatarqui Chuquimamani, Encarnación Wenceslao Policarpo';
  const people = Array.from({ length: 60 }, (_, at) => ({ ...one, name: `${name} ${at + 1}` }));
  const pdf = await renderDocument('ciam-padron', { ...ciamHead, body: { ...padronBody, people } });
  const pages = pdfPages(pdf);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(0, -1)) expect(page).toContain('Apellidos y nombres');
  expect(pdfText(pdf)).toContain('60 personas');
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
});

test('what is given does not come back; what is lent has the part for its return', async () => {
  const given = { ...aidBody, way: 'donacion' as const };
  await expect(
    renderDocument('omaped-entrega', { ...omapedHead, body: given }),
  ).rejects.toMatchObject({ fields: { 'body.returnBy': 'Lo donado no se devuelve.' } });
  const gift = { ...given, returnBy: null };
  expect(
    pdfText(await renderDocument('omaped-entrega', { ...omapedHead, body: gift })),
  ).not.toContain('DEVOLUCIÓN');
});

test('the constancia has no field for health; the ficha says that its data are reserved', async () => {
  const note = pdfText(
    await renderDocument('omaped-constancia', { ...omapedHead, body: registeredBody }),
  );
  expect(note).not.toMatch(/Tipo|Grado|CIE-10|Severa|SISFOH/u);
  const sheet = pdfText(
    await renderDocument('omaped-empadronamiento', { ...omapedHead, body: omapedRecordBody }),
  );
  expect(sheet).toContain('RESERVADO – contiene datos de salud');
  expect(sheet.replace(/\s+/gu, ' ')).toContain('Ley 29733, art. 18');
});

test('half a per cent of any PIA is rounded to the céntimo', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (cents) => {
      const half = halfPercent(cents);
      expect(half).not.toBeNull();
      expect(Math.abs((half ?? 0) * 200 - cents)).toBeLessThanOrEqual(100);
    }),
  );
  expect(halfPercent(null)).toBeNull();
});
