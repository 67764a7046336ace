import { describe, expect, it } from 'vitest';
import { RISK_DOCUMENTS, type RiskResolution } from '../catalogues/risk.ts';
import { refusedWordsIn } from '../words/forbidden.ts';
import { type ResolutionFacts, resolutionText } from './resolutions.ts';

const FACTS: ResolutionFacts = {
  caseNumber: '0003-2026-23010',
  child: {
    name: 'Wara Mamani Ñahui',
    age: '13 años',
    document: 'DNI N.° 00000001',
    address: 'Calle Bolognesi s/n, Ticaco',
    people: 'aimara, Challaguaya, aru',
  },
  report: 'el Informe de valoración de riesgo N.° 004-2026',
  typologies: ['Negligencia o descuido'],
  acts: ['entrevista a la abuela', 'visita domiciliaria'],
  circumstances: 'La adolescente pernocta sin persona adulta.',
  opinion: 'desea vivir con su abuela, lo que se acoge.',
  orders: ['informe de la institución educativa'],
  measures: ['Apoyo psicológico'],
  authority: 'la UPE de Tacna',
  decides: 'objetivos_logrados',
};
const BARE: ResolutionFacts = {
  ...FACTS,
  child: { ...FACTS.child, document: null, address: null, people: null },
  typologies: [],
  acts: [],
  circumstances: null,
  opinion: null,
  orders: [],
  measures: [],
  authority: null,
  decides: null,
};
const KINDS = RISK_DOCUMENTS.entries
  .filter(({ kind }) => kind === 'resolution')
  .map(({ code }) => code as RiskResolution);

describe.each(KINDS)('%s', (kind) => {
  it.each([
    ['all that is known', FACTS],
    ['the least', BARE],
  ])('with %s cites norms, resolves, tells who, and says how to challenge it', (_, facts) => {
    const { seen, considering, resolves } = resolutionText(kind, facts);
    const all = [...seen, ...considering, ...resolves].join('\n');
    expect(seen[0]).toContain('expediente N.° 0003-2026-23010');
    expect(considering.join()).toMatch(/1297/u);
    for (const article of resolves) expect(article).toMatch(/^(NO )?\p{Lu}{4,} .*\.$/u);
    expect(resolves.join()).toContain('NOTIFICAR');
    expect(resolves.at(-1)).toMatch(/dentro de [35] días hábiles/u);
    expect(all).not.toMatch(/undefined|null|\.\.|: \.|reconocimiento médico|médico-legal/u);
    expect(refusedWordsIn(all)).toEqual([]);
  });
});

it('tells the Ministerio Público of those that the law names', () => {
  const told = KINDS.filter((kind) =>
    resolutionText(kind, FACTS).resolves.some((each) => each.includes('Ministerio Público')),
  );
  expect(told).toEqual(['R04', 'R05', 'R06', 'R07']);
  for (const { code, ...entry } of RISK_DOCUMENTS.entries)
    if ('tellsProsecutor' in entry) expect(told).toContain(code);
});

it('the resolution that begins orders what it is given, and the child’s opinion when given none', () => {
  expect(resolutionText('R04', FACTS).resolves.join()).toContain('informe de la institución');
  expect(resolutionText('R04', BARE).resolves.join()).toContain('diligencia especial de opinión');
});
