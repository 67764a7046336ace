import { Document, renderToBuffer, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadFonts } from '../fonts.ts';
import { pdfPages, pdfText, rightmost } from '../testing/pdf.ts';
import { usualOficio } from '../testing/samples.ts';
import { Cargo } from './Cargo.tsx';
import { Checks } from './Checks.tsx';
import { Fields } from './Fields.tsx';
import { FormPage } from './FormPage.tsx';
import { formSchema } from './form-data.ts';
import { markText } from './IssueMark.tsx';
import { Narrative } from './Narrative.tsx';
import { Section } from './Section.tsx';
import { Signatures } from './Signatures.tsx';
import { CONTENT, MARGIN, text } from './style.ts';
import { Table } from './Table.tsx';

const { issuedAt, practice, letterhead, year } = usualOficio;
const head = {
  issuedAt,
  practice,
  letterhead,
  year,
  caseCode: '0003-2026-23010',
  issue: null,
  annulled: false,
};

beforeAll(async () => {
  await loadFonts();
});

const print = (children: ReactElement[], body: object | null = {}, issue = {}) =>
  renderToBuffer(
    <Document>
      <FormPage form={{ ...head, body, ...issue }} title="ACTA DE PRUEBA">
        {children}
      </FormPage>
    </Document>,
  );

const fields = (value: string | null) => [
  { label: 'Nombres y apellidos', value, span: 2 as const },
  { label: 'Documento', value },
  { label: 'Domicilio', value, span: 3 as const, lines: 2 },
];

test('a field says its value, a dash when there is none, and nothing on a blank form', async () => {
  const filled = pdfText(
    await print([<Fields key="f" fields={fields('Ana')} columns={3} blank={false} />]),
  );
  expect(filled).toContain('Nombres y apellidos Documento\nAna Ana\nDomicilio\nAna');
  const empty = pdfText(
    await print([<Fields key="f" fields={fields(null)} columns={3} blank={false} />]),
  );
  expect(empty.match(/—/gu)).toHaveLength(3);
  const blank = pdfText(
    await print([<Fields key="f" fields={fields(null)} columns={3} blank />], null),
  );
  expect(blank).not.toContain('—');
  expect(blank).not.toContain('BORRADOR');
  expect(blank).toContain('Expediente N.° 0003-2026-23010');
});

test('a draft says so; what was issued carries its number on each page', async () => {
  const long = <Narrative key="n" text={lines(120)} blank={false} lines={1} />;
  expect(pdfText(await print([long]))).toContain('BORRADOR');
  const issue = { issue: { number: 'N.° 012-2026-23010', hash: 'a1b2c3d4' } };
  const pages = pdfPages(await print([long], {}, issue));
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain('N.° 012-2026-23010');
    expect(page).toContain(`página ${at + 1} de ${pages.length}`);
    expect(page).not.toContain('BORRADOR');
  }
});

test('a table has its headings on each page, with a row below, and loses no row', async () => {
  const columns = [
    { heading: 'N.°', share: 1, cell: (row: number) => `${row}` },
    { heading: 'Qué', share: 5, cell: (row: number) => `${row} `.repeat(30) },
  ];
  const rows = Array.from({ length: 40 }, (_, at) => 1000 + at);
  for (let before = 26; before < 34; before += 1) {
    const pages = pdfPages(
      await print([
        <Narrative key="n" text={lines(before)} blank={false} lines={1} />,
        <Table key="t" columns={columns} rows={rows} />,
      ]),
    );
    for (const row of rows) expect(pages.join(' ')).toContain(`${row}`);
    for (const page of pages.filter((each) => each.includes('N.° Qué')))
      expect(page).toMatch(/N\.° Qué 10/u);
    expect(pages.filter((page) => page.includes('N.° Qué')).length).toBeGreaterThan(1);
  }
}, 60_000);

test('a row taller than a page is printed whole, and a wide word stays in its column', async () => {
  const columns = [
    { heading: 'Clase', share: 1, cell: () => 'W'.repeat(40) },
    { heading: 'Qué', share: 3, cell: () => lines(90) },
  ];
  const pdf = await print([<Table key="t" columns={columns} rows={[0]} blankRows={3} />]);
  for (const line of lines(90).split('\n')) expect(pdfText(pdf)).toContain(line);
  expect(pdfText(pdf).match(/W/gu)).toHaveLength(40);
  expect(rightmost(pdf)).toBeLessThanOrEqual(MARGIN.left + CONTENT.width + 0.5);
});

test('a heading does not stand alone at the foot of a page', async () => {
  for (let before = 28; before < 44; before += 1) {
    const pages = pdfPages(
      await print([
        <Narrative key="n" text={lines(before)} blank={false} lines={1} />,
        <Section key="s" number={14} title="ACUERDO">
          <Narrative text={lines(20)} blank={false} lines={1} />
        </Section>,
      ]),
    );
    const page = pages.find((each) => each.includes('XIV. ACUERDO'));
    expect(page).toMatch(/XIV\. ACUERDO Línea 1/u);
  }
}, 60_000);

test('a heading does not stand alone over a table, wherever the page ends', async () => {
  const columns = [{ heading: 'Nombre', share: 1, cell: (row: string) => row }];
  const rows = ['Wara', 'Leo', 'Inés', 'Ana'];
  for (let before = 440; before < 560; before += 4) {
    const pages = pdfPages(
      await print([
        <View key="v" style={{ height: before }} />,
        <Section key="s" number={2} title="PERSONAS">
          <Table columns={columns} rows={rows} />
        </Section>,
        <Section key="n" number={3} title="HECHOS">
          <Narrative text="Línea" blank={false} lines={1} />
        </Section>,
      ]),
    );
    const page = pages.find((each) => each.includes('II. PERSONAS'));
    expect(page, String(before)).toMatch(/II\. PERSONAS Nombre Wara/u);
  }
}, 60_000);

test('signatures keep their names and the closing, wherever the text ends', async () => {
  const of = ['Uno', 'Dos', 'Tres', 'Cuatro'].map((name) => ({
    name,
    lines: ['DNI N.° 00000000'],
    fingerprint: true,
  }));
  for (let before = 18; before < 46; before += 2) {
    const pages = pdfPages(
      await print([
        <Narrative key="n" text={lines(before)} blank={false} lines={1} />,
        <Signatures key="s" of={of} closing="Leída el acta, firman." document="Acta" />,
      ]),
    );
    const page = pages.find((each) => each.includes('Leída el acta, firman.'));
    for (const { name } of of) expect(page).toContain(name);
  }
}, 60_000);

test('those who do not fit sign below words that say what', async () => {
  const of = Array.from({ length: 40 }, (_, at) => ({
    name: `Persona ${at + 100} ${'Ñañez '.repeat(20)}`.trim(),
    lines: ['DNI N.° 00000000', null],
    digital: at % 2 === 0,
    instead: at % 3 === 0 ? 'No firma por no saber hacerlo' : null,
  }));
  const pages = pdfPages(
    await print([
      <Signatures key="s" of={of} closing="Firman." document="Acta N.° 1" perRow={3} />,
    ]),
  );
  const all = pages.join(' ');
  for (const { name } of of) expect(all).toContain(name.slice(0, 11));
  for (const page of pages.slice(1)) {
    expect(page).toContain('Continúan las firmas');
    expect(page).toContain('Acta N.° 1');
  }
});

test('boxes are ticked or empty, and the cargo leaves room for everything', async () => {
  const options = ['Alimentos', 'Tenencia'].map((label, at) => ({ label, checked: at === 0 }));
  const words = pdfText(
    await print([
      <Checks key="c" options={options} columns={2} />,
      <Cargo key="g" document="Invitación N.° 1" notifier={{ name: 'Luis', document: 'DNI 1' }} />,
      <Text key="t" style={text.body}>
        Fin
      </Text>,
    ]),
  );
  expect(words).toMatch(/^X Alimentos Tenencia$/mu);
  expect(words).toContain('Se negó a recibir o a firmar');
  expect(words).toContain('Invitación N.° 1');
});

test('the mark says office, kind, number and hash, and of a person nothing', () => {
  const issue = { number: 'N.° 012-2026-23010', hash: 'a1b2c3d4' };
  expect(markText({ head, kind: 'ACTA DE PRUEBA', issue })).toBe(
    'DNA 23010 | ACTA DE PRUEBA | N.° 012-2026-23010 | a1b2c3d4',
  );
  const without = { letterhead: { ...letterhead, dnaCode: null } };
  expect(markText({ head: without, kind: 'ACTA', issue })).toContain(letterhead.unit);
});

test('a blank form has no number, and a draft cannot be annulled', () => {
  const schema = formSchema(z.strictObject({}));
  const issue = { number: 'N.° 1', hash: 'a1b2c3d4' };
  expect(schema.safeParse({ ...head, body: null }).success).toBe(true);
  expect(schema.safeParse({ ...head, body: null, issue }).success).toBe(false);
  expect(schema.safeParse({ ...head, body: {}, annulled: true }).success).toBe(false);
  expect(schema.safeParse({ ...head, body: {}, annulled: true, issue }).success).toBe(true);
});

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `Línea ${at + 1} del texto.`).join('\n');
}
