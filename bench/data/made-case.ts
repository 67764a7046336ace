/** One fictional case with all that hangs from it, as rows. */
import type {
  Case,
  CaseMatter,
  CasePerson,
  CaseTransition,
  DiaryEntry,
  Followup,
  IssuedNumber,
  Letter,
  LetterVersion,
  Person,
  UrgentDuty,
} from '../../db/entities/index.ts';
import { NOTHING_DUE } from '../../db/entities/index.ts';
import type { CaseState } from '../../domain/case-states.ts';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { formatNumber } from '../../domain/letters/numbers.ts';
import { sortKey } from '../../domain/people/names.ts';
import { BLANK_PERSON } from '../../domain/records/person.ts';
import { madeName } from './names.ts';
import type { Chance } from './random.ts';
import { SMALL_PDF, SMALL_PDF_SHA256 } from './small-pdf.ts';

/** What every made case knows of its office. */
export interface MadeOffice {
  readonly newId: () => string;
  readonly chance: Chance;
  /** Nothing was ever concluded: the most terms that so many cases can have open. */
  readonly allOpen: boolean;
  /** ISO instant UTC; nothing happened after it. */
  readonly now: string;
  readonly operatorIds: readonly [string, ...string[]];
  readonly institutionIds: readonly [string, ...string[]];
  readonly dnaCode: string;
  readonly siglas: string;
  /** The next number of a series of a year. */
  readonly number: (kind: 'case' | 'oficio', year: number) => number;
}

/** Rows by table; a case's own, or many cases' together. */
export interface MadeRows {
  readonly persons: Person[];
  readonly cases: Case[];
  readonly urgentDuties: UrgentDuty[];
  readonly issuedNumbers: IssuedNumber[];
  readonly casePeople: CasePerson[];
  readonly caseMatters: CaseMatter[];
  readonly caseTransitions: CaseTransition[];
  readonly diaryEntries: DiaryEntry[];
  readonly followups: Followup[];
  readonly letters: Letter[];
  readonly letterVersions: LetterVersion[];
}

export const noRows = (): MadeRows => ({
  persons: [],
  cases: [],
  urgentDuties: [],
  issuedNumbers: [],
  casePeople: [],
  caseMatters: [],
  caseTransitions: [],
  diaryEntries: [],
  followups: [],
  letters: [],
  letterVersions: [],
});

const MATTERS = ['A1', 'A1', 'A1', 'A2', 'A3', 'D1', 'D2', 'D4', 'F1', 'C1'] as const;
const FACTS =
  'La señora refiere que el padre no cumple con lo acordado desde hace varios meses y que las conversaciones terminan en discusiones delante de los hijos. Pide orientación y que se le cite.';
const NOTE =
  'Se conversó con la familia. Indican que la situación continúa y que esperan la respuesta de la institución. Se acuerda volver a llamar la próxima semana.';

/** @param receivedAt ISO instant UTC. */
export function addMadeCase(rows: MadeRows, office: MadeOffice, receivedAt: string): void {
  const { chance, newId, now } = office;
  const age = (Date.parse(now) - Date.parse(receivedAt)) / 86_400_000;
  const by = chance.pick(office.operatorIds);
  const made: Made = { id: newId(), receivedAt, state: stateOf(office, age), by };

  rows.cases.push(caseRow(office, made, numbered(rows, office, 'case', made)));
  addPeople(rows, office, made);
  if (chance.happens(0.1)) rows.urgentDuties.push(dutyRow(office, made, age));
  rows.caseMatters.push({
    caseId: made.id,
    matter: chance.pick(MATTERS),
    submatter: null,
    principal: true,
  });
  rows.caseTransitions.push({
    id: newId(),
    caseId: made.id,
    fromState: null,
    toState: 'recibido',
    happenedAt: receivedAt,
    recordedAt: receivedAt,
    recordedBy: by,
    cause: null,
    reason: '',
  });
  for (let n = 0; n < 6; n += 1) rows.diaryEntries.push(diaryRow(office, made, n));
  addFollowups(rows, office, made);
  if (chance.happens(0.5)) addLetter(rows, office, made);
}

interface Made {
  readonly id: string;
  readonly receivedAt: string;
  readonly state: CaseState;
  readonly by: string;
}

/** Most of an office's cases are old and closed. `age` in days. */
function stateOf({ chance, allOpen }: MadeOffice, age: number): CaseState {
  if (age < 1) return 'recibido';
  if (age < 10) return chance.pick(['calificado', 'en_atencion']);
  if (age < 180) return chance.pick(['en_atencion', 'en_verificacion']);
  return chance.happens(0.95) && !allOpen ? 'concluido' : 'en_verificacion';
}

function numbered(
  rows: MadeRows,
  office: MadeOffice,
  kind: 'case' | 'oficio',
  { id, receivedAt, by }: Pick<Made, 'id' | 'receivedAt' | 'by'>,
): IssuedNumber {
  const year = Number(dateInLima(receivedAt).slice(0, 4));
  const number = office.number(kind, year);
  const { dnaCode, siglas } = office;
  const row: IssuedNumber = {
    id: office.newId(),
    kind,
    year,
    number,
    text:
      kind === 'case'
        ? formatNumber({ series: 'case', n: number, year, dnaCode })
        : formatNumber({ series: 'oficio', n: number, year, siglas }),
    origin: 'assigned',
    subjectKind: kind === 'case' ? 'case' : 'letter',
    subjectId: id,
    issuedAt: receivedAt,
    issuedBy: by,
    annulledAt: null,
    annulledBy: null,
    annulledReason: null,
  };
  rows.issuedNumbers.push(row);
  return row;
}

function caseRow({ chance }: MadeOffice, made: Made, { text }: IssuedNumber): Case {
  const { id, receivedAt, state, by } = made;
  const day = dateInLima(receivedAt);
  const received = state === 'recibido';
  const concluded = state === 'concluido';
  return {
    id,
    version: 1,
    service: 'demuna',
    numberText: text,
    state,
    receivedAt,
    recordedAt: receivedAt,
    recordedBy: by,
    lateReason: null,
    latePaperCode: null,
    migrated: false,
    responsibleId: chance.happens(0.9) ? by : null,
    priority: chance.happens(0.1) ? 'urgente' : 'normal',
    channel: 'personal',
    incomingKind: null,
    incomingNumber: null,
    incomingDate: null,
    incomingFolios: null,
    incomingInstitution: null,
    factsDistrict: '230401',
    factsCommunity: null,
    factsReference: null,
    factsDate: null,
    factsDateNote: null,
    facts: FACTS,
    crime: 'no',
    misdemeanor: 'no',
    risk: 'no',
    lackOfProtection: 'no',
    violence: chance.happens(0.1) ? 'si' : 'no',
    courtCase: 'no',
    courtName: null,
    courtNumber: null,
    infoClauseRead: true,
    receivedById: by,
    receivedByName: null,
    calificacionDue: received ? instantFromLima(addDays(day, 1), '10:00') : null,
    calificacionRule: received ? 'DNA_CALIF' : null,
    qualifiedAt: received ? null : instantFromLima(addDays(day, 1), '09:00'),
    qualifiedBy: received ? null : by,
    verificationDue:
      state === 'en_verificacion' ? instantFromLima(addDays(day, 190), '23:59') : null,
    concludedAt: concluded ? instantFromLima(addDays(day, 120), '12:00') : null,
    conclusionCause: concluded ? 'derecho_restituido' : null,
    nextDue: NOTHING_DUE,
    nextDueWhat: null,
    nextDueRule: null,
    originId: null,
  };
}

/** Most denuncias leave in time; some that are days old still stand. */
const dutyRow = ({ newId }: MadeOffice, { id, receivedAt, by }: Made, age: number): UrgentDuty => ({
  id: newId(),
  caseId: id,
  what: 'denuncia',
  foundAt: receivedAt,
  dueAt: receivedAt,
  recordedAt: receivedAt,
  recordedBy: by,
  letterId: null,
  noticeId: null,
  metAt: null,
  endedAt: age < 10 ? null : receivedAt,
});

/** A child, often a brother or sister, the mother who comes, and sometimes the father. */
function addPeople(rows: MadeRows, office: MadeOffice, made: Made): void {
  const { chance } = office;
  const mother = addPerson(rows, office, made, '2', { adult: true });
  const father = chance.happens(0.3)
    ? addPerson(rows, office, made, '1', { adult: true })
    : undefined;
  const children = chance.happens(0.2) ? 2 : 1;
  link(rows, office, made, mother.id, 'informant', 0);
  for (let n = 0; n < children; n += 1) {
    const sex = chance.pick<'1' | '2'>(['1', '2']);
    const surname = father?.firstSurname ?? undefined;
    const child = addPerson(rows, office, made, sex, { adult: false, surname });
    link(rows, office, made, child.id, 'affected', n);
  }
  if (father !== undefined) link(rows, office, made, father.id, 'obliged', 0);
}

function addPerson(
  rows: MadeRows,
  { chance, newId }: MadeOffice,
  { receivedAt, by }: Made,
  sex: '1' | '2',
  { adult, surname }: { adult: boolean; surname?: string | undefined },
): Person {
  const name = madeName(chance, sex, surname);
  const years = adult ? 20 + chance.below(30) : 1 + chance.below(16);
  const day = dateInLima(receivedAt);
  const row: Person = {
    ...BLANK_PERSON,
    ...name,
    id: newId(),
    version: 1,
    nameSort: sortKey(name),
    sex,
    birthDate: `${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-15`,
    estimatedOn: null,
    documentType: '1',
    documentNumber: String(10_000_000 + chance.below(80_000_000)),
    district: '230401',
    address: adult ? `Jr. Zela ${100 + chance.below(900)}` : null,
    phone: adult ? String(900_000_000 + chance.below(99_999_999)) : null,
    motherTongue: '10',
    recordedAt: receivedAt,
    recordedBy: by,
    changedAt: receivedAt,
    changedBy: by,
    mergedInto: null,
  };
  rows.persons.push(row);
  return row;
}

function link(
  rows: MadeRows,
  { newId }: MadeOffice,
  { id, receivedAt, by }: Made,
  personId: string,
  role: CasePerson['role'],
  position: number,
): void {
  rows.casePeople.push({
    id: newId(),
    caseId: id,
    personId,
    role,
    informantKind: role === 'informant' ? 'person' : null,
    institutionName: null,
    institution: null,
    reserved: null,
    relation: role === 'informant' ? 'madre' : role === 'obliged' ? 'padre' : null,
    presumed: role === 'obliged' ? 'obligado' : null,
    livesTogether: null,
    reserveIdentity: false,
    notes: '',
    position,
    recordedAt: receivedAt,
    recordedBy: by,
    removedAt: null,
    removedReason: null,
  });
}

function diaryRow({ newId, now }: MadeOffice, { id, receivedAt, by }: Made, n: number): DiaryEntry {
  const wanted = instantFromLima(addDays(dateInLima(receivedAt), n * 9), '10:30');
  const at = wanted < receivedAt ? receivedAt : wanted < now ? wanted : now;
  return {
    id: newId(),
    caseId: id,
    kind: n === 0 ? 'recepcion' : 'nota',
    happenedAt: at,
    recordedAt: at,
    recordedBy: by,
    text: NOTE,
    correctsId: null,
    personId: null,
    contactOverride: null,
    subjectKind: null,
    subjectId: null,
  };
}

/** Two a case: the first was done; the second is still to do while the case is open. Three to do when nothing closes. */
function addFollowups(rows: MadeRows, office: MadeOffice, made: Made): void {
  const { chance, newId, now, allOpen } = office;
  const { id, receivedAt, state, by } = made;
  const today = dateInLima(now);
  for (const second of allOpen ? [true, true, true] : [false, true]) {
    const pending = second && state !== 'concluido';
    const dueOn = pending
      ? addDays(today, chance.below(40) - 10)
      : addDays(dateInLima(receivedAt), 15);
    const doneAt = dueOn < today ? instantFromLima(dueOn, '11:00') : now;
    rows.followups.push({
      id: newId(),
      caseId: id,
      kind: 'llamada',
      task: 'Llamar y preguntar si se cumple lo acordado.',
      personId: null,
      state: pending ? 'pending' : 'done',
      isVerification: second,
      dueOn,
      assignedTo: chance.pick(office.operatorIds),
      assignedBy: by,
      assignedAt: receivedAt,
      happenedAt: pending ? null : doneAt,
      recordedAt: pending ? null : doneAt,
      recordedBy: pending ? null : by,
      result: pending ? null : 'cumple',
      notes: pending ? null : NOTE,
      newFacts: null,
      contactOverride: null,
      followsId: null,
      judicialFileId: null,
      agreementId: null,
      countedFrom: null,
      riskProcedureId: null,
      atTime: null,
      room: '',
    });
  }
}

function addLetter(rows: MadeRows, office: MadeOffice, { receivedAt, by, id: caseId }: Made): void {
  const { chance, newId } = office;
  const id = newId();
  const number = numbered(rows, office, 'oficio', { id, receivedAt, by });
  rows.letters.push({
    id,
    version: 3,
    kind: 'derivacion',
    caseId,
    state: 'signed',
    numberId: number.id,
    numberText: number.text,
    institutionId: chance.pick(office.institutionIds),
    cause: 'c',
    content: {
      subject: 'Derivación de caso',
      references: [],
      salutation: 'De mi consideración:',
      body: NOTE,
      closing: 'Atentamente,',
      attachments: [],
      folios: 1,
      copies: ['Archivo'],
      reserved: true,
      urgent: false,
      signerId: by,
    },
    outgoing: [],
    coordinatedWith: 'Mesa de partes',
    coordinatedAt: receivedAt,
    coordinatedNote: null,
    contactOverride: null,
    createdAt: receivedAt,
    createdBy: by,
    handedTo: null,
    changedAt: receivedAt,
    issuedAt: receivedAt,
    issuedBy: by,
    signedAt: receivedAt,
    signedBy: by,
    deliveredAt: null,
    annulledAt: null,
    annulledBy: null,
    annulledReason: null,
    answeredAt: null,
    answeredBy: null,
    answerDocument: null,
    answerNotes: null,
    reminderDue: null,
    escalationDue: null,
    answerOutcome: null,
    answerReceivedId: null,
  });
  rows.letterVersions.push({
    id: newId(),
    letterId: id,
    version: 1,
    issuedAt: receivedAt,
    issuedBy: by,
    reason: '',
    data: {},
    pdf: SMALL_PDF,
    sha256: SMALL_PDF_SHA256,
  });
}
