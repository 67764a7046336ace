import { describe, expect, it } from 'vitest';
import { fieldClass } from './classes.ts';

describe('fieldClass', () => {
  it('knows the fields that hold a secret', () => {
    expect(fieldClass('cases', 'facts')).toBe('sensible');
    expect(fieldClass('safe_contacts', 'codeWord')).toBe('reservado_30364');
    expect(fieldClass('case_people', 'informantKind')).toBe('informante');
    expect(fieldClass('cases', 'crime')).toBe('penal');
  });

  it('gives the rest of a listed table its own class', () => {
    expect(fieldClass('persons', 'firstSurname')).toBe('ordinario');
  });

  it('refuses a table nobody declared', () => {
    expect(() => fieldClass('secrets', 'id')).toThrow(/secrets/);
  });
});
