import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeXlsx } from '../desk-exports/writing/xlsx.ts';
import { colleague, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { imported, loadPadron, planFor, tried } from './testing.ts';
import type { ImportView } from './types.ts';

const HEAD = 'DNI;Apellidos y nombres;Fecha de nacimiento;Sexo;Ubigeo;Fecha de inscripción';
const ROWS = [
  '41234567;Quispe Mamani, Rosa;15/05/1950;F;230401;01/02/2020',
  '42345678;Condori Flores, Juan;02/01/1948;M;230408;',
  ';Ticona, Wara;03/03/1951;F;230402;',
];
const csv = (rows: readonly string[] = ROWS) => [HEAD, ...rows].join('\n');

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const count = async (sql: string): Promise<number> => {
  const rows = await office.running.backend.open?.store.read(
    (tx) => tx.query(sql) as Promise<{ n: number }[]>,
  );
  return rows?.[0]?.n ?? -1;
};
const people = () => count('SELECT count(*) AS n FROM main.persons');
const registered = () => count('SELECT count(*) AS n FROM main.registrations');
const list = () => office.ok<ImportView[]>('imports.list', { desk: 'omaped' });
const as = async (role: 'omaped' | 'ciam', userName: string) => {
  await office.ok('accounts.add', colleague(userName, 'Ana Flores', role));
  await office.as(userName);
};

describe('a padrón', () => {
  it('is looked at, tried without a trace in the store, and imported', async () => {
    const loaded = await loadPadron(office, 'omaped', csv());
    expect(loaded.sheets).toMatchObject([
      {
        rows: 4,
        head: 1,
        mapping: [
          'documentNumber',
          'wholeName',
          'birthDate',
          'sex',
          'districtInei',
          'registeredOn',
        ],
      },
    ]);
    const trial = await tried(office, loaded);
    expect(trial).toMatchObject({ read: 3, fates: { new: 3, stopped: 0 }, problemCount: 0 });
    expect([await people(), await registered()]).toEqual([0, 0]);

    expect(await imported(office, loaded)).toMatchObject({ made: 3, joined: 0, left: 0 });
    expect([await people(), await registered()]).toEqual([3, 3]);
    expect(await office.ok('people.search', { text: 'mamani rosa' })).toMatchObject({
      hits: [{ name: 'Quispe Mamani, Rosa' }],
    });
    expect(await list()).toMatchObject([
      { title: 'Padrón 2025', made: 3, by: 'Rosa Quispe Mamani', undone: null },
    ]);
    expect(
      await count(`SELECT count(*) AS n FROM main.registrations
      WHERE channel = 'importacion' AND registered_on = '2020-02-01'`),
    ).toBe(1);
    // The file is not kept, not even in memory.
    expect((await office.refused('imports.try', planFor(loaded))).code).toBe('import_gone');
  });

  it('comes as xlsx too, below its titles, and is told when it comes again', async () => {
    const rows = csv()
      .split('\n')
      .map((line) => line.split(';'));
    const bytes = await writeXlsx('Padrón', [['PADRÓN 2025'], ...rows]);
    const loaded = await loadPadron(office, 'omaped', bytes);
    expect(loaded.sheets).toMatchObject([{ name: 'Padrón', head: 2 }]);
    expect(loaded.before).toBeNull();
    expect(await imported(office, loaded)).toMatchObject({ made: 3 });
    const again = await loadPadron(office, 'omaped', bytes);
    expect(again.before).toMatchObject({ title: 'Padrón 2025' });
    expect(await tried(office, again)).toMatchObject({ fates: { new: 0, registered: 3 } });
    expect(
      (await office.refused('imports.run', { ...planFor(again), title: 'Otra vez' })).code,
    ).toBe('import_nothing');
  });

  it('says what stops each row, and takes in the others', async () => {
    const loaded = await loadPadron(
      office,
      'omaped',
      csv([
        ...ROWS,
        '41234567;Quispe, Rosa;;;;',
        '1234567;Calli, Pedro;31/02/1950;;;',
        '43456789;Calli, Pedro;01/02/1950;zz;;',
        ';Ticona, Wara;03/03/1951;F;230402;',
      ]),
    );
    const trial = await tried(office, loaded);
    expect(trial.fates).toEqual({
      new: 4,
      known: 0,
      registered: 0,
      repeated: 2,
      stopped: 1,
      skipped: 0,
    });
    expect(trial.lostZeros).toBe(1);
    expect(trial.problems.map(({ line, column }) => `${line}${column}`)).toEqual([
      '6A',
      '6C',
      '7D',
    ]);
    const both = { separate: [8], skip: [2] };
    expect((await tried(office, loaded, both)).fates).toMatchObject({
      new: 5,
      repeated: 0,
      skipped: 1,
    });
    expect(await imported(office, loaded, both)).toMatchObject({ made: 5, left: 2 });
    expect((await office.refused('imports.try', planFor(loaded))).code).toBe('import_gone');
  });

  it('lacks something, is of a day to come, or is no table', async () => {
    const loaded = await loadPadron(office, 'ciam', csv());
    expect(await tried(office, loaded, { mapping: [] })).toMatchObject({
      read: 0,
      lacking: expect.stringContaining('nombres'),
    });
    expect(
      (await office.refused('imports.try', planFor(loaded, { registeredOn: '2026-08-11' }))).code,
    ).toBe('date_not_possible');
    const { grant } = await office.ok<{ grant: string }>('imports.ask', { desk: 'ciam' });
    office.running.backend.grants.receive(grant, Uint8Array.from(Buffer.from('%PDF-1.7')));
    expect((await office.refused('imports.load', { desk: 'ciam', grant })).code).toBe(
      'import_unreadable',
    );
    expect((await office.refused('imports.load', { desk: 'ciam', grant })).code).toBe(
      'grant_refused',
    );
  });

  it('that is cancelled leaves nothing', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, n) => `${50_000_000 + n};Quispe, Rosa ${'i'.repeat(1 + (n % 30))};;;;`,
    );
    const loaded = await loadPadron(office, 'omaped', csv(rows));
    const running = office.running.call({
      id: 'import',
      type: 'mutation',
      path: 'imports.run',
      input: { ...planFor(loaded), title: 'Cortado' },
    });
    setTimeout(() => office.running.cancel('import'), 1);
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect([
      await people(),
      await registered(),
      await count('SELECT count(*) AS n FROM main.imports'),
    ]).toEqual([0, 0, 0]);
    // The file is still there to go on with.
    expect(await imported(office, loaded)).toMatchObject({ made: 120 });
  });
});

describe('who is known', () => {
  const known = someone({
    firstSurname: 'Quispe',
    secondSurname: 'Mamani',
    givenNames: 'Rosa',
    documentType: '1',
    documentNumber: '41234567',
  });
  const inCase = () =>
    office.ok(
      'cases.register',
      registration({ affected: [{ person: known, notes: '', safeContact: null }] }),
    );

  it('to who imports is registered with what the office has of her', async () => {
    await inCase();
    const before = await people();
    const loaded = await loadPadron(office, 'omaped', csv());
    expect(await tried(office, loaded)).toMatchObject({ fates: { new: 2, known: 1 } });
    expect(await imported(office, loaded)).toMatchObject({ made: 2, joined: 1 });
    expect(await people()).toBe(before + 2);
    // What the file says of her changes nothing.
    expect(
      await count(
        `SELECT count(*) AS n FROM main.persons WHERE document_number = '41234567' AND birth_date IS NULL`,
      ),
    ).toBe(1);
  });

  it('by her document under another name stops the row', async () => {
    await inCase();
    const loaded = await loadPadron(office, 'omaped', csv(['41234567;Flores Ticona, Pedro;;;;']));
    const trial = await tried(office, loaded);
    expect(trial.fates).toMatchObject({ stopped: 1 });
    expect(trial.problems[0]?.message).toContain('otra persona');
    // Whose it is, a search tells, and leaves its trace.
    expect(JSON.stringify(trial)).not.toContain('Mamani');
  });

  it('to another desk alone is nobody to who imports, and whoever sees both is told', async () => {
    await inCase();
    await as('omaped', 'ana.flores');
    const loaded = await loadPadron(office, 'omaped', csv());
    const trial = await tried(office, loaded);
    expect(trial.fates).toMatchObject({ new: 3, known: 0 });
    expect(JSON.stringify(trial)).not.toContain('oficina');
    expect(await imported(office, loaded)).toMatchObject({ made: 3, joined: 0 });
    await office.as('rosa.quispe');
    expect(await office.ok('registrations.duplicates', {})).toMatchObject({ rows: [{}] });
  });

  it('on her own register is known to whoever attends it alone, and joined', async () => {
    await as('omaped', 'ana.flores');
    await imported(office, await loadPadron(office, 'omaped', csv()));
    const again = await loadPadron(office, 'omaped', csv());
    expect(await tried(office, again)).toMatchObject({ fates: { new: 0, registered: 3 } });
    const hits = await office.ok<{ name: string }[]>('people.ofDocument', {
      type: '1',
      number: '41234567',
      country: null,
      except: null,
    });
    expect(hits).toMatchObject([{ name: 'Quispe Mamani, Rosa' }]);
  });

  it('by two rows of one document is the one on the register of the desk', async () => {
    await office.ok('accounts.add', colleague('dora.demuna', 'Dora Ticona', 'worker'));
    await as('omaped', 'ana.flores');
    await imported(office, await loadPadron(office, 'omaped', csv()));
    // Whoever does not see her there writes her again.
    await office.as('dora.demuna');
    await inCase();
    await office.as('rosa.quispe');
    const again = await loadPadron(office, 'omaped', csv());
    expect(await tried(office, again)).toMatchObject({
      fates: { new: 0, known: 0, registered: 3 },
    });
  });

  it('of the other desk is neither loaded, listed nor undone', async () => {
    const { id } = await imported(office, await loadPadron(office, 'omaped', csv()));
    await as('ciam', 'ana.flores');
    for (const [path, input] of [
      ['imports.ask', { desk: 'omaped' }],
      ['imports.list', { desk: 'omaped' }],
      ['imports.kept', { importId: id }],
      ['imports.undo', { importId: id, version: 1 }],
    ] as const)
      expect((await office.refused(path, input)).code, path).toBe('not_found');
  });
});

describe('the sheet of a desk', () => {
  it('comes with the padrón, goes with its undo, and stays when somebody changed it', async () => {
    const file = [
      'DNI;Apellidos y nombres;Fecha de nacimiento;Autonomía;Pensión',
      '41234567;Quispe Mamani, Rosa;15/05/1950;Frágil;Pensión 65, ONP',
      '42345678;Condori Flores, Juan;02/01/1948;;',
    ].join('\n');
    const { id } = await imported(office, await loadPadron(office, 'ciam', file));
    const { rows } = await office.ok<{ rows: { id: string; name: string }[] }>('ciam.list', {});
    const rosa = rows.find(({ name }) => name.startsWith('Quispe'));
    const { ficha } = await office.ok<{ ficha: { version: number; fields: object } }>('ciam.view', {
      registrationId: rosa?.id,
    });
    expect(ficha.fields).toMatchObject({ autonomy: 'fragil', pensions: ['pension_65', 'onp'] });
    await office.ok('ciam.change', {
      registrationId: rosa?.id,
      version: ficha.version,
      fields: { ...ficha.fields, alerts: 'Oye poco' },
    });
    expect(await office.ok('imports.undo', { importId: id, version: 1 })).toEqual({
      undone: 1,
      kept: 1,
    });
    const again = await imported(office, await loadPadron(office, 'omaped', file));
    expect(await office.ok('imports.undo', { importId: again.id, version: 1 })).toEqual({
      undone: 2,
      kept: 0,
    });
  });
});

it('a cell longer than its form takes is left out, and named in the trial', async () => {
  const file = [
    'DNI;Apellidos y nombres;Fecha de nacimiento;Teléfono de contacto',
    `41234567;Quispe Mamani, Rosa;15/05/1950;${'9'.repeat(41)}`,
  ].join('\n');
  const loaded = await loadPadron(office, 'ciam', file);
  expect((await tried(office, loaded)).problems).toMatchObject([
    { line: 2, column: 'D', weight: 'left', message: expect.stringContaining('40') },
  ]);
  expect(await imported(office, loaded)).toMatchObject({ made: 1 });
});

describe('an undo', () => {
  it('takes back everything that nobody went on with, and says what stayed', async () => {
    const before = await people();
    const { id } = await imported(office, await loadPadron(office, 'omaped', csv()));
    const [row] = await list();
    const hits = await office.ok<{ hits: { id: string }[] }>('people.search', {
      text: 'condori juan',
    });
    const { version, fields } = await office.ok<{ version: number; fields: object }>(
      'people.view',
      { id: hits.hits[0]?.id },
    );
    await office.ok('people.change', {
      id: hits.hits[0]?.id,
      version,
      fields: { ...fields, phone: '952000111' },
    });
    expect(await office.ok('imports.undo', { importId: id, version: row?.version })).toEqual({
      undone: 2,
      kept: 1,
    });
    expect([await people(), await registered()]).toEqual([before + 1, 1]);
    expect(await office.ok('imports.kept', { importId: id })).toMatchObject([
      { line: 3, name: 'Condori Flores, Juan' },
    ]);
    expect(await office.ok('people.search', { text: 'wara' })).toMatchObject({ hits: [] });
    expect(await list()).toMatchObject([{ undone: { rows: 2, kept: 1 } }]);
    expect((await office.refused('imports.undo', { importId: id, version: 2 })).code).toBe(
      'import_undone',
    );
  });

  it('leaves a person whom a case names since, and one who was in the store before', async () => {
    const { id } = await imported(office, await loadPadron(office, 'omaped', csv()));
    const { hits } = await office.ok<{ hits: { id: string }[] }>('people.search', { text: 'wara' });
    const person = { kind: 'existing', id: hits[0]?.id ?? '' } as const;
    await office.ok(
      'cases.register',
      registration({ affected: [{ person, notes: '', safeContact: null }] }),
    );
    expect(await office.ok('imports.undo', { importId: id, version: 1 })).toEqual({
      undone: 2,
      kept: 1,
    });
    expect(await office.ok('people.search', { text: 'wara' })).toMatchObject({ hits: [{}] });
    // Of the next one she is known: only her registration would go.
    const again = await imported(office, await loadPadron(office, 'ciam', csv()));
    expect(again).toMatchObject({ made: 2, joined: 1 });
    expect(await office.ok('imports.undo', { importId: again.id, version: 1 })).toEqual({
      undone: 3,
      kept: 0,
    });
    expect(await office.ok('people.search', { text: 'wara' })).toMatchObject({ hits: [{}] });
  });
});

it('keeps how columns are matched, by desk and name', async () => {
  const columns = { dni: 'documentNumber', 'apellidos y nombres': 'wholeName', sexo: '' };
  const { id } = await office.ok<{ id: string }>('imports.saveMapping', {
    desk: 'omaped',
    name: 'Municipal',
    columns: { dni: '' },
  });
  expect(
    await office.ok('imports.saveMapping', { desk: 'omaped', name: 'Municipal', columns }),
  ).toEqual({ id });
  expect((await loadPadron(office, 'omaped', csv())).mappings).toEqual([
    { id, name: 'Municipal', columns },
  ]);
  expect((await loadPadron(office, 'ciam', csv())).mappings).toEqual([]);
  await office.ok('imports.dropMapping', { id });
  expect((await loadPadron(office, 'omaped', csv())).mappings).toEqual([]);
});
