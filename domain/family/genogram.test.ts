import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIES } from '../catalogues/ties.ts';
import type { Family, Genogram, Measures } from './drawing.ts';
import { genogramOf } from './genogram.ts';

const MEASURES: Measures = { symbol: 40, cellWidth: 120, cellHeight: 90, gap: 40, lane: 10 };

const born = (id: string, birthDate: string | null = null) => ({ id, birthDate });
const tie = (personId: string, kind: string, otherId: string) => ({ personId, kind, otherId });
const drawn = (family: Partial<Family>): Genogram =>
  genogramOf({ focus: 'luz', people: [], ties: [], homes: [], ...family }, MEASURES);

const at = (drawing: Genogram, id: string) => {
  const found = drawing.people.find((person) => person.id === id);
  if (found === undefined) throw new Error(`${id} is not drawn.`);
  return found;
};

/** Luz and her brothers, their parents, and the mother's mother. */
const FAMILY: Partial<Family> = {
  people: [
    born('luz', '2017-03-04'),
    born('ana', '2015-01-01'),
    born('juan'),
    born('teresa', '1990-01-01'),
    born('braulio'),
    born('paulina', '1960-01-01'),
  ],
  ties: [
    tie('teresa', 'madre', 'luz'),
    tie('teresa', 'madre', 'ana'),
    tie('teresa', 'madre', 'juan'),
    tie('braulio', 'padre', 'luz'),
    tie('braulio', 'padre', 'ana'),
    tie('braulio', 'padre', 'juan'),
    tie('teresa', 'conviviente', 'braulio'),
    tie('paulina', 'madre', 'teresa'),
  ],
};

describe('a family', () => {
  it('stands by generations, the children by birth, the parents side by side above them', () => {
    const drawing = drawn(FAMILY);
    const levels = Object.fromEntries(drawing.people.map(({ id, generation }) => [id, generation]));
    expect(levels).toEqual({ paulina: -2, teresa: -1, braulio: -1, ana: 0, luz: 0, juan: 0 });
    const [ana, luz, juan] = ['ana', 'luz', 'juan'].map((id) => at(drawing, id).x);
    expect([ana, luz, juan]).toEqual([ana, luz, juan].toSorted((a, b) => Number(a) - Number(b)));
    const parents = ['teresa', 'braulio'].map((id) => at(drawing, id).x);
    expect(Math.abs(Number(parents[0]) - Number(parents[1]))).toBe(MEASURES.cellWidth);
    expect((Number(parents[0]) + Number(parents[1])) / 2).toBeCloseTo(Number(luz), -1);
    expect(at(drawing, 'paulina').y).toBeLessThan(at(drawing, 'teresa').y);
  });

  it('says by its lines who is married, lives together or came apart', () => {
    const couple = (kind: string) =>
      drawn({ people: [born('luz'), born('leo')], ties: [tie('leo', kind, 'luz')] });
    const styles = (drawing: Genogram) => new Set(drawing.strokes.map(({ style }) => style));
    expect(styles(couple('conyuge'))).toEqual(new Set(['solid']));
    expect(styles(couple('conviviente'))).toEqual(new Set(['dashed']));
    expect(couple('conyuge').breaks).toEqual([]);
    expect(couple('ex_pareja').breaks).toHaveLength(1);
    // Parents of one child of whom nobody said more.
    const { ties = [] } = FAMILY;
    const unsaid = drawn({ ...FAMILY, ties: ties.filter(({ kind }) => kind !== 'conviviente') });
    expect(styles(unsaid)).toContain('dotted');
  });

  it('leaves out the line that others say already, and who is no family', () => {
    const { ties = [], people = [] } = FAMILY;
    const said = drawn({ ...FAMILY, ties: [...ties, tie('paulina', 'abuelo', 'luz')] });
    expect(said.strokes).toEqual(drawn(FAMILY).strokes);
    const unsaid = drawn({
      people: [born('luz'), born('paulina')],
      ties: [tie('paulina', 'abuelo', 'luz')],
    });
    expect(unsaid.strokes).toMatchObject([{ style: 'light' }]);
    expect(at(unsaid, 'paulina').generation).toBe(-2);
    const beside = drawn({
      ...FAMILY,
      people: [...people, born('vecina')],
      ties: [...ties, tie('vecina', 'vecino', 'luz')],
    });
    expect(beside.strokes).toHaveLength(said.strokes.length);
  });

  it('frames who lives together, in one frame when they stand side by side', () => {
    const { frames } = drawn({ ...FAMILY, homes: [['ana', 'luz', 'teresa']] });
    expect(frames).toHaveLength(2);
    expect(frames.every(({ home }) => home === 0)).toBe(true);
    expect(Math.max(...frames.map(({ width }) => width))).toBeGreaterThan(MEASURES.cellWidth);
  });

  it('is drawn though what was written contradicts itself', () => {
    const round = drawn({
      people: [born('luz'), born('ana')],
      ties: [tie('ana', 'madre', 'luz'), tie('luz', 'madre', 'ana'), tie('luz', 'madre', 'luz')],
    });
    expect(round.people).toHaveLength(2);
    expect(round.strokes.some(({ style }) => style === 'light')).toBe(true);
  });
});

/** Any people, up to thirty, with any ties between them. */
const families = fc.integer({ min: 1, max: 30 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, place) => `p${place}`);
  const one = fc.constantFrom(...ids);
  return fc.record({
    focus: one,
    people: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          birthDate: fc.option(fc.constantFrom('1950-01-01', '1990-05-05', '2015-12-31')),
        }),
      ),
    ),
    ties: fc.array(
      fc.record({
        personId: one,
        otherId: one,
        kind: fc.constantFrom(...TIES.entries.map(({ code }) => code)),
      }),
      { maxLength: 2 * count },
    ),
    homes: fc.array(fc.array(one, { minLength: 2, maxLength: 6 }), { maxLength: 3 }),
  });
});

it('draws each person once, nobody over anybody, all within the drawing, the same each time', () => {
  fc.assert(
    fc.property(families, (family) => {
      const drawing = genogramOf(family, MEASURES);
      expect(drawing).toEqual(genogramOf(family, MEASURES));
      expect(drawing.people.map(({ id }) => id).toSorted()).toEqual(
        family.people.map(({ id }) => id).toSorted(),
      );
      for (const [place, a] of drawing.people.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(MEASURES.cellWidth / 2);
        expect(a.x).toBeLessThanOrEqual(drawing.width - MEASURES.cellWidth / 2);
        expect(a.y + MEASURES.cellHeight).toBeLessThanOrEqual(drawing.height);
        for (const b of drawing.people.slice(place + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= MEASURES.cellWidth || Math.abs(a.y - b.y) >= MEASURES.cellHeight;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
      for (const { points } of drawing.strokes)
        for (const [x, y] of points) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(drawing.height);
        }
    }),
    { numRuns: 100 },
  );
});
