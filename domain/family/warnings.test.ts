import { describe, expect, it } from 'vitest';
import { impossible, oddities, oddityWords } from './warnings.ts';

const born = (id: string, birthDate: string | null = null) => ({ id, birthDate });
const mother = (personId: string, otherId: string, kind = 'madre') => ({ personId, kind, otherId });

describe('what does not fit in a family', () => {
  it('is nothing when all is as usual, or nobody knows the dates', () => {
    const people = [born('luz', '2017-03-04'), born('rosa', '1990-01-01'), born('ana')];
    expect(oddities(people, [mother('rosa', 'luz'), mother('ana', 'rosa')])).toEqual([]);
    expect(impossible(mother('rosa', 'luz'), people, [])).toBeNull();
  });

  it('says of whom she would be her own ancestor, and refuses it', () => {
    const people = ['luz', 'rosa', 'ana'].map((id) => born(id));
    const ties = [mother('rosa', 'luz'), mother('ana', 'rosa')];
    expect(impossible(mother('luz', 'ana'), people, ties)).toBe('own_ancestor');
    expect(oddities(people, [...ties, mother('luz', 'ana')]).map(({ what }) => what)).toEqual([
      'own_ancestor',
      'own_ancestor',
      'own_ancestor',
    ]);
    // A grandmother who is also said to be an aunt is odd, and no ancestor of herself.
    expect(impossible({ personId: 'ana', kind: 'tio', otherId: 'luz' }, people, ties)).toBeNull();
  });

  it('says two mothers, and lets them be', () => {
    const people = ['luz', 'rosa', 'ana'].map((id) => born(id));
    const ties = [mother('rosa', 'luz'), mother('ana', 'luz')];
    expect(oddities(people, ties)).toEqual([{ what: 'several_mothers', id: 'luz' }]);
    expect(impossible(mother('ana', 'luz'), people, [mother('rosa', 'luz')])).toBeNull();
    expect(oddities(people, [mother('rosa', 'luz'), mother('rosa', 'luz')])).toEqual([]);
  });

  it.each([
    ['2006-03-04', [{ what: 'young_parent', id: 'rosa', childId: 'luz', years: 9 }], null],
    ['2005-03-04', [], null],
    ['2017-03-04', [{ what: 'born_after_child', id: 'rosa', childId: 'luz' }], 'born_after_child'],
  ])('a mother born on %s of a child born on 04/03/2015', (birth, said, refused) => {
    const people = [born('luz', '2015-03-04'), born('rosa', birth)];
    expect(oddities(people, [mother('rosa', 'luz')])).toEqual(said);
    expect(impossible(mother('rosa', 'luz'), people, [])).toBe(refused);
  });

  it('says each of them in words, with the names', () => {
    const name = (id: string) => id.toUpperCase();
    expect(oddityWords({ what: 'young_parent', id: 'rosa', childId: 'luz', years: 9 }, name)).toBe(
      'ROSA tenía 9 años cuando nació LUZ. Revise las fechas.',
    );
    expect(oddityWords({ what: 'own_ancestor', id: 'rosa' }, name)).toContain('ROSA');
  });
});
