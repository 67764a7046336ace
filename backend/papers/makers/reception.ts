/** D01: the sheet of reception, of what was recorded on arrival and decided after (RDNA 30). */
import {
  casePeople,
  caseRights,
  operators,
  type Qualification,
  qualifications,
} from '../../../db/entities/index.ts';
import { CASE_STATE_LABELS } from '../../../domain/case-states.ts';
import { AFFECTED_RIGHTS } from '../../../domain/catalogues/affected-rights.ts';
import { CHANNELS, DEFENCE_ACTIONS, PRIORITIES } from '../../../domain/catalogues/case.ts';
import { isCodeOf, labelOf } from '../../../domain/catalogues/catalogue.ts';
import { MATERIAS, materiaLabel } from '../../../domain/catalogues/materias.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { INFORMANT_KINDS } from '../../../domain/records/reception.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import { MARKS, type Mark, type ReceptionSheetData } from '../../../letters/reception/data.ts';
import { type LoadedCase, loadCase, ternaryOf } from '../../cases/load.ts';
import { mattersDecided } from '../../cases/matters-at.ts';
import { mattersOf, receiverOf } from '../../cases/view.ts';
import type { LetterPerson } from '../../letters/facts.ts';
import { documentWords } from '../../letters/person-values.ts';
import { textFaults } from '../../letters/text-faults.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { adultSheet, childSheet, type SheetDay, withHomesKept } from '../person-sheet.ts';
import { textWarnings } from '../warnings.ts';

type Body = NonNullable<ReceptionSheetData['body']>;

export const reception: Maker<'ficha-de-recepcion'> = {
  // Who received it signs it, while she is in the office; else whoever issues it.
  begin: async ({ tx }, { facts }) => {
    const received = await tx.findOneBy(operators, {
      id: facts.letterCase?.row.receivedById ?? '',
    });
    return {
      signerId: received === null || received.endedAt !== null ? facts.signer.id : received.id,
      informantSigns: false,
      observations: null,
    };
  },
  document: async (ctx, { facts, input, printing }) => {
    if (facts.letterCase === null) throw new Refusal('not_found');
    const people = withHomesKept(facts.letterCase.people);
    const ruled = new Set(
      facts.letterCase.people.flatMap((one) => (one.isProtected ? [one.casePersonId] : [])),
    );
    const found = await loadCase(ctx.tx, facts.letterCase.row.id);
    const day = dateInLima(found.receivedAt);
    const on: SheetDay = { day, lists: ctx.lists };
    const notes = await notesOf(ctx, found.id);
    const of = (role: LetterPerson['role']) =>
      people.filter((one) => one.role === role && one.person !== null);
    const noted = ({ casePersonId }: LetterPerson) => notes.get(casePersonId) ?? '';
    const came = people.find(({ role }) => role === 'informant');
    const informant = {
      ...informantOf(came, came === undefined ? '' : noted(came), on),
      safeContact: came !== undefined && !came.reserveIdentity && ruled.has(came.casePersonId),
    };
    const named = informant.person === null ? null : (came?.person ?? null);
    return {
      ...formHead(facts, printing),
      body: {
        ...(await arrivalOf(ctx, found, informant.reserved && informant.kind === 'institution')),
        informant,
        children: of('affected').map((one) => ({
          person: childSheet(one, noted(one), on),
          safeContact: ruled.has(one.casePersonId),
        })),
        obliged: of('obliged').map((one) => ({
          presumed: one.presumed === 'presunto' ? ('presunto' as const) : ('obligado' as const),
          person: adultSheet(one, noted(one), on),
        })),
        relatives: of('relative').map((one) => adultSheet(one, noted(one), on)),
        ...(await factsOf(ctx, found)),
        ...(await decisionOf(ctx, found)),
        observations: input.observations,
        signs:
          input.informantSigns && named !== null
            ? { name: naturalName(named), document: documentWords(named) }
            : null,
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { facts, input }) => [
    ...textWarnings([['input.observations', input.observations ?? '']]),
    // What was told stays as it was told; whoever prints it is told that it lets somebody be known.
    ...textFaults(facts.letterCase?.row.facts ?? '', facts.letterCase)
      .filter(({ code }) => code === 'informant_named')
      .map(() => ({ field: '', message: TOLD_OF, blocks: false })),
    ...(input.informantSigns && isReserved(facts)
      ? [{ field: 'input.informantSigns', message: UNNAMED, blocks: true }]
      : []),
  ],
};

const UNNAMED =
  'Quien acudió pidió reserva de su identidad: no firma la ficha (Reglamento del DL 1297, art. 23.2).';

const TOLD_OF =
  'Los hechos, como están escritos, permiten reconocer a quien informó y pidió reserva. Corríjalos en el caso antes de imprimir, o no deje ver la ficha (Reglamento del DL 1297, art. 23.2).';

const isReserved = ({ letterCase }: PaperFacts): boolean =>
  letterCase?.people.some(({ role, reserveIdentity }) => role === 'informant' && reserveIdentity) ??
  false;

async function notesOf({ tx }: MakingContext, caseId: string): Promise<Map<string, string>> {
  const rows = await tx.findBy(casePeople, { caseId });
  return new Map(rows.map(({ id, notes }) => [id, notes]));
}

/** Of who asked for reserve nothing is printed, not even for who may read it: paper goes around. */
function informantOf(
  came: LetterPerson | undefined,
  notes: string,
  on: SheetDay,
): Omit<Body['informant'], 'safeContact'> {
  const reserved = came?.reserveIdentity ?? false;
  const kind = INFORMANT_KINDS.find((known) => known === came?.informantKind) ?? 'anonymous';
  return {
    kind,
    institution: reserved ? null : (came?.institutionName ?? null),
    reserved,
    person: reserved || came?.person == null ? null : adultSheet(came, notes, on),
  };
}

/** @param hides an institution told and asked for reserve: its document would name it. */
async function arrivalOf({ tx }: MakingContext, found: LoadedCase, hides: boolean) {
  const { incomingKind, incomingNumber, incomingDate, incomingFolios } = found;
  const { lateReason, latePaperCode } = found;
  const receiver = await receiverOf(tx, found);
  return {
    arrival: {
      receivedAt: dateTime(found.receivedAt),
      receivedBy: receiver?.name ?? null,
      late: lateReason,
      paperCode: latePaperCode,
    },
    channel: isCodeOf(CHANNELS, found.channel) ? found.channel : null,
    priority: isCodeOf(PRIORITIES, found.priority) ? found.priority : null,
    incoming: {
      kind: incomingKind,
      number: hides ? null : incomingNumber,
      date: incomingDate === null ? null : shortDate(incomingDate),
      institution: hides ? null : found.incomingInstitution,
      folios: incomingFolios === null ? null : String(incomingFolios),
    },
    clauseRead: found.infoClauseRead,
  };
}

async function factsOf({ tx, lists }: MakingContext, found: LoadedCase) {
  const matters = await mattersOf(tx, found.id);
  const decided = dateInLima(await mattersDecided(tx, found));
  const materias = lists.materiasOn(decided);
  const rights = (await tx.findBy(caseRights, { caseId: found.id })).map(({ right }) => right);
  const known = rights.filter((right) => isCodeOf(AFFECTED_RIGHTS, right));
  const own = rights.filter((right) => !isCodeOf(AFFECTED_RIGHTS, right));
  const flag = (mark: Mark) => (found[mark] === 'descartado' ? 'no' : ternaryOf(found[mark]));
  const marks = Object.fromEntries(
    (Object.keys(MARKS) as Mark[]).map((mark) => [mark, flag(mark)]),
  ) as Body['marks'];
  return {
    facts: found.facts,
    place: {
      date: found.factsDate === null ? null : shortDate(found.factsDate),
      dateNote: found.factsDateNote,
      district: found.factsDistrict === null ? null : districtLabel(found.factsDistrict),
      community: found.factsCommunity,
      reference: found.factsReference,
    },
    matters: matters.flatMap(({ matter }) => (isCodeOf(MATERIAS, matter) ? [matter] : [])),
    mattersSaid: words(
      matters.map(
        ({ matter, submatter, principal }) =>
          `${materiaLabel(matter, submatter, materias)}${principal ? ' (principal)' : ''}`,
      ),
    ),
    rights: known,
    rightsSaid: words(own.map((right) => labelOf(lists.on(AFFECTED_RIGHTS, decided), right))),
    marks,
    courtCase: ternaryOf(found.courtCase),
    court: { name: found.courtName, number: found.courtNumber },
  };
}

/** What was decided last; before the qualification, what was thought on arrival. */
async function decisionOf({ tx }: MakingContext, found: LoadedCase) {
  const rows: Qualification[] = await tx.find(qualifications, {
    where: { caseId: found.id },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  const decided = rows.findLast(({ kind }) => kind === 'decision');
  const by =
    decided === undefined ? null : await tx.findOneBy(operators, { id: decided.recordedBy });
  const { actions } = decided ?? rows.at(-1) ?? { actions: [] };
  return {
    qualification: {
      by: by?.fullName ?? null,
      at: decided === undefined ? null : dateTime(decided.happenedAt),
      state: CASE_STATE_LABELS[found.state],
      reason: orNull(decided?.text ?? null),
    },
    actions: actions.flatMap((action) => (isCodeOf(DEFENCE_ACTIONS, action) ? [action] : [])),
  };
}

const words = (labels: readonly string[]): string | null =>
  labels.length === 0 ? null : labels.join('; ');
