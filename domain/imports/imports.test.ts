import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIVIL_STATUSES, SEXES } from '../catalogues/person.ts';
import { repeatedWithin } from './duplicates.ts';
import { importFieldsOf, PERSON_IMPORT_FIELDS } from './fields.ts';
import { foldHeader, guessMapping, lacking, mappingFrom, savedOf } from './mapping.ts';
import { splitWholeName } from './names.ts';
import { mayGoIn, type RowContext, readRow } from './rows.ts';
import { type Cell, columnName, headerLine } from './table.ts';
import {
  dateOfSerial,
  readAge,
  readCode,
  readDistrictName,
  readInei,
  readPastDate,
  readReniec,
} from './values.ts';

const TODAY = '2026-08-10';
const value = (read: object): unknown => ('value' in read ? read.value : 'problem');

const HEADS = [
  'N°',
  'D.N.I.',
  'APELLIDO PATERNO',
  'Ap. Materno',
  'NOMBRES',
  'FEC. NAC.',
  'Sexo',
  'DISTRITO',
  'Tipo_Doc',
];
const guess = (heads: readonly string[]) => guessMapping(heads, PERSON_IMPORT_FIELDS);

describe('the mapping', () => {
  it('is guessed from the words of the head, however they are written', () => {
    expect(guess(HEADS)).toEqual([
      null,
      'documentNumber',
      'firstSurname',
      'secondSurname',
      'givenNames',
      'birthDate',
      'sex',
      'districtName',
      'documentType',
    ]);
    expect(
      guess([
        'Nombres y Apellidos',
        'Nº de DNI',
        'UBIGEO RENIEC',
        'Ubigeo',
        'Fecha de Nacimiento (dd/mm/aaaa)',
        'Celular',
      ]),
    ).toEqual([
      'wholeName',
      'documentNumber',
      'districtReniec',
      'districtInei',
      'birthDate',
      'phone',
    ]);
  });

  it('is total, and uses no field twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...HEADS, 'dni', 'Nombre')), {
          maxLength: 30,
        }),
        (heads) => {
          const mapping = guess(heads);
          expect(mapping).toHaveLength(heads.length);
          const used = mapping.filter((key) => key !== null);
          expect(new Set(used).size).toBe(used.length);
        },
      ),
    );
  });

  it('that was saved holds for the same heads in another order, and what was left stays left', () => {
    const chosen = guess(HEADS).map((key) =>
      key === 'sex' ? null : key === null ? 'addressReference' : key,
    );
    const saved = savedOf(HEADS, chosen);
    const turned = [...HEADS].reverse();
    expect(mappingFrom(turned, saved, PERSON_IMPORT_FIELDS)).toEqual([...chosen].reverse());
    expect(mappingFrom(['Celular'], saved, PERSON_IMPORT_FIELDS)).toEqual(['phone']);
    expect(foldHeader('N° de D.N.I.')).toBe('n de dni');
  });

  it('lacks something until a column has the names', () => {
    expect(lacking(['documentNumber', null])).toContain('nombres');
    expect(lacking(['wholeName'])).toBeNull();
  });
});

describe('dates', () => {
  it('are read as Peruvians and spreadsheets write them', () => {
    for (const cell of [
      '15/05/1950',
      '15-5-1950',
      '15.05.1950',
      '1950-05-15',
      '1950-05-15T00:00:00',
      '15/05/1950 00:00',
      '15 de mayo de 1950',
      '15-may-1950',
      18398,
      '18398',
    ] as Cell[])
      expect(value(readPastDate(cell, TODAY)), String(cell)).toBe('1950-05-15');
    expect(value(readPastDate('01/09/1950', TODAY))).toBe('1950-09-01');
    expect(value(readPastDate('1 setiembre 1950', TODAY))).toBe('1950-09-01');
    expect(value(readPastDate('', TODAY))).toBeNull();
  });

  it('are refused when they do not exist, have not come, or may be of two centuries', () => {
    for (const cell of [
      '31/02/1950',
      '05/15/1950',
      '15/05/50',
      '11/08/2026',
      '1899-12-31',
      'mayo',
      60,
      -4,
    ] as Cell[])
      expect(value(readPastDate(cell, TODAY)), String(cell)).toBe('problem');
    expect(readPastDate('15/05/50', TODAY)).toMatchObject({
      problem: expect.stringContaining('dos cifras'),
    });
  });

  // Worked by hand: Excel's own day 1, its false 29 February, and the day after.
  it('of a serial skip the day that never was', () => {
    expect([1, 59, 60, 61, 18398, 46244].map(dateOfSerial)).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '1950-05-15',
      '2026-08-10',
    ]);
  });
});

describe('codes and districts', () => {
  it('are read by label, by a word of padrones, or by an ending', () => {
    expect(
      ['F', 'Mujer', 'masculino', '2', 'No sabe'].map((cell) => value(readCode(cell, SEXES))),
    ).toEqual(['2', '2', '1', '2', 'no_sabe']);
    expect(
      ['SOLTERA', 'Casado', 'viudo/a', 'x'].map((cell) => value(readCode(cell, CIVIL_STATUSES))),
    ).toEqual(['soltero', 'casado', 'viudo', 'problem']);
    expect(value(readAge('67 años'))).toBe(67);
    expect(value(readAge('670'))).toBe('problem');
  });

  it('tell RENIEC from INEI: the same six figures are two places (violencia-omaped-ciam.md §6.1)', () => {
    expect(value(readInei(230401))).toBe('230401');
    expect(value(readReniec('220201'))).toBe('230401');
    expect(value(readReniec('220213'))).toBe('230408');
    // 220201 of INEI is Bellavista, in San Martín.
    expect(value(readInei('220201'))).toBe('220201');
    expect(value(readReniec('230401'))).toBe('problem');
    expect(value(readInei(10101))).toBe('010101');
    expect(
      ['Ticaco', 'TARATA', 'Chucatamani', 'Distrito de Sitajara', 'Bellavista', 'Nada'].map(
        (cell) => value(readDistrictName(cell)),
      ),
    ).toEqual(['230408', '230401', '230402', '230405', 'problem', 'problem']);
  });
});

describe('a name in one cell', () => {
  it('is parted at its comma, or after two surnames', () => {
    const of = (text: string) => Object.values(splitWholeName(text) ?? {});
    expect(of('QUISPE MAMANI, Rosa Elena')).toEqual(['QUISPE', 'MAMANI', 'Rosa Elena']);
    expect(of('De la Cruz Mamani Juan')).toEqual(['De la Cruz', 'Mamani', 'Juan']);
    expect(of('Quispe Rosa')).toEqual(['Quispe', null, 'Rosa']);
    expect(of('Mamani Vda. de Quispe, Rosa')).toEqual(['Mamani', 'Vda. de Quispe', 'Rosa']);
    expect(splitWholeName('')).toBeNull();
  });
});

const context = (changes: Partial<RowContext> = {}): RowContext => ({
  desk: 'omaped',
  fields: PERSON_IMPORT_FIELDS,
  mapping: ['documentNumber', 'wholeName', 'birthDate', 'sex', 'districtInei', 'registeredOn'],
  restoreZeros: false,
  registeredOn: TODAY,
  today: TODAY,
  listOf: (catalogue) => catalogue,
  ...changes,
});
const row = (cells: readonly Cell[], changes: Partial<RowContext> = {}, number = 2) =>
  readRow({ number, cells }, context(changes));

describe('a row', () => {
  it('becomes a person, with nothing guessed', () => {
    const read = row(['12345678', 'QUISPE MAMANI, ROSA', '15/05/1950', 'F', 230408, '01/02/2020']);
    expect(read.problems).toEqual([]);
    expect(read).toMatchObject({
      registeredOn: '2020-02-01',
      person: {
        firstSurname: 'Quispe',
        secondSurname: 'Mamani',
        givenNames: 'Rosa',
        documentType: '1',
        documentNumber: '12345678',
        birthDate: '1950-05-15',
        sex: '2',
        district: '230408',
        phone: null,
      },
    });
    expect(row(['SIN DNI', 'Quispe, Rosa']).person).toMatchObject({
      documentType: '7',
      documentNumber: null,
    });
    expect(row([null, 'Quispe, Rosa']).person).toMatchObject({
      documentType: null,
      documentNumber: null,
    });
  });

  it('offers the zeros of a DNI, and puts them back only when told', () => {
    const lost = row([1234567, 'Quispe, Rosa']);
    expect(mayGoIn(lost)).toBe(false);
    expect(lost.lostZeros).toBe(true);
    expect(lost.problems[0]).toMatchObject({
      line: 2,
      column: 'A',
      message: expect.stringContaining('01234567'),
    });
    const told = row([1234567, 'Quispe, Rosa'], { restoreZeros: true });
    expect(mayGoIn(told)).toBe(true);
    expect(told.person.documentNumber).toBe('01234567');
  });

  it('says every problem with its row and column, and stops for who she is alone', () => {
    const read = row(['123', '', '31/02/1950', 'zz', '999999'], {}, 7);
    expect(read.problems.map(({ line, column, weight }) => `${line}${column} ${weight}`)).toEqual([
      '7 stops',
      '7A stops',
      '7C stops',
      '7D left',
      '7E left',
    ]);
    expect(mayGoIn(row(['12345678', 'Quispe, Rosa', '', 'zz']))).toBe(true);
  });

  it('of the CIAM is of somebody of 60 or more on the day she was registered (Ley 30490, art. 2)', () => {
    const born = (date: string, on: string) =>
      mayGoIn(row(['12345678', 'Quispe, Rosa', date, 'F', '', on], { desk: 'ciam' }));
    expect(born('10/08/1966', '10/08/2026')).toBe(true);
    expect(born('11/08/1966', '10/08/2026')).toBe(false);
    expect(mayGoIn(row(['12345678', 'Quispe, Rosa'], { desk: 'ciam' }))).toBe(false);
  });

  it('never throws, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('12345678', 'Quispe, Rosa', '15/05/1950'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), fc.boolean(), (cells, restoreZeros) => {
        const read = row(cells, { restoreZeros });
        for (const { message } of read.problems) expect(message).toMatch(/[.]$/);
        if (mayGoIn(read))
          expect(read.person.firstSurname ?? read.person.givenNames).not.toBeNull();
      }),
    );
  });
});

it('brings the sheet of its desk: codes, several of a list, and what is in no list left out', () => {
  const fields = importFieldsOf('omaped');
  const heads = ['Nombres', 'Tipo de Discapacidad', 'GRADO', 'Seguro', 'Observaciones'];
  const mapping = guessMapping(heads, fields);
  expect(mapping).toEqual([
    'givenNames',
    'omaped.types',
    'omaped.degree',
    'omaped.insurance',
    'omaped.notes',
  ]);
  const sheet = (...cells: Cell[]) => row(['Rosa', ...cells], { fields, mapping });
  expect(sheet('Visual y auditiva', 'SEVERO', 'SIS', 'Usa bastón')).toMatchObject({
    problems: [],
    desk: {
      types: ['visual', 'auditiva'],
      degree: 'severo',
      insurance: 'sis',
      notes: 'Usa bastón',
    },
    person: { insurance: null },
  });
  expect(sheet('Mental o psicosocial', 'gravísimo', '', '')).toMatchObject({
    problems: [{ column: 'C', weight: 'left' }],
    desk: { types: ['mental_psicosocial'] },
  });
  const older = importFieldsOf('ciam');
  const read = row(['Rosa', 'Pensión 65, ONP', 'Frágil', '70'], {
    desk: 'ciam',
    fields: older,
    mapping: ['givenNames', 'ciam.pensions', 'ciam.autonomy', 'estimatedAge'],
  });
  expect(read).toMatchObject({
    problems: [],
    desk: { pensions: ['pension_65', 'onp'], autonomy: 'fragil' },
  });
});

it('leaves out what the form of the same datum refuses, in each column of each desk', () => {
  const problemOf = (desk: 'omaped' | 'ciam', key: string, cell: string) => {
    const mapping = ['givenNames', 'estimatedAge', key];
    const read = row(['Rosa', 70, cell], { desk, fields: importFieldsOf(desk), mapping });
    expect(mayGoIn(read), key).toBe(true);
    expect(
      { ...read.desk, ...read.person }[key.slice(key.indexOf('.') + 1)] ?? null,
      key,
    ).toBeNull();
    expect(read.problems, key).toMatchObject([{ column: 'C', weight: 'left' }]);
  };
  for (const desk of ['omaped', 'ciam'] as const)
    for (const { key, value } of importFieldsOf(desk))
      if (value === 'text') problemOf(desk, key, 'x'.repeat(4_001));
  problemOf('ciam', 'ciam.contactPhone', '9'.repeat(41));
  problemOf('ciam', 'phone', '9'.repeat(41));
  problemOf('ciam', 'ciam.pensions', 'Ninguna, ONP');
});

it('has no key or header twice among the fields of a desk', () => {
  for (const desk of ['omaped', 'ciam'] as const) {
    const fields = importFieldsOf(desk);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    const heads = fields.flatMap((field) => field.heads);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
    for (const head of heads) expect(head).toBe(foldHeader(head));
  }
});

it('the same person twice in a file is told by document, else by name, birth and district; two DNI are two people', () => {
  const rows = [
    row(['12345678', 'Quispe, Rosa', '15/05/1950', 'F', 230401], {}, 2),
    row(['12345678', 'Quispe, Rosa María'], {}, 3),
    row([null, 'QUISPE, ROSA', '15/05/1950', 'F', 230401], {}, 4),
    row(['87654321', 'Quispe, Rosa', '15/05/1950', 'F', 230401], {}, 5),
    row([null, 'Quispe, Rosa', '15/05/1951', 'F', 230401], {}, 6),
  ];
  expect([...repeatedWithin(rows)]).toEqual([
    [3, { of: 2, by: 'document' }],
    [4, { of: 2, by: 'birth' }],
  ]);
});

it('finds the head below the titles of a padrón', () => {
  const lines = [
    { number: 1, cells: ['PADRÓN DE BENEFICIARIOS 2026'] },
    { number: 3, cells: ['N°', 'DNI', 'Nombres'] },
    { number: 4, cells: [1, '12345678', 'Rosa'] },
  ];
  expect(headerLine(lines)?.number).toBe(3);
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
