import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personMerges } from '../../../db/entities/index.ts';
import { MERGE_GROUP_IDS } from '../../../domain/people/merge.ts';
import { BLANK_TOLD } from '../../../domain/records/family.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import { sheetOf } from '../../fvr/testing.ts';
import { registrationOf } from '../../omaped/testing.ts';
import { child, reception, registration } from '../../samples.ts';
import { type TestOffice, testOffice } from '../../testing.ts';
import { asked, exported, inCase, personOf, relativeOf } from './testing.ts';

/** Whom the sequences unite: two of one document, one who told under reserve, one of a register. */
const PEOPLE: readonly Partial<PersonFields>[] = [
  { firstSurname: 'Quispe', givenNames: 'Rosa', documentType: '1', documentNumber: '99900031' },
  { firstSurname: 'Qespi', givenNames: 'Rosita', documentType: '1', documentNumber: '99900031' },
  { knownAs: 'La Chola', phone: '952 111 222', healthNotes: 'Asma.', birthDate: '2011-03-04' },
  { givenNames: 'R.', estimatedAge: 40, district: '230401', address: 'Jr. Zela 9' },
];

async function people(office: TestOffice): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const fields of PEOPLE) ids.push((await inCase(office, fields)).personId);
  const [first = '', second = '', third = '', fourth = ''] = ids;
  const { caseId } = await inCase(office, { givenNames: 'Luz' });
  // In one case with the next: a pair that is refused.
  for (const id of [first, second]) await relativeOf(office, caseId, { kind: 'existing', id });
  await office.ok('cases.register', {
    ...registration({
      informant: {
        ...reception().informant,
        person: { kind: 'existing', id: third },
        reserveIdentity: true,
      },
      affected: [child({ givenNames: 'Otra' })],
    }),
  });
  await office.ok('omaped.register', {
    ...registrationOf(),
    person: { kind: 'existing', id: fourth },
  });
  await office.ok('fvr.record', sheetOf({ caseId, personId: first }));
  const link = (personId: string, otherId: string, kind: string) =>
    office.ok('family.addTie', {
      personId,
      otherId,
      kind,
      caseId: null,
      told: BLANK_TOLD,
      draftId: null,
    });
  // Both of one document are told to be what the fourth is of them.
  await link(first, fourth, 'hermano');
  await link(second, fourth, 'hermano');
  for (const [id, changes] of [
    [first, { noPhone: true }],
    [third, { noHome: true, notes: 'Él abre la puerta.' }],
  ] as const)
    await office.ok('people.setSafeContact', {
      personId: id,
      version: (await personOf(office, id)).version,
      rules: {
        hours: '',
        codeWord: '',
        noPhone: false,
        noVoicemail: false,
        noLetters: false,
        noHome: false,
        notes: '',
        ...changes,
      },
    });
  return ids;
}

const standing = async (office: TestOffice): Promise<string[]> => {
  const rows = await office.running.backend.open?.store.write((tx) =>
    tx.find(personMerges, { order: { id: 'DESC' } }),
  );
  return (rows ?? []).filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id);
};

const place = fc.nat(PEOPLE.length - 1);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kept: place, gone: place, take: fc.subarray([...MERGE_GROUP_IDS]) }),
  },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat(2) }) },
);

it('any sequence of unions and of undoing them ends in the same data as before', async ({
  task,
}) => {
  const office = await testOffice();
  const ids = await people(office);
  const before = await exported(office);
  const figures = { united: 0, refused: 0, undone: 0 };
  const take = async (path: string, input: unknown): Promise<boolean> => {
    const answer = await office.call(path, input);
    // A refusal is an answer; anything else is a fault.
    if (!answer.ok) expect(answer.error.code).not.toBe('internal');
    return answer.ok;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
      for (const one of steps) {
        if ('undo' in one) {
          const all = await standing(office);
          const id = all[one.undo % Math.max(all.length, 1)];
          if (id !== undefined && (await take('people.undoMerge', { id }))) figures.undone += 1;
          continue;
        }
        const pair = [ids[one.kept] ?? '', ids[one.gone] ?? ''] as const;
        const done = await take('people.merge', await asked(office, pair, { take: one.take }));
        figures[done ? 'united' : 'refused'] += 1;
      }
      for (const id of await standing(office)) await office.ok('people.undoMerge', { id });
      expect(await exported(office)).toEqual(before);
    }),
    { numRuns: 20 },
  );
  task.meta.figures = `${figures.united} unions made, ${figures.refused} refused, ${figures.undone} undone on the way`;
  expect(figures.united).toBeGreaterThan(3);
  await office.close();
}, 120_000);
