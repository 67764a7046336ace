import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { SEXES } from '../catalogues/person.ts';
import { addDays } from '../clock/lima.ts';
import { ageOn } from '../people/age.ts';
import { AGE_BANDS, bandOn, countedTwice, type Group, gathered, totalOf } from './participants.ts';
import { mayPublish, photoFault, photoStanding, youngestOf } from './photos.ts';

const group: fc.Arbitrary<Group> = fc.record({
  sex: fc.constantFrom(...codesOf(SEXES)),
  band: fc.constantFrom(...AGE_BANDS),
  district: fc.constantFrom(null, '230101', '230401'),
  count: fc.integer({ min: 0, max: 400 }),
});

it('§6.1: adds groups of the same kind and loses nobody', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 40 }), (groups) => {
      const together = gathered(groups);
      expect(totalOf(together)).toBe(totalOf(groups));
      const keys = together.map(({ sex, band, district }) => `${sex}|${band}|${district}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const one of together) {
        const slow = groups
          .filter((g) => g.sex === one.sex && g.band === one.band && g.district === one.district)
          .reduce((sum, g) => sum + g.count, 0);
        expect(one.count).toBe(slow);
      }
    }),
  );
});

it('§6.1: puts each age in its band, its first and last day', () => {
  const DAY = '2026-08-10';
  expect(bandOn(null, DAY)).toBe('no_se_sabe');
  expect(bandOn('2026-08-11', DAY)).toBe('no_se_sabe');
  // Six, twelve, eighteen, thirty and sixty are completed on the day itself.
  expect([6, 12, 18, 30, 60].map((age) => bandOn(`${2026 - age}-08-10`, DAY))).toEqual([
    '6-11',
    '12-17',
    '18-29',
    '30-59',
    '60+',
  ]);
  expect([6, 12, 18, 30, 60].map((age) => bandOn(`${2026 - age}-08-11`, DAY))).toEqual([
    '0-5',
    '6-11',
    '12-17',
    '18-29',
    '30-59',
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const birth = addDays(DAY, -days);
      const band = bandOn(birth, DAY);
      const [from, to] = band === '60+' ? [60, 200] : band.split('-').map(Number);
      const age = ageOn(birth, DAY) ?? -1;
      expect(age >= (from ?? 0) && age <= (to ?? 0)).toBe(true);
    }),
  );
});

it('does not count one person twice', () => {
  expect(countedTwice(null, 10, 10)).toBeNull();
  expect(countedTwice(20, 10, 10)).toBeNull();
  expect(countedTwice(19, 10, 10)).toContain('juntas son más que las 19 personas');
});

it('lets a picture out with a consent that stands, and with nothing else', () => {
  expect(photoStanding(null)).toBe('no_preguntado');
  const published = (['si', 'no', 'retirado'] as const).filter((answer) =>
    mayPublish(photoStanding({ answer })),
  );
  expect(published).toEqual(['si']);
  expect(mayPublish(photoStanding(null))).toBe(false);
});

it('DS 016-2024-JUS 22: refuses the consent of a girl of 13 alone, and takes that of one of 15', () => {
  expect(photoFault('adolescente', 13)).toContain('menos de 14 años');
  expect(photoFault('adolescente', 15)).toBeNull();
  expect(photoFault('titular', 15)).not.toBeNull();
  expect(photoFault('progenitor_tutor', 8)).toBeNull();
  // Of a band only, its youngest: 12.
  expect(photoFault('adolescente', youngestOf('12-17'))).not.toBeNull();
  expect(youngestOf('60+')).toBe(60);
  expect(youngestOf('no_se_sabe')).toBeNull();
});
