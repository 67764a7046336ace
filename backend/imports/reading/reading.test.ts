import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/errors.ts';
import { IMPORT_LIMITS } from '../../../domain/imports/table.ts';
import { writeCsv } from '../../desk-exports/writing/csv.ts';
import { writeXlsx } from '../../desk-exports/writing/xlsx.ts';
import { readSheets } from './read.ts';
import { workbook } from './testing.ts';

const codeOf = async (bytes: Uint8Array): Promise<string | null> => {
  try {
    await readSheets(bytes);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).code;
  }
};
const csv = (text: string, encoding: BufferEncoding = 'utf8') =>
  readSheets(Buffer.from(text, encoding));
const cells = async (bytes: Uint8Array) =>
  (await readSheets(bytes)).map(({ lines }) => lines.map((line) => line.cells));

describe('a CSV', () => {
  const lines = [
    { number: 1, cells: ['DNI', 'Nombre'] },
    { number: 2, cells: ['00123456', 'Ñahui'] },
  ];
  it('is read with either separator, in UTF-8 with its mark or without, and as Windows saves it', async () => {
    const text = 'DNI;Nombre\r\n00123456;Ñahui\r\n';
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replaceAll(';', ',')),
      Buffer.from(text.replaceAll(';', '\t')),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ])
      expect(await readSheets(bytes)).toEqual([{ name: '', lines }]);
    expect((await csv(`sep=;\n${text}`))[0]?.lines.map(({ cells }) => cells)).toEqual(
      lines.map(({ cells }) => cells),
    );
  });

  it('keeps quotes, lines within a cell and separators within quotes; leaves blank lines', async () => {
    const [sheet] = await csv('Nombre;Dirección\n\n"Quispe; ""Wara""";"Jr. Puno\n45"\n;;\n');
    expect(sheet?.lines).toEqual([
      { number: 1, cells: ['Nombre', 'Dirección'] },
      { number: 4, cells: ['Quispe; "Wara"', 'Jr. Puno\n45'] },
    ]);
  });

  it('is refused when it is no text, or nothing', async () => {
    expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0]))).toBe('import_unreadable');
    expect(await codeOf(Buffer.from(' \n;;\n'))).toBe('import_empty');
    expect(await codeOf(Buffer.from('a;b\n'.repeat(IMPORT_LIMITS.lines + 1)))).toBe(
      'import_too_many',
    );
  });
});

describe('an xlsx', () => {
  it('gives values: shared and rich texts, numbers, dates by their format, kept results of formulas', async () => {
    const bytes = await workbook({
      cells:
        '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><v>1234567</v></c><c r="D3" s="1"><v>18398</v></c>' +
        '<c r="E3"><f>HYPERLINK("http://x.invalid")</f><v>7</v></c><c r="F3" t="b"><v>1</v></c>' +
        '<c r="G3" t="str"><f>A1</f><v>Sí &amp; no</v></c><c r="H3"><f>1+1</f></c></row>',
      strings: '<si><r><t>Quispe </t></r><r><t>Mamani</t></r><rPh><t>x</t></rPh></si>',
    });
    expect(await readSheets(bytes)).toEqual([
      {
        name: 'Padrón',
        lines: [
          { number: 3, cells: [null, 'Quispe Mamani', 1234567, '1950-05-15', 7, 'SI', 'Sí & no'] },
        ],
      },
    ]);
  });

  it('counts days from 1904 where the book does', async () => {
    const bytes = await workbook({
      cells: '<row r="1"><c r="A1" s="1"><v>16936</v></c></row>',
      properties: '<workbookPr date1904="1"/>',
    });
    expect(await cells(bytes)).toEqual([[['1950-05-15']]]);
  });

  it('is refused when it would fill the memory, however small it comes', async () => {
    const bomb = await workbook({
      cells: `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(IMPORT_LIMITS.inflated)}`,
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(bomb)).toBe('import_too_large');
  });

  it('is refused with more rows or columns than it may have, and with a part missing', async () => {
    const many = '<row><c><v>1</v></c></row>'.repeat(IMPORT_LIMITS.lines + 1);
    expect(await codeOf(await workbook({ cells: many }))).toBe('import_too_many');
    const wide = '<row r="1"><c r="ZZ1"><v>1</v></c></row>';
    expect(await codeOf(await workbook({ cells: wide }))).toBe('import_too_many');
    expect(await codeOf(Buffer.from('PK\x03\x04'))).toBe('import_unreadable');
    expect(await codeOf(await workbook({ cells: '<row>' }))).toBe('import_unreadable');
  });

  it('expands no entity of its own', async () => {
    const bytes = await workbook({
      before: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>',
      cells: '<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&f;</t></is></c></row>',
    });
    const read = await cells(bytes).catch(() => 'refused');
    expect(JSON.stringify(read)).not.toMatch(/aaaa|root/);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'aÑé;,"\'=+-@<&>|\t 1'), maxLength: 8 });
const tables = fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

it('reads back what it wrote, in both formats, whatever the cells begin with', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      // A head of words, so that there is a table at all.
      const table = [['uno', 'dos', 'tres', 'cuatro', 'cinco'], ...rows];
      const filled = table
        .map((row) => {
          const kept = row.map((cell) => (cell.trim() === '' ? null : cell));
          while (kept.length > 0 && kept.at(-1) === null) kept.pop();
          return kept;
        })
        .filter((row) => row.length > 0);
      expect(await cells(await writeXlsx('Hoja', table))).toEqual([filled]);
      expect(await cells(writeCsv(table))).toEqual([filled]);
    }),
    { numRuns: 60 },
  );
});

it('never writes a CSV cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const written: string[][] = parse(writeCsv(rows), {
        delimiter: ';',
        bom: true,
        relax_column_count: true,
      });
      for (const cell of written.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

it('no bytes make it fail otherwise than by saying so', async () => {
  const valid = Buffer.from(await workbook({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const broken = fc
    .array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const bytes = Buffer.from(valid);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([valid.subarray(0, 60), rest])),
    broken,
  );
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => {
      await codeOf(bytes);
    }),
    { numRuns: 300 },
  );
});
