/**
 * A call of every procedure, for the test that compares what is answered with the rights table. A
 * procedure that is not here fails the build. Inputs pass their schema; acts carry an old version, or
 * something else that stops them after the right was looked at, so that one call does not spoil the next.
 */
import type { LetterFields } from '../../domain/records/letter.ts';
import { BLANK_PERSON } from '../../domain/records/person.ts';
import { colleague, NO_SAFE_CONTACT, qualification, registration } from '../samples.ts';
import { PASSWORD, setUpInput } from '../testing.ts';

/** A case with something of everything in it. */
export interface Target {
  readonly caseId: string;
  readonly number: string;
  readonly personId: string;
  readonly casePersonId: string;
  readonly followupId: string;
  readonly actionId: string;
  readonly judicialId: string;
  /** Of alimentos, and a payment of it that does not count. */
  readonly agreementId: string;
  readonly paymentId: string;
  readonly letterId: string;
  readonly letterFields: LetterFields;
  readonly institutionId: string;
  /** Somebody active, not the one who asks. */
  readonly otherOperatorId: string;
}

type Call = (target: Target) => unknown;

const NOBODY = '00000000-0000-7000-8000-000000000000';
const OLD = 9_999;
const AT = '2026-08-10T14:00:00.000Z';
const DAY = '2026-08-10';
const why = 'Prueba del cuadro de permisos.';

const signer = (personId: string) => ({
  personId,
  representativeId: null,
  representation: null,
  readsAndSigns: true,
  witness: null,
});
/** Of an action that is none of the two. */
const acta = (t: Target) => ({
  actionId: t.actionId,
  signedOn: DAY,
  followUpClause: why,
  assignedTo: t.otherOperatorId,
});

/** What concerns a case: allowed by role and by how the case stands to whoever asks. */
export const ON_A_CASE: Readonly<Record<string, Call>> = {
  'people.view': (t) => ({ id: t.personId }),
  'people.reveal': (t) => ({
    personId: t.personId,
    caseId: t.caseId,
    act: 'phone',
    override: null,
  }),
  'people.change': (t) => ({ id: t.personId, version: OLD, fields: BLANK_PERSON }),
  'people.setSafeContact': (t) => ({ personId: t.personId, version: OLD, rules: NO_SAFE_CONTACT }),
  'people.link': (t) => ({
    personId: t.personId,
    otherId: t.personId,
    kind: 'madre',
    caseId: t.caseId,
  }),
  'cases.view': (t) => ({ id: t.caseId }),
  'cases.why': (t) => ({ id: t.caseId, what: 'verificacion' }),
  'cases.diary': (t) => ({ id: t.caseId }),
  'cases.change': (t) => ({
    id: t.caseId,
    version: OLD,
    fields: {
      priority: 'normal',
      incomingKind: null,
      incomingNumber: null,
      incomingDate: null,
      incomingFolios: null,
      incomingInstitution: null,
      factsDistrict: null,
      factsCommunity: null,
      factsReference: null,
      factsDate: null,
      factsDateNote: null,
      courtCase: 'no',
      courtName: null,
      courtNumber: null,
      infoClauseRead: true,
    },
  }),
  'cases.removePerson': (t) => ({ caseId: t.caseId, casePersonId: t.casePersonId, reason: why }),
  'cases.changeInformant': (t) => ({ caseId: t.caseId, reserveIdentity: true, relation: 'vecino' }),
  'cases.revealInformant': (t) => ({ caseId: t.caseId, reason: why }),
  'cases.addPerson': (t) => ({
    caseId: t.caseId,
    role: 'affected',
    person: { kind: 'existing', id: t.personId },
    relation: null,
    presumed: null,
    livesTogether: null,
    notes: '',
    safeContact: null,
  }),
  'cases.assignResponsible': (t) => ({
    id: t.caseId,
    version: OLD,
    operatorId: t.otherOperatorId,
  }),
  'cases.addNote': (t) => ({
    caseId: t.caseId,
    kind: 'nota',
    happenedAt: '2026-12-31T00:00:00.000Z',
    text: why,
    correctsId: null,
    personId: null,
    contactOverride: null,
  }),
  'cases.qualify': (t) => qualification(t.caseId, OLD),
  'cases.extendQualification': (t) => ({ id: t.caseId, version: OLD, reason: why }),
  'cases.refineQualification': (t) => {
    const { competence: _, actions: __, ...rest } = qualification(t.caseId, OLD);
    return rest;
  },
  'cases.discardFlag': (t) => ({ id: t.caseId, version: OLD, flag: 'crime', reason: why }),
  'cases.startAction': (t) => ({
    caseId: t.caseId,
    version: OLD,
    kind: 'asesoria',
    startedOn: DAY,
    detail: why,
  }),
  'cases.finishAction': (t) => ({
    id: t.actionId,
    finishedOn: '2026-12-31',
    state: 'done',
    result: why,
  }),
  'cases.extendAction': (t) => ({ id: t.actionId, dueOn: DAY, reason: why }),
  'cases.startVerification': (t) => ({ id: t.caseId, version: OLD, reason: '' }),
  'cases.conclude': (t) => ({
    id: t.caseId,
    version: OLD,
    happenedAt: AT,
    cause: 'derecho_restituido',
    text: why,
  }),
  'cases.reopen': (t) => ({ id: t.caseId, version: OLD, reason: why }),
  'access.view': (t) => ({ caseId: t.caseId }),
  'access.seal': (t) => ({
    caseId: t.caseId,
    reason: why,
    readers: [NOBODY],
    password: PASSWORD,
  }),
  'access.changeReaders': (t) => ({
    caseId: t.caseId,
    reason: why,
    readers: [NOBODY],
    password: PASSWORD,
  }),
  'access.abstain': (t) => ({
    caseId: t.caseId,
    cause: 'proceso',
    note: '',
    substituteId: NOBODY,
  }),
  'access.declareConflict': (t) => ({
    caseId: t.caseId,
    operatorId: t.otherOperatorId,
    cause: 'proceso',
    note: '',
    substituteId: NOBODY,
  }),
  'access.liftConflict': (t) => ({
    caseId: t.caseId,
    operatorId: t.otherOperatorId,
    reason: why,
  }),
  'judicial.ofCase': (t) => ({ caseId: t.caseId }),
  'judicial.open': (t) => ({
    caseId: t.caseId,
    subject: 'tenencia',
    part: 'representa',
    court: 'Juzgado Mixto de Tarata',
    number: '',
    startedOn: DAY,
  }),
  'judicial.change': (t) => ({ id: t.judicialId, version: OLD, court: 'Juzgado', number: '' }),
  'judicial.addAct': (t) => ({
    id: t.judicialId,
    kind: 'escrito',
    happenedOn: '2026-12-31',
    text: why,
  }),
  'judicial.schedule': (t) => ({
    id: t.judicialId,
    kind: 'audiencia_judicial',
    dueOn: '2026-08-09',
    task: why,
    assignedTo: t.otherOperatorId,
  }),
  'judicial.end': (t) => ({
    id: t.judicialId,
    version: OLD,
    result: 'fundada',
    endedOn: DAY,
    text: why,
  }),
  'agreements.ofCase': (t) => ({ caseId: t.caseId }),
  'agreements.record': (t) => ({
    ...acta(t),
    maintenance: null,
    visits: null,
    custody: {
      children: [t.personId],
      form: 'exclusiva',
      withId: t.personId,
      calendar: '',
      address: why,
    },
    parties: [signer(t.personId), signer(NOBODY)],
  }),
  'agreements.commit': (t) => ({
    ...acta(t),
    filiation: null,
    conduct: {
      commitments: [{ personId: t.personId, institution: null, what: why, indicator: why }],
      until: '2026-12-31',
    },
    parties: [signer(t.personId)],
  }),
  'agreements.addPayment': (t) => ({
    agreementId: t.agreementId,
    paidOn: '2026-12-31',
    cents: 100,
    note: why,
  }),
  'agreements.takeBackPayment': (t) => ({ id: t.paymentId, reason: why }),
  'agreements.addStep': (t) => ({
    agreementId: t.agreementId,
    kind: 'cita',
    happenedOn: DAY,
    text: why,
    number: null,
    remindOn: null,
  }),
  'agreements.stopRegistry': (t) => ({ agreementId: t.agreementId, reason: why }),
  'followups.assign': (t) => ({
    caseId: t.caseId,
    kind: 'entrevista',
    task: why,
    personId: null,
    isVerification: false,
    dueOn: '2020-01-01',
    assignedTo: t.otherOperatorId,
    contactOverride: null,
  }),
  'followups.record': (t) => ({
    id: t.followupId,
    happenedAt: '2026-12-31T00:00:00.000Z',
    kind: 'entrevista',
    result: 'cumple',
    notes: why,
    newFacts: null,
    next: null,
    contactOverride: null,
  }),
  'followups.why': (t) => ({ id: t.followupId }),
  'followups.view': (t) => ({ id: t.followupId }),
  'attachments.ask': (t) => ({ subject: { kind: 'case', id: t.caseId }, files: 1 }),
  'attachments.list': (t) => ({ subject: { kind: 'case', id: t.caseId } }),
  'attachments.add': (t) => ({
    subject: { kind: 'case', id: t.caseId },
    grant: 'no es un permiso de nadie',
    extension: 'pdf',
    fields: ATTACHED,
  }),
  'letters.prefill': (t) => ({ caseId: t.caseId, institutionId: t.institutionId, cause: 'e' }),
  'letters.outgoing': (t) => ({ caseId: t.caseId, institutionId: t.institutionId }),
  'letters.check': (t) => ({ caseId: t.caseId, fields: t.letterFields }),
  'letters.preview': (t) => ({ caseId: t.caseId, fields: t.letterFields }),
  'letters.create': (t) => ({ caseId: t.caseId, fields: t.letterFields }),
  'letters.change': (t) => ({ id: t.letterId, version: OLD, fields: t.letterFields }),
  'letters.why': (t) => ({ id: t.letterId }),
  'letters.view': (t) => ({ id: t.letterId }),
  'letters.issue': (t) => ({ id: t.letterId, version: OLD, reason: '' }),
  'letters.markSigned': (t) => ({ id: t.letterId, version: OLD, signedAt: AT }),
  'letters.annul': (t) => ({ id: t.letterId, version: OLD, reason: why }),
  'letters.file': (t) => ({ letterId: t.letterId, version: null, acts: ['view', 'print'] }),
  'letters.annulledFile': (t) => ({ letterId: t.letterId, acts: ['print'] }),
  'letters.issueUrgent': (t) => ({
    number: t.number,
    what: 'incumplimiento',
    institutionId: t.institutionId,
    account: why,
  }),
  'letters.signUrgent': (t) => ({ letterId: t.letterId, version: OLD, signedAt: AT }),
  'letters.release': (t) => ({ letterId: t.letterId, operatorId: t.otherOperatorId }),
  'letters.fileCargo': (t) => ({
    letterId: t.letterId,
    receivedAt: AT,
    receivedBy: 'Mesa de partes',
    receivedPost: '',
    deskNumber: '',
    folios: null,
    notes: '',
  }),
  'letters.recordAnswer': (t) => ({
    letterId: t.letterId,
    answeredAt: AT,
    document: '',
    notes: '',
  }),
  // Last: it opens a case, or ends work in it.
  'followups.cancel': (t) => ({ id: t.followupId, reason: why }),
  'access.unseal': (t) => ({ caseId: t.caseId, reason: why, password: PASSWORD }),
  'access.emergency': (t) => ({ number: t.number, reason: why }),
};

const migration = (t: Target) => ({
  number: { year: 2026, n: Number(t.number.slice(0, 4)) },
  state: 'recibido',
  qualifiedOn: null,
  acts: [],
  reception: registration({}, '2026-08-10T13:50:00.000Z').reception,
});

/** What concerns no case: allowed by role alone. */
export const OF_THE_OFFICE: Readonly<Record<string, Call>> = {
  'setup.sheetsConfirmed': () => undefined,
  'setup.confirmSheets': () => ({ sheets: ['una', 'dos'] }),
  'setup.newSheets': () => undefined,
  'accounts.me': () => undefined,
  'accounts.list': () => undefined,
  'accounts.add': () => colleague('rosa.quispe', 'Rosa', 'worker'),
  'accounts.change': () => ({
    id: NOBODY,
    version: OLD,
    password: PASSWORD,
    roles: [{ role: 'worker', validFrom: DAY, validTo: null }],
    fields: {
      fullName: 'Nadie',
      post: 'Nada',
      documentType: null,
      documentNumber: null,
      profession: null,
      collegeNumber: null,
    },
  }),
  'accounts.resetPassword': () => ({
    id: NOBODY,
    version: OLD,
    newPassword: PASSWORD,
    password: PASSWORD,
  }),
  'accounts.changePassword': () => ({ oldPassword: 'no es la suya', newPassword: PASSWORD }),
  'office.current': () => undefined,
  'office.history': () => undefined,
  'office.askLogo': () => undefined,
  'office.change': () => ({ office: setUpInput.office, logo: 'replace', logoUpload: 'nada' }),
  'office.yearNames': () => undefined,
  'office.setYearName': () => setUpInput.yearName,
  'office.series': () => undefined,
  'office.setNext': () => ({ kind: 'case', year: 2026, next: 1, reason: why }),
  'office.idle': () => undefined,
  'office.setIdle': () => ({ version: OLD, systemMinutes: 5, ownMinutes: 10 }),
  'office.jumps': () => undefined,
  'calendar.year': () => ({ year: 2026 }),
  'calendar.preview': () => ({ kind: 'withdraw', id: NOBODY }),
  'calendar.add': () => ({
    date: '2026-08-15',
    name: 'Un sábado',
    scope: 'regional',
    norm: why,
    reason: why,
  }),
  'calendar.takeAway': () => ({ date: '2026-08-10', norm: why, reason: why }),
  'calendar.withdraw': () => ({ id: NOBODY, reason: why }),
  'people.ofDocument': () => ({ type: '1', number: '99900011', country: null, except: null }),
  'staff.record': () => ({ id: NOBODY }),
  'staff.addEntry': () => ({
    operatorId: NOBODY,
    entry: {
      kind: 'signature',
      validFrom: DAY,
      validTo: null,
      document: 'x',
      detail: 'Banco de la Nación',
    },
    password: PASSWORD,
  }),
  'staff.annulEntry': () => ({ id: NOBODY, reason: why, password: PASSWORD }),
  'staff.openWork': () => ({ id: NOBODY }),
  'staff.copiesOf': () => ({ id: NOBODY }),
  'staff.remove': () => ({
    id: NOBODY,
    version: OLD,
    document: why,
    reason: why,
    owners: [],
    password: PASSWORD,
  }),
  'staff.actaFile': () => ({ id: NOBODY }),
  'staff.reviews': () => undefined,
  'staff.signReview': () => ({ notes: '', operatorIds: [], password: PASSWORD }),
  'staff.privilegesFile': () => ({ id: null }),
  'staff.incidents': () => undefined,
  'staff.incident': () => ({ id: NOBODY }),
  'staff.reportIncident': () => ({
    kind: 'perdida_memoria',
    thing: 'Una memoria',
    happenedAt: AT,
    knownAt: AT,
    description: why,
    held: why,
    openers: ['nadie'],
    caseCount: 0,
    personCount: 0,
    consequences: why,
    measures: why,
    odpContact: '',
  }),
  'staff.followIncident': () => ({
    id: NOBODY,
    version: OLD,
    measures: why,
    authorityAt: null,
    authorityCargo: null,
    digitalAt: null,
    peopleAt: null,
    lateReason: null,
    cause: null,
    close: false,
  }),
  'staff.noticeFile': () => ({ id: NOBODY }),
  'clock.state': () => undefined,
  'clock.confirm': () => ({ date: '2020-01-01' }),
  'audit.list': () => ({}),
  'audit.of': (t) => ({ kind: 'case', id: t.caseId }),
  'audit.findCase': (t) => ({ number: t.number }),
  'audit.state': () => undefined,
  'audit.monthPage': () => ({ month: '2026-08', acts: ['view'] }),
  'tray.whyDraft': () => ({ id: NOBODY }),
  'drafts.save': () => ({ id: null, kind: 'reception', subjectId: null, payload: '{}' }),
  'drafts.list': () => undefined,
  'drafts.open': () => ({ id: NOBODY }),
  'drafts.discard': () => ({ id: NOBODY }),
  'people.search': () => ({ text: 'luz' }),
  'cases.register': () => registration({}, '2026-12-31T00:00:00.000Z'),
  'cases.migrate': migration,
  'cases.list': () => ({}),
  'access.notices': () => undefined,
  'orientations.register': () => ({
    happenedAt: '2026-12-31T00:00:00.000Z',
    topic: 'alimentos',
    channel: 'personal',
    sex: null,
    ageGroup: null,
    district: null,
    note: '',
  }),
  'orientations.list': () => ({}),
  'orientations.view': () => ({ id: NOBODY }),
  'orientations.count': () => ({ from: '2026-08-01', to: '2026-08-31' }),
  'tray.own': () => undefined,
  'tray.office': () => undefined,
  'search.all': () => ({ text: '2026' }),
  'institutions.list': () => ({}),
  'institutions.view': (t) => ({ id: t.institutionId }),
  'institutions.add': () => ({ fields: INSTITUTION }),
  'institutions.change': (t) => ({ id: t.institutionId, version: OLD, fields: INSTITUTION }),
  'letters.list': () => ({}),
  'letters.released': () => undefined,
  'letters.releasedFile': () => ({ releaseId: NOBODY }),
  'attachments.open': () => ({ id: NOBODY, acts: ['view'] }),
  'attachments.change': () => ({ id: NOBODY, version: OLD, fields: ATTACHED }),
  'attachments.quarantine': () => ({ id: NOBODY, version: OLD, reason: why }),
  'attachments.destroy': () => ({ id: NOBODY, version: OLD, reason: why }),
  'attachments.destructionRecord': () => ({ id: NOBODY }),
  'attachments.check': () => undefined,
  'store.space': () => undefined,
  'copies.state': () => undefined,
  'copies.list': () => undefined,
  'copies.make': () => undefined,
  'copies.makeStick': () => ({ name: 'azul', withPhrase: false, password: 'no es la suya' }),
  'copies.stickGone': () => ({ id: NOBODY, reason: 'lost' }),
  'copies.rekey': () => ({ reason: 'other', password: 'tampoco es la suya' }),
};

const ATTACHED = { kind: 'informe', fieldClass: 'sensible', title: 'Un informe' } as const;

const INSTITUTION = {
  kind: 'pnp',
  officialName: 'I.E. de prueba',
  shortName: 'I.E. de prueba',
  treatment: 'SEÑOR/A',
  holder: null,
  post: 'Director/a',
  place: 'Tarata.-',
  address: null,
  district: null,
  phone: null,
  email: null,
  virtualDesk: null,
  hours: null,
  emergencyContact: null,
  notes: null,
  validFrom: DAY,
  validTo: null,
  verifiedOn: null,
  verifiedBy: null,
};
