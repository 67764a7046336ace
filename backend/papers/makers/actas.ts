/**
 * D06 and D07: how a conciliation ended, and what was promised, with what was agreed in words (RDNA
 * 43–51). What voids an acta de conciliación stops its final print (V09); the rest warns (V10).
 */
import {
  type Agreement,
  agreements,
  type HearingParty,
  hearingCourses,
  type Person,
  persons,
} from '../../../db/entities/index.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { REPRESENTATION_CAUSES } from '../../../domain/catalogues/conciliation.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { PARTY_SIDES } from '../../../domain/catalogues/hearings.ts';
import { dateInLima, timeInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { type AgreedMatter, MATTER_LABELS } from '../../../domain/law/agreed.ts';
import type { Fault } from '../../../domain/law/faults.ts';
import {
  custodyClauses,
  maintenanceClauses,
  visitsClauses,
} from '../../../domain/letters/clauses/clauses.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { longDate, shortDate } from '../../../domain/words/dates.ts';
import type { CompromisoBody } from '../../../letters/acta-compromiso/data.ts';
import { compromisoActaFaults } from '../../../letters/acta-compromiso/requisites.ts';
import type { ConciliationBody } from '../../../letters/acta-conciliacion/data.ts';
import { conciliationFaults } from '../../../letters/acta-conciliacion/requisites.ts';
import type { ActaBody } from '../../../letters/parts/acta-data.ts';
import type { Child, Party } from '../../../letters/parts/people-data.ts';
import { agreedOf } from '../../agreements/read.ts';
import { type CourseRecord, recordOf } from '../../hearings/law.ts';
import type { LetterCase } from '../../letters/facts.ts';
import { documentWords } from '../../letters/person-values.ts';
import { formHead, officerOf } from '../heads.ts';
import type { Maker, Making, MakingContext, PaperFacts, PaperWarning, Printing } from '../maker.ts';
import { hidesAddress } from '../places.ts';

type Kind = 'acta-de-conciliacion' | 'acta-de-compromiso';
const OF: Readonly<Record<Kind, 'conciliacion' | 'compromiso'>> = {
  'acta-de-conciliacion': 'conciliacion',
  'acta-de-compromiso': 'compromiso',
};

/** Hearings of this kind in which somebody met. */
const subjectsOf =
  (kind: Kind) =>
  async ({ tx }: MakingContext, caseId: string) => {
    const courses = await tx.find(hearingCourses, {
      where: { caseId, kind: OF[kind] },
      order: { recordedAt: 'DESC' },
    });
    return courses.map(({ id, recordedAt }) => ({
      id,
      label: `audiencias desde ${shortDate(dateInLima(recordedAt))}`,
    }));
  };

interface Acta {
  readonly record: CourseRecord;
  readonly agreed: readonly Agreement[];
  readonly people: ReadonlyMap<string, Person>;
}

/** @throws Refusal `not_found` for what is of another case. */
async function actaOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  courseId: string | null,
): Promise<Acta> {
  const course = await tx.findOneBy(hearingCourses, { id: courseId ?? '' });
  if (course === null || course.caseId !== letterCase?.row.id) throw new Refusal('not_found');
  const agreed = await tx.find(agreements, {
    where: { actionId: course.actionId },
    order: { matter: 'ASC', id: 'ASC' },
  });
  const everybody = await tx.find(persons, {
    where: letterCase.people.flatMap(({ person }) => (person === null ? [] : [{ id: person.id }])),
  });
  return {
    record: await recordOf(tx, course),
    agreed,
    people: new Map(everybody.map((person) => [person.id, person])),
  };
}

/** What both actas have. */
function sharedBody({ record }: Acta, { facts, input }: Making<Kind>): ActaBody {
  const { course, sessions } = record;
  const session = sessions.findLast(({ state }) => state === 'held' || state === 'missed') ?? null;
  const isVirtual = session?.mode === 'virtual';
  return {
    place: facts.office.place,
    date: session === null ? null : dateInLima(session.at),
    time: session === null ? null : timeInLima(session.at),
    endTime: input.endTime,
    platform: isVirtual ? (course.link === '' ? 'videollamada' : course.link.slice(0, 160)) : null,
    digital: input.digital,
    parties: record.parties.map((party) => partyOf(record, party, isVirtual, facts.letterCase)),
    children: childrenOf(facts),
    defensor: officerOf(facts),
    facts: input.facts,
    followUp: input.followUp,
    observations: input.observations,
  };
}

/** Why she does not come herself (RDNA 39): its document is attached, and the program has no number of it. */
export const representedBy = ({ representationCause }: HearingParty): string =>
  representationCause === null
    ? 'RDNA 39'
    : `${labelOf(REPRESENTATION_CAUSES, representationCause)} (RDNA 39)`;

/** A party as an acta has her, present as the last session says. */
export function partyOf(
  { people, sessions }: CourseRecord,
  party: HearingParty,
  isVirtual: boolean,
  letterCase: LetterCase | null,
): Party {
  const person = people.get(party.personId);
  const representative = people.get(party.representativeId ?? '');
  const witness = people.get(party.witnessId ?? '');
  const last = sessions.findLast(({ state }) => state === 'held' || state === 'missed');
  const came = last?.attendance.find(({ partyId }) => partyId === party.id)?.came ?? 'no';
  return {
    name: person === undefined ? '—' : naturalName(person),
    role:
      party.relation === 'el_mismo'
        ? labelOf(PARTY_SIDES, party.side)
        : labelOf(RELATIONS, party.relation),
    document: person === undefined ? null : documentWords(person),
    ...reachedAt(person, isVirtual, letterCase),
    present: came !== 'no',
    readsAndSigns: party.readsAndSigns,
    representative:
      came === 'representante' && representative !== undefined
        ? {
            name: naturalName(representative),
            document: documentWords(representative),
            power: representedBy(party),
          }
        : null,
    witness:
      party.readsAndSigns || witness === undefined
        ? null
        : { name: naturalName(witness), document: documentWords(witness) },
  };
}

/**
 * An acta has both parties' addresses (RDNA 44.1.d, 49.d), which each of them reads. Of whom has rules of
 * safe contact it says that the office keeps it.
 */
function reachedAt(
  person: Person | undefined,
  isVirtual: boolean,
  letterCase: LetterCase | null,
): Pick<Party, 'address' | 'email' | 'phone'> {
  const hers = letterCase?.people.find((one) => one.person?.id === person?.id);
  if (letterCase !== null && hers !== undefined && hidesAddress(letterCase, hers))
    return { address: KEPT_ADDRESS, email: null, phone: null };
  return {
    address: person?.address ?? null,
    email: isVirtual ? (person?.email ?? null) : null,
    phone: isVirtual ? (person?.phone ?? null) : null,
  };
}
const KEPT_ADDRESS = 'Domicilio reservado, consta en el expediente';

const childrenOf = ({ letterCase }: PaperFacts): Child[] =>
  (letterCase?.people ?? []).flatMap(({ role, person }) =>
    role === 'affected' && person !== null
      ? [
          {
            name: naturalName(person),
            document: documentWords(person),
            birthDate: person.birthDate,
          },
        ]
      : [],
  );

const shared = ({ signer }: PaperFacts) => ({
  signerId: signer.id,
  endTime: null,
  digital: false,
  facts: '',
  followUp: '',
  observations: null,
});

/** The clause that was signed with the first of what was agreed. */
const followUpIn = ({ agreed }: Acta): string => agreed[0]?.terms?.followUpClause ?? '';

export const actaConciliacion: Maker<'acta-de-conciliacion'> = {
  subjects: subjectsOf('acta-de-conciliacion'),
  begin: async (ctx, { facts, subjectId }) => {
    const acta = await actaOf(ctx, facts, subjectId);
    return {
      ...shared(facts),
      followUp: followUpIn(acta),
      result: resultOf(acta),
      controversies: null,
      childOpinion: null,
      noAgreement: null,
      lawyerName: null,
      lawyerRegistration: null,
    };
  },
  document: async (ctx, making) => ({
    ...formHead(making.facts, making.printing),
    body: await conciliationBody(ctx, making),
  }),
  warnings: async (ctx, making) =>
    conciliationFaults({
      ...formHead(making.facts, numbered(making.printing)),
      body: await conciliationBody(ctx, making),
    }).map(warningOf),
};

/** As it was concluded; before that, as what was signed says. */
function resultOf({ record: { course, matters }, agreed }: Acta): ConciliationBody['result'] {
  if (course.result !== null) return course.result as ConciliationBody['result'];
  if (agreed.length === 0) return 'falta_de_acuerdo';
  return agreed.length < matters.length ? 'acuerdo_parcial' : 'acuerdo_total';
}

async function conciliationBody(
  ctx: MakingContext,
  making: Making<'acta-de-conciliacion'>,
): Promise<ConciliationBody> {
  const acta = await actaOf(ctx, making.facts, making.subjectId);
  const { input } = making;
  const nameOf = (id: string): string => {
    const person = acta.people.get(id);
    return person === undefined ? '—' : naturalName(person);
  };
  return {
    ...sharedBody(acta, making as Making<Kind>),
    result: input.result,
    matters: acta.record.matters.map(({ materia }) => matterLabel(materia)),
    controversies: input.controversies,
    childOpinion: input.childOpinion,
    agreements: acta.agreed.map((row) => ({
      matter: matterLabel(row.matter),
      clauses: clausesOf(
        agreedOf(row),
        acta.record.parties.map(({ personId }) => nameOf(personId)),
        nameOf,
      ),
    })),
    noAgreement: input.noAgreement,
    replaces: await replacedBy(ctx, acta.agreed),
    lawyer:
      input.lawyerName === null
        ? null
        : { name: input.lawyerName, registration: input.lawyerRegistration },
  };
}

const matterLabel = (code: string): string =>
  (MATTER_LABELS as Readonly<Record<string, string>>)[code] ?? code;

function clausesOf(
  agreed: AgreedMatter | null,
  parents: readonly string[],
  nameOf: (id: string) => string,
): string[] {
  switch (agreed?.matter) {
    case 'A1': {
      const { payerId, receiverId } = agreed.terms;
      const parties = { payer: nameOf(payerId), receiver: nameOf(receiverId) };
      return maintenanceClauses(agreed.terms, parties, nameOf);
    }
    case 'A2':
      return custodyClauses(agreed.terms, parents, nameOf);
    case 'A3':
      return visitsClauses(agreed.terms, nameOf);
    default:
      return [];
  }
}

async function replacedBy({ tx }: MakingContext, agreed: readonly Agreement[]) {
  const earlier = agreed.find(({ replacesId }) => replacesId !== null);
  if (earlier === undefined) return null;
  const row = await tx.findOne(agreements, {
    select: { id: true, signedOn: true },
    where: { id: earlier.replacesId ?? '' },
  });
  return row === null ? null : `el acta del ${longDate(row.signedOn)}`;
}

export const actaCompromiso: Maker<'acta-de-compromiso'> = {
  subjects: subjectsOf('acta-de-compromiso'),
  begin: async (ctx, { facts, subjectId }) => ({
    ...shared(facts),
    followUp: followUpIn(await actaOf(ctx, facts, subjectId)),
  }),
  document: async (ctx, making) => ({
    ...formHead(making.facts, making.printing),
    body: await compromisoBody(ctx, making),
  }),
  warnings: async (ctx, making) =>
    compromisoActaFaults({
      ...formHead(making.facts, numbered(making.printing)),
      body: await compromisoBody(ctx, making),
    }).map(warningOf),
};

async function compromisoBody(
  ctx: MakingContext,
  making: Making<'acta-de-compromiso'>,
): Promise<CompromisoBody> {
  const acta = await actaOf(ctx, making.facts, making.subjectId);
  const nameOf = (id: string | null): string => {
    const person = acta.people.get(id ?? '');
    return person === undefined ? '—' : naturalName(person);
  };
  const agreed = acta.agreed.map(agreedOf).filter((one) => one !== null);
  const recognition = agreed.find((one) => one.matter === 'filiacion')?.terms ?? null;
  const norms = agreed.find((one) => one.matter === 'normas')?.terms ?? null;
  const child = acta.people.get(recognition?.childId ?? '');
  return {
    ...sharedBody(acta, making as Making<Kind>),
    kind: recognition === null ? 'comportamiento' : 'filiacion',
    commitments: (norms?.commitments ?? []).map(
      ({ personId, institution, what, indicator }) =>
        `${institution ?? nameOf(personId)}: ${what} (se verá en: ${indicator})`,
    ),
    filiation:
      recognition === null
        ? null
        : {
            recogniser: nameOf(recognition.parentId),
            childName: nameOf(recognition.childId),
            birthDate: child?.birthDate ?? null,
            birthPlace: child?.birthPlace ?? null,
            certificate: recognition.birthRecord.slice(0, 120),
            registryOffice: recognition.registryOffice.slice(0, 160),
            dueOn: recognition.registerBy,
          },
  };
}

/** A draft has no number yet: that is no omission of who writes it. */
const numbered = (printing: Printing): Printing => ({
  ...printing,
  ordinal: printing.ordinal ?? 'N.° —',
});

const warningOf = ({ severity, message }: Fault): PaperWarning => ({
  field: '',
  message,
  blocks: severity === 'block',
});
