import { describe, expect, it } from 'vitest';
import { fieldClass, sealOf } from './classes.ts';

describe('fieldClass', () => {
  it('knows the fields that hold a secret', () => {
    expect(fieldClass('cases', 'facts')).toBe('sensible');
    expect(fieldClass('safe_contacts', 'notes')).toBe('reservado_30364');
    expect(fieldClass('case_people', 'institutionName')).toBe('informante');
    expect(fieldClass('cases', 'crime')).toBe('penal');
    expect(fieldClass('cases', 'violence')).toBe('reservado_30364');
  });

  it('seals by class, and what is being typed to its author', () => {
    expect(sealOf('cases', 'facts')).toBe('sensible');
    expect(sealOf('drafts', 'payload')).toBe('author');
    expect(sealOf('persons', 'firstSurname')).toBeNull();
  });

  it('gives the rest of a listed table its own class', () => {
    expect(fieldClass('persons', 'firstSurname')).toBe('ordinario');
  });

  it('refuses a table nobody declared', () => {
    expect(() => fieldClass('secrets', 'id')).toThrow(/secrets/);
  });
});
