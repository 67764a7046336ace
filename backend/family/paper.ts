/** The genogram on paper: for the office's own work, without addresses and without who told what. */
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { CARE_BASES, CARE_KINDS, TIES } from '../../domain/catalogues/ties.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { drawnFamily } from '../../domain/family/shown.ts';
import { tieLabel } from '../../domain/family/tie.ts';
import { whatSheIs, whenWords } from '../../domain/family/words.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { GenogramData } from '../../letters/genogram/data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { paperFile, paperOf } from '../office/paper.ts';
import type { FamilyCare } from './types.ts';
import { familyOf } from './view.ts';

/** @throws Refusal `not_found`. */
export const genogramFile = (ctx: FormingContext, focus: string): Promise<GrantedUrl> =>
  paperFile(ctx, { kind: 'genograma', subject: { kind: 'person', id: focus } }, (reading) =>
    genogramData(reading, focus),
  );

async function genogramData(ctx: ReadingContext, focus: string): Promise<GenogramData> {
  const family = await familyOf(ctx, focus);
  const today = dateInLima(ctx.now);
  const list = ctx.lists.on(TIES, today);
  const drawn = drawnFamily(family, today);
  const sexOf = new Map(family.people.map(({ id, sex }) => [id, sex]));
  const own = new Set(drawn.people.map(({ id }) => id));
  const kinds = new Map(drawn.ties.map(({ id, kind }) => [id, kind]));
  return {
    ...(await paperOf(ctx, ctx.now)),
    focus,
    people: drawn.people.map((person) => ({
      id: person.id,
      name: person.name,
      shortName: shortName(person.name),
      sex: person.sex,
      birthDate: person.birthDate,
      age: person.ageText,
      died: person.death !== null,
      is: person.id === focus ? null : (whatSheIs(list, drawn.ties, focus, person) ?? 'Familia'),
    })),
    ties: family.ties
      .filter(({ personId, otherId }) => own.has(personId) && own.has(otherId))
      .map((tie) => ({
        personId: tie.personId,
        otherId: tie.otherId,
        // Of a tie that ended, what is drawn is not what was written.
        kind: kinds.get(tie.id) ?? NOT_DRAWN,
        label: tieLabel(list, tie.kind, sexOf.get(tie.personId) ?? null),
        note: whenWords(tie),
      })),
    homes: drawn.homes.map((home) => [...home]),
    care: family.care.map((care) => careRow(ctx, care, today)),
    more: family.more,
  };
}

/** A tie that is told and has no line. */
const NOT_DRAWN = 'otro';

/** "Quispe Mamani, Rosa Elena" stands below a symbol as "Rosa Quispe". */
function shortName(name: string): string {
  const [surnames = '', given] = name.split(', ');
  const [first = ''] = surnames.split(' ');
  const short = given === undefined ? surnames : `${given.split(' ')[0] ?? ''} ${first}`;
  return short.slice(0, 40);
}

function careRow(ctx: ReadingContext, care: FamilyCare, today: string) {
  const kind = labelOf(ctx.lists.on(CARE_KINDS, today), care.kind);
  const basis = labelOf(ctx.lists.on(CARE_BASES, today), care.basis);
  const who = [care.carer?.name, care.place].filter((one) => one !== null && one !== undefined);
  return {
    withWhom: [kind, ...who].join(': '),
    basis: [basis, ...(care.basisText === null ? [] : [care.basisText])].join('. '),
    from: care.fromDate === null ? 'No se sabe' : shortDate(care.fromDate),
    until: care.untilDate === null ? 'Hoy' : shortDate(care.untilDate),
  };
}
