import { describe, expect, it } from 'vitest';
import { CONCLUSION_CAUSES, DEFENCE_ACTIONS } from './case.ts';
import { codesOf, entriesOn, isCodeOf, labelOf } from './catalogue.ts';
import { CONCILIATION_RESULTS } from './conciliation.ts';
import { CATALOGUES, PERSON_CATALOGUES } from './index.ts';
import { flagsFor, MATERIAS, materiaLabel, subMateriaCodes } from './materias.ts';
import { ETHNICITIES, LANGUAGES } from './person.ts';
import {
  RISK_DOCUMENTS,
  RISK_ENDINGS,
  RISK_GROUNDS,
  RISK_MEASURES,
  SPECIAL_CASES,
  TYPOLOGIES,
} from './risk.ts';

describe('every catalogue', () => {
  it('has an id of its own', () => {
    const ids = CATALOGUES.map((catalogue) => catalogue.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(34);
  });

  it.each(CATALOGUES.map((catalogue) => [catalogue.id, catalogue] as const))(
    '%s has unique plain codes, unique labels and a source',
    (_id, catalogue) => {
      const codes = catalogue.entries.map((entry) => entry.code);
      // Of a sub-materia, within its materia.
      const labels = catalogue.entries.map(({ code, label }) =>
        catalogue.id === 'submateria' ? `${code.split('.')[0]}: ${label}` : label,
      );
      expect(new Set(codes).size).toBe(codes.length);
      expect(new Set(labels).size).toBe(labels.length);
      expect(codes.filter((code) => !/^[A-Za-z0-9_.]+$/.test(code))).toEqual([]);
      expect(labels.filter((label) => label !== label.trim() || label === '')).toEqual([]);
      expect(catalogue.source).not.toBe('');
    },
  );

  it.each(PERSON_CATALOGUES.map((catalogue) => [catalogue.id, catalogue] as const))(
    '%s tells "no sabe" and "no responde" from an empty field',
    (_id, catalogue) => {
      const labels = catalogue.entries.map((entry) => entry.label.toLowerCase()).join(' | ');
      expect(labels).toContain('no sabe');
      expect(labels).toContain('no responde');
    },
  );
});

describe('labels', () => {
  it('reads a code, and keeps an unknown one readable', () => {
    expect(labelOf(LANGUAGES, '2')).toBe('Aimara');
    expect(labelOf(ETHNICITIES, '2')).toBe('Aimara');
    expect(labelOf(LANGUAGES, 'zz')).toBe('zz');
    expect(isCodeOf(LANGUAGES, '16')).toBe(true);
    expect(isCodeOf(LANGUAGES, '15')).toBe(false);
  });

  it('offers only the entries in force on a date, and still reads the old ones', () => {
    const catalogue = {
      id: 'x',
      label: 'X',
      source: 'prueba',
      verified: true,
      entries: [
        { code: 'a', label: 'A', validTo: '2025-12-31' },
        { code: 'b', label: 'B', validFrom: '2026-01-01' },
      ],
    };
    expect(entriesOn(catalogue, '2025-12-31').map((entry) => entry.code)).toEqual(['a']);
    expect(entriesOn(catalogue, '2026-01-01').map((entry) => entry.code)).toEqual(['b']);
    expect(labelOf(catalogue, 'a')).toBe('A');
  });
});

describe('the law in the catalogues', () => {
  it('has the six defence actions of RDNA 31.1', () => {
    expect(codesOf(DEFENCE_ACTIONS)).toEqual([
      'asesoria',
      'derivacion',
      'conciliacion',
      'compromiso',
      'gestion_administrativa',
      'colaboracion_interinstitucional',
    ]);
  });

  it('lets only alimentos, tenencia and visitas be conciliated (RDNA 37.1)', () => {
    const conciliable = MATERIAS.entries.filter((materia) => materia.conciliable);
    expect(conciliable.map((materia) => materia.label)).toEqual([
      'Alimentos',
      'Tenencia',
      'Régimen de visitas',
    ]);
    for (const materia of MATERIAS.entries) {
      const actions: readonly string[] = materia.actions;
      expect(actions.includes('conciliacion')).toBe(materia.conciliable);
    }
  });

  it('asks two verifications before closing by withdrawal, absence or no agreement (RDNA 32.3)', () => {
    const two = CONCLUSION_CAUSES.entries.filter((cause) => cause.minVerifications === 2);
    expect(two.map((cause) => cause.code)).toEqual([
      'desistimiento_confirmado',
      'inasistencia',
      'falta_de_acuerdo',
    ]);
  });
});

describe('the lists of the norms', () => {
  it.each([
    [CONCILIATION_RESULTS, 7],
    [TYPOLOGIES, 11],
    [RISK_GROUNDS, 13],
    [RISK_MEASURES, 11],
    [RISK_ENDINGS, 3],
    [SPECIAL_CASES, 8],
  ] as const)('%o has its entries and no other', ({ entries }, many) => {
    expect(entries).toHaveLength(many);
  });

  it('has measures a to k (DL 1297, art. 32), and typologies that every materia names rightly', () => {
    expect(codesOf(RISK_MEASURES).join('')).toBe('abcdefghijk');
    const named = MATERIAS.entries.flatMap(({ typologies }): readonly string[] => typologies);
    expect([...new Set(named)].sort()).toEqual(codesOf(TYPOLOGIES));
  });

  it('tells the Ministerio Público of R05, R06 and R07', () => {
    const told = RISK_DOCUMENTS.entries.filter((entry) => 'tellsProsecutor' in entry);
    expect(told.map(({ code }) => code)).toEqual(['R05', 'R06', 'R07']);
  });
});

describe('materias', () => {
  it('has 22 materias whose sub-materias carry the code of their parent', () => {
    expect(MATERIAS.entries).toHaveLength(22);
    for (const materia of MATERIAS.entries) {
      for (const sub of materia.subs) expect(sub.code.startsWith(`${materia.code}.`)).toBe(true);
    }
    const codes = subMateriaCodes();
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('marks sexual violence as crime always, and unprotection when within the family', () => {
    expect(flagsFor([{ materia: 'D3', sub: 'D3.en_linea' }])).toEqual([
      { flag: 'delito', when: 'always' },
      { flag: 'df', when: 'ask' },
    ]);
    expect(flagsFor([{ materia: 'D3', sub: 'D3.en_familia' }])).toEqual([
      { flag: 'delito', when: 'always' },
      { flag: 'df', when: 'always' },
    ]);
  });

  it('joins the marks of several materias, the certain one winning in any order', () => {
    const one = { materia: 'D1', sub: null };
    const two = { materia: 'E3', sub: null };
    const crime = { flag: 'delito', when: 'always' };
    expect(flagsFor([one, two])).toContainEqual(crime);
    expect(flagsFor([two, one])).toContainEqual(crime);
    expect(flagsFor([{ materia: 'A1', sub: null }])).toEqual([]);
    expect(flagsFor([{ materia: 'nada', sub: null }])).toEqual([]);
  });

  it('reads as a phrase', () => {
    expect(materiaLabel('A1', 'A1.aumento')).toBe('Alimentos: aumento');
    expect(materiaLabel('C1', 'C1.dni')).toBe('Identidad: DNI');
    expect(materiaLabel('D2', null)).toBe('Violencia psicológica');
  });
});
