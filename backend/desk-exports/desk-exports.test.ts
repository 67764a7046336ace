import { afterEach, beforeEach, expect, it } from 'vitest';
import { openZip } from '../exports/testing.ts';
import type { MadeExport } from '../exports/types.ts';
import { readSheets } from '../imports/reading/read.ts';
import { imported, loadPadron } from '../imports/testing.ts';
import { colleague, NO_SAFE_CONTACT } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { ExportChoices } from './types.ts';

const PADRON = [
  'DNI;Apellidos y nombres;Fecha de nacimiento;Ubigeo;Celular;Seguro;Tipo de discapacidad;Fecha de inscripción',
  '01234567;Quispe Mamani, Rosa;15/05/1950;230401;+51 952000111;SIS;Visual y auditiva;01/02/2020',
  '42345678;Condori Flores, Juan;02/01/1948;230408;952000222;EsSalud;Física o motora;02/02/2020',
].join('\n');
const COLUMNS = [
  'number',
  'documentNumber',
  'wholeName',
  'age',
  'districtInei',
  'districtReniec',
  'phone',
  'registeredOn',
];

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
  await imported(office, await loadPadron(office, 'omaped', PADRON));
});
afterEach(() => office.close());

const form = (changes = {}) => ({
  desk: 'omaped',
  format: 'xlsx',
  columns: COLUMNS,
  ended: false,
  ...changes,
});

/** What the recipient reads once she opened it. */
async function left(changes = {}) {
  const { grant } = await office.ok<{ grant: string }>('deskExports.form', form(changes));
  // It is never shown, printed or saved as it is.
  for (const act of ['view', 'print', 'save'] as const)
    expect(office.running.backend.grants.redeem(grant, act)).toBe('refused');
  const made = await office.ok<MadeExport>('exports.make', {
    grant,
    kind: 'encrypted',
    institutionId: null,
    recipient: 'MIMP, DIPAM',
    purpose: 'responder',
    note: '',
  });
  const file = office.running.backend.grants.redeem(made.grant, 'save');
  if (file === 'refused') throw new Error('It may not be written.');
  const opened = openZip(file.bytes, made.phrase ?? '');
  if (opened === null) throw new Error('It does not open.');
  return {
    name: opened.name,
    cells: (await readSheets(opened.bytes))[0]?.lines.map(({ cells }) => cells),
  };
}

it('leaves in the columns that were chosen, closed, with both codes of the district, by number', async () => {
  const head = [
    'N.º de registro',
    'Número de documento',
    'Apellidos y nombres',
    'Edad',
    'Ubigeo INEI',
    'Ubigeo RENIEC',
    'Teléfono',
    'Fecha de inscripción',
  ];
  const rows = [
    [
      'OMAPED-0001',
      '01234567',
      'Quispe Mamani, Rosa',
      '76',
      '230401',
      '220201',
      '+51 952000111',
      '01/02/2020',
    ],
    [
      'OMAPED-0002',
      '42345678',
      'Condori Flores, Juan',
      '78',
      '230408',
      '220213',
      '952000222',
      '02/02/2020',
    ],
  ];
  for (const format of ['xlsx', 'csv'])
    expect(await left({ format })).toEqual({
      name: `PADRON-OMAPED-2026-08-10.${format}`,
      cells: [head, ...rows],
    });
  const turned = await left({ columns: ['wholeName', 'number'] });
  expect(turned.cells?.[1]).toEqual(['Quispe Mamani, Rosa', 'OMAPED-0001']);
  const acts = await office.ok<{ rows: { what: string }[] }>('audit.list', {});
  expect(acts.rows.map(({ what }) => what)).toContain('Sacó un padrón en un archivo');
});

it('comes back as it went', async () => {
  const { grant } = await office.ok<{ grant: string }>('deskExports.form', form());
  const bytes = office.running.backend.grants.leaveOf(grant)?.file.bytes ?? new Uint8Array();
  const loaded = await loadPadron(office, 'ciam', bytes);
  expect(loaded.sheets[0]?.mapping).toEqual([
    null,
    'documentNumber',
    'wholeName',
    'estimatedAge',
    'districtInei',
    'districtReniec',
    'phone',
    'registeredOn',
  ]);
});

it('keeps back how somebody is reached whom a rule protects', async () => {
  const { hits } = await office.ok<{ hits: { id: string }[] }>('people.search', {
    text: 'quispe rosa',
  });
  const personId = hits[0]?.id ?? '';
  await office.ok('people.setSafeContact', {
    personId,
    version: 1,
    rules: { ...NO_SAFE_CONTACT, noPhone: true },
  });
  expect((await left({ columns: ['wholeName', 'phone'] })).cells?.slice(1)).toEqual([
    ['Quispe Mamani, Rosa', 'Reservado'],
    ['Condori Flores, Juan', '952000222'],
  ]);
});

it('offers the columns that its reader opens, and of her desk alone', async () => {
  const offered = async () =>
    (await office.ok<ExportChoices>('deskExports.choices', { desk: 'omaped' })).columns.map(
      ({ key }) => key,
    );
  expect(await offered()).toEqual(expect.arrayContaining(['ethnicity', 'omaped.types']));
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'omaped'));
  await office.as('ana.flores');
  expect(await offered()).toContain('omaped.types');
  expect(await offered()).not.toContain('ethnicity');
  expect(
    (await left({ columns: ['wholeName', 'omaped.types', 'omaped.insurance'] })).cells?.[1],
  ).toEqual(['Quispe Mamani, Rosa', 'Visual, Auditiva', 'SIS']);
  expect((await office.refused('deskExports.form', form({ columns: ['ethnicity'] }))).code).toBe(
    'bad_input',
  );
  expect((await office.refused('deskExports.choices', { desk: 'ciam' })).code).toBe('not_found');
  expect((await office.refused('deskExports.form', form({ desk: 'ciam' }))).code).toBe('not_found');

  const template = { desk: 'omaped', name: 'CONADIS', format: 'csv', columns: COLUMNS };
  const { id } = await office.ok<{ id: string }>('deskExports.saveTemplate', template);
  expect(await office.ok('deskExports.choices', { desk: 'omaped' })).toMatchObject({
    templates: [{ id, name: 'CONADIS', format: 'csv', columns: COLUMNS }],
  });
  await office.ok('deskExports.dropTemplate', { id });
  expect(await office.ok('deskExports.choices', { desk: 'omaped' })).toMatchObject({
    templates: [],
  });
});

it('says in the chain which sealed classes it opened, and leaves nothing when it is cancelled', async () => {
  const opened = async () =>
    office.running.backend.open?.store.read((tx) =>
      tx.query(
        `SELECT detail AS classes FROM audit WHERE subject_kind = 'desk_export' ORDER BY seq`,
      ),
    );
  await office.ok('deskExports.form', form());
  expect(await opened()).toHaveLength(1);
  await office.ok('deskExports.form', form({ columns: ['wholeName', 'omaped.types'] }));
  const rows = (await opened()) as { classes: string }[];
  expect(rows.map(({ classes }) => classes.includes('discapacidad'))).toEqual([false, true, false]);

  const running = office.running.call({
    id: 'export',
    type: 'mutation',
    path: 'deskExports.form',
    input: form(),
  });
  office.running.cancel('export');
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await opened()).toHaveLength(3);
});
