import { describe, expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { instantFromLima } from '../clock/lima.ts';
import { dutiesOf, type KnownFacts, type Told } from './duties.ts';

const calendar = createCalendar();
const at = (text: string) => instantFromLima(text.slice(0, 10), text.slice(11));
const KNOWN = '2026-07-22 16:30';
const nothing: KnownFacts = {
  crimeAt: null,
  lackOfProtectionAt: null,
  riskToReferAt: null,
  breachAt: null,
};
const duty = (facts: Partial<KnownFacts>, told: readonly Told[], now: string) => {
  const found = dutiesOf({ ...nothing, ...facts }, told, at(now), calendar);
  expect(found).toHaveLength(1);
  return found[0];
};

it('nothing known, nothing owed', () => {
  expect(dutiesOf(nothing, [], at(KNOWN), calendar)).toEqual([]);
});

describe('V22 a delito is reported the same day', () => {
  const crime = { crimeAt: at(KNOWN) };
  const told = (when: string): Told[] => [{ by: 'denuncia', at: at(when) }];

  it('passes until the day is over, and owes it since it was known', () => {
    expect(duty(crime, [], '2026-07-22 23:59')).toMatchObject({
      rule: 'V22',
      since: at(KNOWN),
      metAt: null,
      red: false,
    });
  });
  it('passes with a denuncia of that day, also of shortly before the mark', () => {
    for (const when of ['2026-07-22 15:00', '2026-07-22 23:59'])
      expect(duty(crime, told(when), '2026-12-01 09:00')).toMatchObject({
        metAt: at(when),
        late: false,
        red: false,
      });
  });
  it('refuses the next day, holiday or not, and another kind of letter', () => {
    expect(duty(crime, [], '2026-07-23 00:00')).toMatchObject({ late: true, red: true });
    const other: Told[] = [{ by: 'desproteccion', at: at('2026-07-22 17:00') }];
    expect(duty(crime, other, '2026-07-23 00:00')?.red).toBe(true);
  });
  it('refuses a denuncia of the day before: it was of other facts', () => {
    expect(duty(crime, told('2026-07-21 12:00'), '2026-07-23 09:00')?.metAt).toBeNull();
  });
  it('refuses to forget: met late is no banner, and stays late', () => {
    const both = [...told('2026-07-25 09:00'), ...told('2026-07-24 09:00')];
    expect(duty(crime, both, '2026-12-01 09:00')).toMatchObject({
      metAt: at('2026-07-24 09:00'),
      late: true,
      red: false,
    });
  });
});

describe('V23 a desprotección goes to the UPE', () => {
  const known = { lackOfProtectionAt: at(KNOWN) };
  // Known on wed 22 July; thu 23 is a holiday: fri 24.
  it('passes to the end of the next working day', () => {
    expect(duty(known, [], '2026-07-24 23:59')).toMatchObject({ rule: 'V23', red: false });
    const told: Told[] = [{ by: 'desproteccion', at: at('2026-07-24 15:00') }];
    expect(duty(known, told, '2026-08-24 09:00')).toMatchObject({ late: false, red: false });
  });
  it('refuses a minute later', () => {
    expect(duty(known, [], '2026-07-25 00:00')).toMatchObject({ late: true, red: true });
  });
  it('passes the riesgo that another decides in the same term, under its own norm', () => {
    expect(duty({ riskToReferAt: at(KNOWN) }, [], '2026-07-24 23:59')).toMatchObject({
      rule: null,
      red: false,
    });
  });
  it('refuses the oficio that told of the riesgo before the desprotección was found', () => {
    const told: Told[] = [{ by: 'desproteccion', at: at('2026-07-20 15:00') }];
    const facts = { ...nothing, ...known, riskToReferAt: at('2026-07-20 09:00') };
    const found = dutiesOf(facts, told, at('2026-07-25 00:00'), calendar);
    expect(found.map(({ rule, red }) => [rule, red])).toEqual([
      ['V23', true],
      [null, false],
    ]);
  });
});

describe('VIF_INCUMPL a broken measure is told to the judge', () => {
  const breach = { breachAt: at(KNOWN) };
  it('passes within 24 hours, on a holiday too', () => {
    expect(duty(breach, [], '2026-07-23 16:30')).toMatchObject({ red: false, late: false });
    const told: Told[] = [{ by: 'incumplimiento', at: at('2026-07-23 16:30') }];
    expect(duty(breach, told, '2026-08-01 09:00')).toMatchObject({ late: false });
  });
  it('refuses a minute later', () => {
    expect(duty(breach, [], '2026-07-23 16:31')).toMatchObject({ red: true });
  });
});

it('owes each thing apart', () => {
  const all = { crimeAt: at(KNOWN), lackOfProtectionAt: at(KNOWN), breachAt: at(KNOWN) };
  const found = dutiesOf({ ...nothing, ...all }, [], at(KNOWN), calendar);
  expect(found.map(({ term }) => term.id)).toEqual(['DER_DELITO', 'DER_UPE', 'VIF_INCUMPL']);
});
