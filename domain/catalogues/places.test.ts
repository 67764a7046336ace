import { describe, expect, it } from 'vitest';
import { countries, countryName, isCountry } from './countries.ts';
import {
  allDistricts,
  DEFAULT_DISTRICT,
  districtLabel,
  districtOf,
  reniecCode,
  searchDistrict,
} from './ubigeo.ts';

describe('districts', () => {
  it.each([
    ['230401', 'Tarata', '220201'],
    ['230402', 'Héroes Albarracín', '220205'],
    ['230403', 'Estique', '220206'],
    ['230404', 'Estique-Pampa', '220207'],
    ['230405', 'Sitajara', '220210'],
    ['230406', 'Susapaya', '220211'],
    ['230407', 'Tarucachi', '220212'],
    ['230408', 'Ticaco', '220213'],
  ])('%s is %s, RENIEC %s', (code, name, reniec) => {
    expect(districtOf(code)).toEqual({ code, name, province: 'Tarata', department: 'Tacna' });
    expect(reniecCode(code)).toBe(reniec);
  });

  it('cover the country, each with its own code', () => {
    const all = allDistricts();
    expect(all).toHaveLength(1868);
    expect(new Set(all.map((district) => district.code)).size).toBe(all.length);
    expect(all.filter((one) => !/^\d{6}$/.test(one.code) || one.name === '')).toEqual([]);
    expect(new Set(all.map((one) => one.code.slice(0, 2))).size).toBe(25);
    expect(new Set(all.map((one) => one.code.slice(0, 4))).size).toBe(196);
    expect(all.filter((one) => one.code.startsWith('2304'))).toHaveLength(8);
    expect(districtLabel('211105')).toBe('San Miguel, San Román, Puno');
    expect(districtLabel(DEFAULT_DISTRICT)).toBe('Tarata, Tarata, Tacna');
    expect(districtLabel('999999')).toBe('999999');
    expect(reniecCode('150101')).toBeNull();
  });

  it.each([
    ['tarata', '230401'],
    ['HEROES alba', '230402'],
    ['estique', '230403'],
    ['estique pampa', '230404'],
    ['coronel gregorio', '230110'],
    ['juliaca', '211101'],
    ['puno san miguel', '211105'],
    ['nunoa', '210806'],
    ['palca', '230107'],
  ])('%s finds %s first', (typed, code) => {
    expect(searchDistrict(typed)[0]?.code).toBe(code);
  });

  it('finds nothing for nothing, and never more than asked', () => {
    expect(searchDistrict('  ')).toEqual([]);
    expect(searchDistrict('xyzw')).toEqual([]);
    expect(searchDistrict('san', 5)).toHaveLength(5);
  });
});

describe('countries', () => {
  it('have Spanish names, Peru and its neighbours first', () => {
    const list = countries();
    expect(list).toHaveLength(249);
    expect(list.slice(0, 3).map((country) => country.name)).toEqual(['Perú', 'Bolivia', 'Chile']);
    expect(list.filter((country) => country.name === country.code)).toEqual([]);
    expect(new Set(list.map((country) => country.code)).size).toBe(249);
  });

  it('know what is a country', () => {
    expect(countryName('VE')).toBe('Venezuela');
    expect(isCountry('XX')).toBe(false);
    expect(countryName('XX')).toBe('XX');
    expect(countryName('<b>')).toBe('<b>');
  });
});
