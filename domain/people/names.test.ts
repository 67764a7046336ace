import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanName,
  foldName,
  fullName,
  initials,
  NAME_MAX,
  type NameParts,
  naturalName,
  sortKey,
} from './names.ts';

function parts(
  firstSurname: string | null,
  secondSurname: string | null,
  givenNames: string | null,
): NameParts {
  return { firstSurname, secondSurname, givenNames };
}

describe('cleanName', () => {
  it.each([
    'Quispe',
    'De la Cruz',
    'Vda. de Mamani',
    "T'ika",
    'Ch’oque',
    'Qʼuspi',
    'Jhon Kevin',
    'Ñahui',
    'Güere',
    'Äjaya',
    'Saint-Exupéry',
    'M.ª José',
    'O´Higgins',
    'Xʼanaṭṭa',
    'Øvergård',
    'J.',
  ])('keeps %s as it was typed', (name) => {
    expect(cleanName(name)).toEqual({ ok: true, value: name });
  });

  it('tidies spaces and composes letters, and nothing else', () => {
    expect(cleanName('  Rosa \u00A0 Elena\n')).toEqual({ ok: true, value: 'Rosa Elena' });
    expect(cleanName('N\u0303ahui')).toEqual({ ok: true, value: 'Ñahui' });
  });

  it.each([
    ['right to left override', 'Ana\u202Esiul'],
    ['isolate', '\u2066Ana\u2069'],
    ['zero width space', 'Ana\u200BMaría'],
    ['zero width joiner', 'Ana\u200D'],
    ['byte order mark at the end', 'Ana\uFEFF'],
    ['soft hyphen', 'Ana\u00ADMaría'],
    ['grapheme joiner', 'Ana\u034FMaría'],
    ['variation selector', 'Ana\uFE0F'],
    ['Hangul filler', 'Ana\u3164'],
    ['escape', 'Ana\u001b[31m'],
    ['null', 'Ana\u0000'],
    ['line in the middle', 'Ana\nMaría'],
    ['line separator', 'Ana\u2028María'],
    ['lone surrogate', 'Ana\uD800'],
  ])('refuses %s', (_what, name) => {
    expect(cleanName(name)).toEqual({ ok: false, error: 'name_hidden_characters' });
  });

  it.each([
    ['Cyrillic look-alike', 'Аna'],
    ['full width', 'Ａｎａ'],
    ['digits', 'Ana 2'],
    ['markup', '<b>Ana</b>'],
    ['only signs', "-'."],
    ['piled marks', 'Ana\u0301\u0302\u0303\u0304'],
    ['emoji', 'Ana 🙂'],
    ['formula', '=Ana'],
  ])('refuses %s as a name', (_what, name) => {
    expect(cleanName(name)).toEqual({ ok: false, error: 'name_not_a_name' });
  });

  it('refuses nothing, and too much', () => {
    expect(cleanName(' \t ')).toEqual({ ok: false, error: 'name_empty' });
    expect(cleanName('a'.repeat(NAME_MAX)).ok).toBe(true);
    expect(cleanName('a'.repeat(NAME_MAX + 1))).toEqual({ ok: false, error: 'name_too_long' });
    expect(cleanName('a'.repeat(20_000_000))).toEqual({ ok: false, error: 'name_too_long' });
  });

  it('gives back what it would accept again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const first = cleanName(text);
        if (first.ok) expect(cleanName(first.value)).toEqual(first);
      }),
    );
  });

  it('never lets a hidden character through, wherever it stands', () => {
    const hidden = fc.constantFrom(
      '\u200B',
      '\u200F',
      '\u202A',
      '\u2060',
      '\u0007',
      '\uFEFF',
      '\u061C',
    );
    fc.assert(
      fc.property(fc.nat(8), hidden, (at, character) => {
        const name = `${'Rosalina'.slice(0, at)}${character}${'Rosalina'.slice(at)}`;
        expect(cleanName(name).ok).toBe(false);
      }),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Ñahui Ch’oque', 'nahui choque'],
    ['N\u0303AHUI', 'nahui'],
    ['T’ika', 'tika'],
    ['Tʼika', 'tika'],
    ['José-María', 'jose maria'],
    ['Güere  Núñez', 'guere nunez'],
    ['Vda. de Mamani', 'vda de mamani'],
    // One letter that unfolds into an apostrophe and an n.
    ['ŉusta', 'nusta'],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('sortKey', () => {
  const inBytes = (a: NameParts, b: NameParts) => (sortKey(a) < sortKey(b) ? -1 : 1);

  it('orders as a Spanish index: ñ after n, before o', () => {
    const names = ['Nuñez', 'Ñahui', 'Nzuri', 'Oblitas', 'Náhuel', 'Muñoz', 'Munoz', 'Munz'];
    const sorted = names.map((name) => parts(name, null, 'Ana')).sort(inBytes);
    expect(sorted.map((person) => person.firstSurname)).toEqual([
      'Munoz',
      'Munz',
      'Muñoz',
      'Náhuel',
      'Nuñez',
      'Nzuri',
      'Ñahui',
      'Oblitas',
    ]);
  });

  it('puts a shorter surname before a longer one, whatever follows', () => {
    const short = parts('Quispe', 'Zárate', 'Zoila');
    const long = parts('Quispe Apaza', 'Apaza', 'Ana');
    expect([long, short].sort(inBytes)).toEqual([short, long]);
    expect(
      [parts('Quispe', 'Apaza', 'Ana'), parts('Quispe', null, 'Zoila')].sort(inBytes)[0],
    ).toEqual(parts('Quispe', null, 'Zoila'));
  });

  it('keeps the spaces around ñ', () => {
    expect(sortKey(parts('De Ñaupa', null, null))).toBe('de n~aupa');
    expect(sortKey(parts(null, null, 'Rosa'))).toBe('rosa');
  });
});

describe('ways to write a name', () => {
  it.each([
    [
      parts('Quispe', 'Mamani', 'Rosa Elena'),
      'Quispe Mamani, Rosa Elena',
      'Rosa Elena Quispe Mamani',
      'R. E. Q. M.',
    ],
    [parts('Quispe', null, 'Rosa'), 'Quispe, Rosa', 'Rosa Quispe', 'R. Q.'],
    [parts(null, null, 'Wayra'), 'Wayra', 'Wayra', 'W.'],
    [
      parts('De la Cruz', 'Ñahui', 'María del Pilar'),
      'De la Cruz Ñahui, María del Pilar',
      'María del Pilar De la Cruz Ñahui',
      'M. P. C. Ñ.',
    ],
    [
      parts('Flores', 'Vda. de Mamani', 'Ana'),
      'Flores Vda. de Mamani, Ana',
      'Ana Flores Vda. de Mamani',
      'A. F. M.',
    ],
    [
      parts('Saint-Exupéry', null, "'Ángela"),
      "Saint-Exupéry, 'Ángela",
      "'Ángela Saint-Exupéry",
      'Á. S. E.',
    ],
    [parts(null, null, null), 'Sin nombre conocido', 'Sin nombre conocido', 'N. N.'],
    [parts('De la', null, null), 'De la', 'De la', 'D. L.'],
  ])('%j', (name, full, natural, letters) => {
    expect(fullName(name)).toBe(full);
    expect(naturalName(name)).toBe(natural);
    expect(initials(name)).toBe(letters);
  });
});
