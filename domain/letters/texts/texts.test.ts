import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTITUTION_KINDS } from '../../catalogues/institution-kinds.ts';
import { refusedWordsIn } from '../../words/forbidden.ts';
import { faultsIn, partFaults } from './check.ts';
import {
  PART_NAMES,
  TEXT_KIND_NAMES,
  TOKEN_NAMES,
  TOKENS,
  type Tokens,
  type TokenValues,
  textKindOf,
} from './kinds.ts';
import { parseText, renderText } from './render.ts';
import { SHIPPED_TEXTS, shippedByCode } from './shipped/index.ts';
import { officeTexts, type TextVersion, versionWords } from './texts.ts';

const TOKENS_HERE: Tokens = {
  fecha: 'always',
  plazo_dias: 'maybe',
  oficina_correo: 'maybe',
  oficina_telefono: 'maybe',
};
const render = (text: string, values: TokenValues): string =>
  renderText(text, TOKENS_HERE, { fecha: 'hoy', ...values });
const faults = (text: string) => parseText(text, TOKENS_HERE).faults;

describe('a datum', () => {
  it('stands where it is written, and what may be missing falls away with its part', () => {
    expect(render('Es {fecha}.', {})).toBe('Es hoy.');
    const term = 'Responda [[en {plazo_dias} días|pronto]][[ a {oficina_correo}]].';
    expect(render(term, { plazo_dias: '5', oficina_correo: 'a@b.pe' })).toBe(
      'Responda en 5 días a a@b.pe.',
    );
    expect(render(term, {})).toBe('Responda pronto.');
  });

  it('of several ways to say it takes the first that is whole', () => {
    const text =
      'Escriba[[ a {oficina_correo} o al {oficina_telefono}| a {oficina_correo}| al {oficina_telefono}]].';
    expect(render(text, { oficina_correo: 'x', oficina_telefono: '1' })).toBe(
      'Escriba a x o al 1.',
    );
    expect(render(text, { oficina_telefono: '1' })).toBe('Escriba al 1.');
    expect(render(text, {})).toBe('Escriba.');
  });

  it('leaves no empty paragraph nor double space behind', () => {
    expect(render('Uno.\n\n[[Dos {plazo_dias}.]]\n\nTres  y [[{plazo_dias}]] más.', {})).toBe(
      'Uno.\n\nTres y más.',
    );
  });
});

describe('what is written wrong is told where it stands', () => {
  it.each<[string, number, number, RegExp]>([
    ['Hola {nombre}.', 5, 8, /No existe el dato/],
    ['De {expediente}.', 3, 12, /no tiene el dato/],
    ['En {plazo_dias} días', 3, 12, /puede faltar/],
    ['Hola {fecha', 5, 1, /entre llaves/],
    ['Hola fecha}', 10, 1, /entre llaves/],
    ['[[a {fecha}', 0, 2, /Falta cerrar/],
    ['a]]', 1, 2, /Sobra/],
    ['[[a [[b]]', 4, 2, /dentro de otra/],
    ['{constructor}', 0, 13, /No existe/],
  ])('%s', (text, at, length, message) => {
    expect(faults(text)).toEqual([{ at, length, message: expect.stringMatching(message) }]);
    expect(() => renderText(text, TOKENS_HERE, { fecha: 'hoy' })).toThrow('faults');
  });

  it('and so are words that the office does not use, and what has to be there', () => {
    expect(faultsIn('carta', 'Del menor citado')).toMatchObject([{ at: 4, length: 5 }]);
    expect(partFaults('oficio', { subject: ' ', salutation: 'Hola:', closing: 'x' })).toEqual({
      subject: 'Escriba: asunto.',
      body: 'Escriba: cuerpo.',
    });
    expect(partFaults('pedido', { body: 'x'.repeat(301) })).toHaveProperty('body');
  });
});

/** Anything that a person or a program may put into a text box, marks of ours included. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8, unit: 'grapheme' }),
      fc.constantFrom(
        '{',
        '}',
        '[[',
        ']]',
        '[',
        ']',
        '|',
        '\n',
        ...TOKEN_NAMES.map((t) => `{${t}}`),
      ),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
const anyValues = fc.record(
  Object.fromEntries(
    TOKEN_NAMES.map((name) => [name, fc.option(fc.oneof(fc.string(), fc.constant('{x}')))]),
  ),
);

it('any text renders without a brace, or has faults that lie within it', () => {
  let rendered = 0;
  let faulty = 0;
  fc.assert(
    fc.property(anyText, fc.constantFrom(...TEXT_KIND_NAMES), anyValues, (text, kind, some) => {
      const { tokens } = textKindOf(kind);
      const found = parseText(text, tokens).faults;
      for (const { at, length, message } of found) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
        expect(message).not.toBe('');
      }
      if (found.length > 0) {
        faulty += 1;
        return;
      }
      const whole = { ...some };
      for (const [name, presence] of Object.entries(tokens))
        if (presence === 'always') whole[name] ??= 'x';
      expect(renderText(text, tokens, whole)).not.toMatch(/[{}]/);
      rendered += 1;
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(rendered, faulty)).toBeGreaterThan(50);
});

describe('the texts of the program', () => {
  it('are whole, each with its own id and code, and say nothing that the office does not', () => {
    for (const one of ['id', 'code'] as const)
      expect(new Set(SHIPPED_TEXTS.map((text) => text[one])).size).toBe(SHIPPED_TEXTS.length);
    for (const { code, kind, parts, title, topic } of SHIPPED_TEXTS) {
      expect([code, partFaults(kind, parts)]).toEqual([code, {}]);
      expect(refusedWordsIn(title)).toEqual([]);
      expect(topic === null).toBe(kind !== 'clausula');
      const names = textKindOf(kind).parts.map((part) => part.name);
      expect(Object.keys(parts).sort()).toEqual([...names].sort());
    }
    for (const cause of ['a', 'b', 'c', 'd', 'e']) shippedByCode(`oficio.${cause}`);
    for (const { code } of INSTITUTION_KINDS.entries) shippedByCode(`pedido.${code}`);
  });

  it('have no datum of a person', () => {
    const office = /^(oficina|oficina_direccion|oficina_correo|oficina_telefono)$/;
    for (const [name, { label }] of Object.entries(TOKENS)) {
      if (office.test(name)) continue;
      expect(label).not.toMatch(
        /nombres?\b|apellido|documento de identidad|DNI|domicilio|tel[ée]fono/i,
      );
    }
    expect(PART_NAMES).toHaveLength(21);
  });
});

describe('the office’s versions', () => {
  const [first] = SHIPPED_TEXTS;
  if (first === undefined) throw new Error('No texts.');
  const version = (n: number, changes: Partial<TextVersion> = {}): TextVersion => ({
    textId: first.id,
    version: n,
    act: 'save',
    title: null,
    topic: null,
    source: null,
    parts: { ...first.parts, subject: `Asunto ${n}` },
    recordedAt: '2026-08-12T14:00:00.000Z',
    ...changes,
  });

  it('the last one is in force; one equal to the program’s is not a change', () => {
    expect(officeTexts([])[0]).toMatchObject({ version: 0, changed: false, since: null });
    const [text] = officeTexts([version(1), version(2)]);
    expect(text).toMatchObject({ version: 2, parts: { subject: 'Asunto 2' }, changed: true });
    const restored = version(3, { act: 'restore', parts: first.parts });
    expect(officeTexts([version(1), restored])[0]).toMatchObject({ version: 3, changed: false });
    expect(versionWords(3, restored.recordedAt)).toBe('versión 3 del 12/08/2026');
    expect(versionWords(0, null)).toBe('la del programa');
  });

  it('own clauses come last, and withdrawn ones are still there', () => {
    const own = version(1, { textId: 'own', act: 'withdraw', title: 'Mía', topic: 'plazo' });
    expect(officeTexts([own]).at(-1)).toMatchObject({ own: true, title: 'Mía', inForce: false });
  });
});
