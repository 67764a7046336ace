import { expect, it } from 'vitest';
import type { DecidedRow } from './decided.ts';
import { firstWording } from './wording.ts';

const child = (sex: string, estimatedAge: number) =>
  ({
    role: 'affected',
    person: { person: { birthDate: null, estimatedAge, sex } },
    fields: [
      { field: 'child_age', printed: 'sí' },
      { field: 'child_sex', printed: 'sí' },
    ],
  }) as unknown as DecidedRow;

it.each(['a', 'b', 'c', 'd', 'e'])(
  'cause %s: of the boy and of the girl, as it is written',
  (cause) => {
    const body = (row: DecidedRow) =>
      firstWording({
        cause,
        institution: { kind: 'fiscalia' },
        office: { email: '', phones: '' },
        rows: [row],
        day: '2026-08-10',
      }).body;
    expect(body(child('1', 9))).toContain(' del niño,');
    expect(body(child('1', 15))).toContain(' del adolescente,');
    expect(body(child('2', 9))).toContain(' de la niña,');
    for (const sex of ['1', '2', '']) expect(body(child(sex, 9))).not.toMatch(/\bde el\b/);
  },
);
