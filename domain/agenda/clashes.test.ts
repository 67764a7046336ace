import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART_MINUTES, type Booking, clashesOf, opposedIn, roomKey } from './clashes.ts';

const DAY = '2026-08-17';
const booking = (id: string, time: string, changes: Partial<Booking> = {}): Booking => ({
  id,
  day: DAY,
  time,
  until: null,
  room: '',
  people: [],
  ...changes,
});
const side = (caseId: string, person: string, of: 'affected' | 'obliged') => ({
  caseId,
  person,
  side: of,
});
const OPPOSED = opposedIn([side('c1', 'luz', 'affected'), side('c1', 'julian', 'obliged')]);
const luz = (id: string, time: string, changes = {}) =>
  booking(id, time, { people: ['luz'], ...changes });
const julian = (id: string, time: string, changes = {}) =>
  booking(id, time, { people: ['julian'], ...changes });

describe('people who should not meet', () => {
  it('are told of within the hour, whoever comes first, and not a minute later', () => {
    const found = { a: 'a', b: 'b', kind: 'people', cases: ['c1'] };
    expect(clashesOf([luz('a', '09:00'), julian('b', '10:00')], OPPOSED)).toEqual([found]);
    expect(clashesOf([luz('b', '10:00'), julian('a', '09:00')], OPPOSED)).toEqual([found]);
    expect(clashesOf([luz('a', '09:00'), julian('b', '10:01')], OPPOSED)).toEqual([]);
  });

  it('are not told of on another day, nor for coming twice, nor to one hearing that is of both', () => {
    const both = booking('a', '09:00', { people: ['luz', 'julian'] });
    expect(
      clashesOf([luz('a', '09:00'), julian('b', '09:00', { day: '2026-08-18' })], OPPOSED),
    ).toEqual([]);
    expect(clashesOf([luz('a', '09:00'), luz('b', '09:30')], OPPOSED)).toEqual([]);
    expect(clashesOf([both], OPPOSED)).toEqual([]);
    expect(clashesOf([both, luz('b', '09:30')], OPPOSED)).toHaveLength(1);
  });

  it('are told of within the hour of what was over sooner', () => {
    const short = luz('a', '09:00', { until: '09:20' });
    expect(clashesOf([short, julian('b', '10:00')], OPPOSED)).toHaveLength(1);
    expect(clashesOf([short, julian('b', '10:01')], OPPOSED)).toEqual([]);
  });

  it('meet at what lasts longer than its first hour', () => {
    const workshop = luz('a', '09:00', { until: '13:00' });
    expect(clashesOf([workshop, julian('b', '12:30')], OPPOSED)).toHaveLength(1);
    expect(clashesOf([workshop, julian('b', '13:30')], OPPOSED)).toEqual([]);
  });

  it('stand against each other in each case, and nobody against herself', () => {
    const opposed = opposedIn([
      side('c1', 'luz', 'affected'),
      side('c1', 'julian', 'obliged'),
      side('c2', 'julian', 'affected'),
      side('c2', 'luz', 'obliged'),
      side('c3', 'luz', 'affected'),
      side('c3', 'luz', 'obliged'),
      side('c4', 'teresa', 'affected'),
    ]);
    expect(opposed.get('luz')).toEqual(new Map([['julian', ['c1', 'c2']]]));
    expect(opposed.get('teresa')).toBeUndefined();
  });
});

describe('rooms', () => {
  it('are not given twice at once; one after the other they are', () => {
    const inRoom = (id: string, time: string, room: string) => booking(id, time, { room });
    expect(
      clashesOf([inRoom('a', '09:00', 'Sala 1'), inRoom('b', '09:59', 'sala  1')], OPPOSED),
    ).toEqual([{ a: 'a', b: 'b', kind: 'room' }]);
    expect(
      clashesOf([inRoom('a', '09:00', 'Sala 1'), inRoom('b', '10:00', 'Sala 1')], OPPOSED),
    ).toEqual([]);
    expect(clashesOf([inRoom('a', '09:00', ''), inRoom('b', '09:00', '')], OPPOSED)).toEqual([]);
    expect(
      clashesOf([inRoom('a', '09:00', 'Sala 1'), inRoom('b', '09:00', 'Sala 2')], OPPOSED),
    ).toEqual([]);
  });
});

it('finds what a comparison of every pair finds, each pair once', () => {
  const minute = fc.integer({ min: 7 * 60, max: 20 * 60 });
  const hour = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const one = fc.record({
    at: minute,
    lasts: fc.option(fc.integer({ min: 1, max: 200 })),
    room: fc.constantFrom('', 'Sala 1', 'SALA 1', 'Sala 2'),
    day: fc.constantFrom('2026-08-17', '2026-08-18'),
    people: fc.subarray(['luz', 'julian', 'otra']),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
      const all = drawn.map(({ at, lasts, ...rest }, id) => ({
        id: String(id),
        time: hour(at),
        until: lasts === null ? null : hour(at + lasts),
        from: at,
        to: at + (lasts ?? 60),
        ...rest,
      }));
      const naive = all.flatMap((a, at) =>
        all.slice(at + 1).flatMap((b) => {
          if (a.day !== b.day) return [];
          const [first, last] = a.from <= b.from ? [a, b] : [b, a];
          const near = last.from - first.from <= APART_MINUTES || last.from <= first.to;
          const meets = (x: readonly string[], y: readonly string[]) =>
            x.includes('luz') && y.includes('julian');
          const people = near && (meets(a.people, b.people) || meets(b.people, a.people));
          const room = a.room !== '' && roomKey(a.room) === roomKey(b.room) && last.from < first.to;
          const pair = [a.id, b.id].toSorted().join(' ');
          return [...(people ? [`${pair} people`] : []), ...(room ? [`${pair} room`] : [])];
        }),
      );
      const found = clashesOf(all, OPPOSED).map(
        ({ a, b, kind }) => `${[a, b].toSorted().join(' ')} ${kind}`,
      );
      expect(found.toSorted()).toEqual(naive.toSorted());
    }),
  );
});
