/** Rows of people for tests of unions, and a store told row by row. */
import { entities } from '../../../db/entities/index.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import { child, reception, registration, type someone } from '../../samples.ts';
import type { TestOffice } from '../../testing.ts';
import type { PersonView } from '../types.ts';

export const personOf = (office: TestOffice, id: string) =>
  office.ok<PersonView>('people.view', { id });

export interface InCase {
  readonly caseId: string;
  readonly personId: string;
}

/** A case of her own, of which she is the child: the person is new to the store. */
export async function inCase(office: TestOffice, fields: Partial<PersonFields>): Promise<InCase> {
  const { id: caseId } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      informant: {
        ...reception().informant,
        kind: 'child_alone',
        person: null,
        relation: null,
      },
      affected: [child(fields)],
    }),
  );
  const { people } = await office.ok<{ people: { personId: string; role: string }[] }>(
    'cases.view',
    { id: caseId },
  );
  return { caseId, personId: people.find(({ role }) => role === 'affected')?.personId ?? '' };
}

/** Adds somebody of the store, or new, to a case. @returns her id. */
export const relativeOf = async (
  office: TestOffice,
  caseId: string,
  person: ReturnType<typeof someone> | { readonly kind: 'existing'; readonly id: string },
): Promise<string> =>
  (
    await office.ok<{ personId: string }>('cases.addPerson', {
      caseId,
      role: 'relative',
      person,
      relation: 'tio',
      presumed: null,
      livesTogether: 'no',
      notes: '',
      safeContact: null,
    })
  ).personId;

/** The pair as `people.merge` takes it, with the versions it has now. */
export async function asked(
  office: TestOffice,
  [keptId, goneId]: readonly [kept: string, gone: string],
  changes = {},
) {
  return {
    keptId,
    keptVersion: (await personOf(office, keptId)).version,
    goneId,
    goneVersion: (await personOf(office, goneId)).version,
    take: [],
    reason: 'Mismo DNI y la misma madre.',
    ...changes,
  };
}

/** What only grows, and what counts how often a row was written. */
const UNTOLD: ReadonlySet<string> = new Set([
  'audit',
  'person_merges',
  'person_merge_moves',
  'meta',
]);

/** Every row of the store, opened, as text; and whatever a search finds. */
export async function exported(office: TestOffice): Promise<Readonly<Record<string, string>>> {
  const { open } = office.running.backend;
  if (open === null) throw new Error('Nobody has entered.');
  return open.store.write(async (tx) => {
    const told: Record<string, string> = {};
    for (const entity of entities) {
      const table = entity.options.tableName ?? '';
      if (UNTOLD.has(table)) continue;
      const rows = await tx.find(entity);
      told[table] = rows.map(rowText).sort().join('\n');
    }
    const docs: object[] = await tx.query('SELECT * FROM main.search_docs ORDER BY doc');
    return { ...told, search_docs: docs.map(rowText).join('\n') };
  });
}

const rowText = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([column]) => column !== 'version')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
