/**
 * What would become of each row: read, compared with the file and with whom the session sees of the
 * store. A person whom it does not see is not told: her row is a new person, and whoever sees both gets
 * a notice (people/duplicates.ts).
 */
import type { Tx } from '../../db/store.ts';
import type { Catalogue } from '../../domain/catalogues/catalogue.ts';
import { refuseAge } from '../../domain/ciam/age.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  areTwo,
  birthKey,
  documentKey,
  namesAgree,
  repeatedWithin,
} from '../../domain/imports/duplicates.ts';
import { importFieldsOf } from '../../domain/imports/fields.ts';
import { lacking } from '../../domain/imports/mapping.ts';
import { mayGoIn, type ReadRow, readRow } from '../../domain/imports/rows.ts';
import type { PadronDesk, PlanOfImport } from '../../domain/records/imports.ts';
import type { PersonFields } from '../../domain/records/person.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { namelessPeople } from '../people/hidden.ts';
import { loadedOf } from './load.ts';
import type { LoadedPadron } from './loaded.ts';
import type { RowFate } from './types.ts';

export interface PlannedRow extends ReadRow {
  readonly fate: RowFate;
  /** Of the store, when she is known. */
  readonly personId: string | null;
  readonly said: string;
  readonly mayBeOther: boolean;
}

export interface Plan {
  readonly file: LoadedPadron;
  readonly lacking: string | null;
  readonly rows: readonly PlannedRow[];
}

/** @throws Refusal `import_gone` when the file is not in memory any more; `not_found` for a sheet that is not there. */
export async function planOf(ctx: ReadingContext, input: PlanOfImport): Promise<Plan> {
  const file = loadedOf(ctx.backend, ctx.session, input.fileId);
  const sheet = file.sheets[input.sheet];
  if (sheet === undefined) throw new Refusal('not_found');
  const today = dateInLima(ctx.now);
  if (input.registeredOn > today)
    throw new Refusal('date_not_possible', {
      fields: { registeredOn: 'Ese día todavía no llega.' },
    });
  const missing = lacking(input.mapping);
  if (missing !== null) return { file, lacking: missing, rows: [] };
  const { mapping, restoreZeros, registeredOn } = input;
  // Each list once, as it reads today.
  const lists = new Map<Catalogue, Catalogue>();
  const keep = (catalogue: Catalogue): Catalogue => {
    const list = ctx.lists.on(catalogue, today);
    lists.set(catalogue, list);
    return list;
  };
  const context = {
    desk: file.desk,
    fields: importFieldsOf(file.desk),
    mapping,
    restoreZeros,
    registeredOn,
    today,
    listOf: (catalogue: Catalogue) => lists.get(catalogue) ?? keep(catalogue),
  };
  const read = sheet.lines
    .filter(({ number }) => number > input.head)
    .map((line) => readRow(line, context));
  return { file, lacking: null, rows: await decided(ctx, file.desk, read, input) };
}

async function decided(
  ctx: ReadingContext,
  desk: PadronDesk,
  rows: readonly ReadRow[],
  { skip, separate }: PlanOfImport,
): Promise<readonly PlannedRow[]> {
  const left = new Set(skip);
  const others = new Set(separate);
  const wanted = rows.filter((row) => mayGoIn(row) && !left.has(row.line));
  const repeated = repeatedWithin(wanted);
  const known = await knownPeople(
    ctx,
    desk,
    wanted.map(({ person }) => person),
  );
  const taken = new Set<string>();
  return rows.map((row): PlannedRow => {
    const as = (fate: RowFate, said = '', rest: Partial<PlannedRow> = {}): PlannedRow => ({
      ...row,
      fate,
      said,
      personId: null,
      mayBeOther: false,
      ...rest,
    });
    if (left.has(row.line)) return as('skipped');
    if (!mayGoIn(row)) return as('stopped');
    const again = repeated.get(row.line);
    if (again !== undefined && !(again.by === 'birth' && others.has(row.line)))
      return as('repeated', `Es la misma persona de la fila ${again.of}.`, {
        mayBeOther: again.by === 'birth',
      });
    const found = known.of(row.person, others.has(row.line));
    if (found === null) return as('new');
    const { person, by } = found;
    const stopped = (message: string): PlannedRow => ({
      ...as('stopped', '', { personId: person.id }),
      problems: [...row.problems, { line: row.line, column: '', weight: 'stops', message }],
    });
    if (by === 'document' && !namesAgree(person, row.person))
      return stopped(
        'Ese documento es de otra persona en los registros de la oficina. Búsquela y revise el número.',
      );
    const young =
      desk === 'ciam' && person.birthDate !== null
        ? refuseAge({ ...person, estimatedAge: null, estimatedOn: null }, row.registeredOn)
        : null;
    if (young !== null) return stopped(young);
    const how = by === 'document' ? 'por su documento' : 'por nombre, nacimiento y distrito';
    const rest = { personId: person.id, mayBeOther: by === 'birth' };
    if (known.registered.has(person.id))
      return as('registered', `Ya está en el padrón (${how}).`, rest);
    // Two rows of one person whom the file knows by two names.
    if (taken.has(person.id)) return as('repeated', 'Otra fila es de la misma persona.', rest);
    taken.add(person.id);
    return as(
      'known',
      `Ya está en la oficina (${how}): se inscribe con los datos que tiene.`,
      rest,
    );
  });
}

type Known = Pick<
  PersonFields,
  | 'firstSurname'
  | 'secondSurname'
  | 'givenNames'
  | 'documentType'
  | 'documentNumber'
  | 'birthDate'
  | 'district'
> & { readonly id: string };

/** Of a row that was united, the one that stayed. */
const COLUMNS = `coalesce(p.merged_into, p.id) AS id, p.first_surname AS "firstSurname", p.second_surname AS "secondSurname",
  p.given_names AS "givenNames", p.document_type AS "documentType",
  p.document_number AS "documentNumber", p.birth_date AS "birthDate", p.district`;

/**
 * Whom the session sees of these: by document through its index, by birth through the days asked for.
 * Two rows may be one person (people/duplicates.ts): the one on the desk's register is the one meant.
 */
async function knownPeople(ctx: ReadingContext, desk: PadronDesk, people: readonly PersonFields[]) {
  const { tx } = ctx;
  const asked = (values: readonly (string | null)[]): string =>
    JSON.stringify([...new Set(values.filter((value) => value !== null))]);
  const rows: Known[] = await tx.query(
    `SELECT ${COLUMNS} FROM persons p
     WHERE p.document_number IN (SELECT value FROM json_each(?))
     UNION SELECT ${COLUMNS} FROM persons p
     WHERE p.merged_into IS NULL AND p.birth_date IN (SELECT value FROM json_each(?))`,
    [
      asked(people.map((person) => person.documentNumber)),
      asked(people.map((person) => person.birthDate)),
    ],
  );
  const nameless = await namelessPeople(
    tx,
    ctx.session,
    rows.map(({ id }) => id),
  );
  const seen = rows.filter(({ id }) => !nameless.has(id));
  const registered = await registeredAmong(
    tx,
    desk,
    seen.map(({ id }) => id),
  );
  // Of two rows with one key the last one stays.
  const all = seen.toSorted((a, b) => Number(registered.has(a.id)) - Number(registered.has(b.id)));
  const by = (keyOf: (row: Known) => string | null) =>
    new Map(
      all.flatMap((row) => {
        const key = keyOf(row);
        return key === null ? [] : [[key, row] as const];
      }),
    );
  const documents = by(documentKey);
  const births = by(birthKey);
  return {
    registered,
    /** @param other somebody said that the person of the same name, birth and district is another. */
    of(person: PersonFields, other: boolean) {
      const document = documentKey(person);
      const one = document === null ? undefined : documents.get(document);
      if (one !== undefined) return { person: one, by: 'document' as const };
      const birth = other ? null : birthKey(person);
      const two = birth === null ? undefined : births.get(birth);
      return two === undefined || areTwo(document, documentKey(two))
        ? null
        : { person: two, by: 'birth' as const };
    },
  };
}

async function registeredAmong(
  tx: Tx,
  desk: PadronDesk,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { personId: string }[] = await tx.query(
    `SELECT person_id AS "personId" FROM registrations
     WHERE desk = ? AND person_id IN (SELECT value FROM json_each(?))`,
    [desk, JSON.stringify(ids)],
  );
  return new Set(rows.map(({ personId }) => personId));
}
