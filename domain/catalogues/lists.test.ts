import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/lima.ts';
import { AFFECTED_RIGHTS } from './affected-rights.ts';
import { entriesOn, isOwnCode, labelOf } from './catalogue.ts';
import { CATALOGUES } from './index.ts';
import { type CatalogueChange, createLists, inForceOn, labelOn, ownCode } from './lists.ts';
import { MATERIAS } from './materias.ts';

const change = (fields: Partial<CatalogueChange>): CatalogueChange => ({
  catalogue: 'materia',
  kind: 'rename',
  code: 'A1',
  label: 'Pensión de alimentos',
  source: 'RM 100-2026-MIMP',
  validFrom: '2026-09-01',
  validTo: null,
  ...fields,
});
const codesOn = (changes: readonly CatalogueChange[], date: string) =>
  inForceOn(MATERIAS, changes, date).map(({ code }) => code);

describe('a list with changes', () => {
  it('reads as it did on the day before, and as it does from the day on', () => {
    const changes = [change({})];
    expect(labelOn(MATERIAS, changes, 'A1', '2026-08-31')).toBe('Alimentos');
    expect(labelOn(MATERIAS, changes, 'A1', '2026-09-01')).toBe('Pensión de alimentos');
    expect(labelOn(MATERIAS, changes, 'A2', '2026-09-01')).toBe('Tenencia');
  });

  it('lets an entry be chosen until its last day, and reads it afterwards', () => {
    const changes = [change({ kind: 'end', label: 'Alimentos', validTo: '2026-09-30' })];
    expect(codesOn(changes, '2026-09-30')).toContain('A1');
    expect(codesOn(changes, '2026-10-01')).not.toContain('A1');
    expect(labelOn(MATERIAS, changes, 'A1', '2026-10-01')).toBe('Alimentos');
  });

  it('takes a new entry from its day on', () => {
    const added = {
      ...change({ kind: 'add', code: 'o_cuidado', label: 'Al cuidado' }),
      catalogue: AFFECTED_RIGHTS.id,
    };
    const lists = createLists([added]);
    const chosen = (date: string) =>
      entriesOn(lists.on(AFFECTED_RIGHTS, date), date).some(({ code }) => code === 'o_cuidado');
    expect([chosen('2026-08-31'), chosen('2026-09-01')]).toEqual([false, true]);
    expect(labelOf(lists.on(AFFECTED_RIGHTS, '2026-08-31'), 'o_cuidado')).toBe('Al cuidado');
  });

  it('is verified once its norm is cited, entry by entry or whole', () => {
    const confirmed = { kind: 'confirm', source: 'RM 200-2026-MIMP' } as const;
    const one = createLists([
      {
        ...change({ ...confirmed, code: 'vida', label: 'A la vida' }),
        catalogue: AFFECTED_RIGHTS.id,
      },
    ]).on(AFFECTED_RIGHTS, '2026-09-01');
    const named = (code: string) => one.entries.find((entry) => entry.code === code);
    expect(named('vida')).toMatchObject({ verified: true, source: 'RM 200-2026-MIMP' });
    expect(named('vida')?.label).toBe('A la vida e integridad');
    expect([named('buen_trato')?.verified, one.verified]).toEqual([false, false]);
    const whole = createLists([change({ ...confirmed, code: null, label: null })]);
    expect(whole.on(MATERIAS, '2026-09-01')).toMatchObject({
      verified: true,
      source: 'RM 200-2026-MIMP',
    });
  });

  it('keeps what the rules know of a materia, with its submaterias as they read', () => {
    const sub = {
      catalogue: 'submateria',
      kind: 'add',
      code: 'A1.o_deuda',
      label: 'Deuda',
    } as const;
    const materias = createLists([change({}), change(sub)]).materiasOn('2026-09-01');
    const [alimentos] = materias.entries;
    expect(alimentos).toMatchObject({
      code: 'A1',
      label: 'Pensión de alimentos',
      conciliable: true,
    });
    expect(alimentos?.subs.map(({ label }) => label)).toContain('Deuda');
    expect(createLists([]).materiasOn('2026-09-01').entries).toEqual(MATERIAS.entries);
  });

  const day = fc.nat(40).map((days) => addDays('2026-09-01', days));
  const made = fc.record({
    kind: fc.constantFrom('rename', 'end', 'confirm'),
    code: fc.constantFrom('A1', 'A2'),
    label: fc.string({ minLength: 1, maxLength: 5 }),
    validFrom: day,
    validTo: fc.option(day),
  });

  it('reads on a day as the last row that had begun says, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 8 }), day, (rows, date) => {
        const changes = rows.map((row) => change(row as Partial<CatalogueChange>));
        for (const [code, plain] of [
          ['A1', 'Alimentos'],
          ['A2', 'Tenencia'],
          ['A3', 'Régimen de visitas'],
        ] as const) {
          let label: string = plain;
          let open = true;
          for (const row of rows)
            if (row.code === code && row.kind !== 'confirm' && row.validFrom <= date) {
              label = row.label;
              open = row.validTo === null || date <= row.validTo;
            }
          expect(labelOn(MATERIAS, changes, code, date)).toBe(label);
          expect(codesOn(changes, date).includes(code)).toBe(open);
        }
      }),
    );
  });
});

describe('a code of the office', () => {
  it('is never one of the program, and says what it is', () => {
    expect(ownCode('Cuidado y crianza', null, [])).toBe('o_cuidado_y_crianza');
    expect(ownCode('Niñez', 'A1', ['A1.o_ninez'])).toBe('A1.o_ninez_2');
    expect(ownCode('¿?', null, [])).toBe('o_x');
    fc.assert(
      fc.property(fc.string(), (label) => {
        expect(isOwnCode(AFFECTED_RIGHTS, ownCode(label, null, []))).toBe(true);
      }),
    );
    for (const { entries, ...list } of CATALOGUES)
      expect(entries.filter(({ code }) => isOwnCode({ ...list, entries }, code))).toEqual([]);
  });

  it('belongs only to a list that takes entries', () => {
    expect(isOwnCode(MATERIAS, 'o_otra')).toBe(false);
  });
});
