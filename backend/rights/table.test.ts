/**
 * T9: every procedure, as every role, on every kind of case, against the rights table; in and outside the program.
 *
 * @module-tag T9
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreements,
  approvals,
  cargos,
  caseConflicts,
  caseMeetings,
  dossierPieces,
  dossiers,
  folderLoans,
  folderPieces,
  meetingCases,
  payments,
  riskActivities,
  riskActs,
  riskAppeals,
  riskNotifications,
  riskPlans,
  riskProcedures,
  riskResolutions,
  violenceBreaches,
  violenceMeasures,
  violenceRoutes,
  violenceViews,
} from '../../db/entities/index.ts';
import type { Desk } from '../../domain/desks.ts';
import {
  type Action,
  type CaseRelation,
  mayDo,
  READS,
  ROLE_LABELS,
  type Role,
  readsSealedCases,
} from '../../domain/rights.ts';
import type { CaseView, RevealedInformant } from '../cases/types.ts';
import { sheetOf } from '../fvr/testing.ts';
import type { HearingsOfCase } from '../hearings/types.ts';
import { institutionId, prefilled } from '../letters/testing.ts';
import { giveNumber } from '../numbers/series.ts';
import { CERTIFIED, registered } from '../omaped/testing.ts';
import { cartaOf } from '../papers/testing.ts';
import type { BegunPaper, PaperView } from '../papers/types.ts';
import { appRouter } from '../router.ts';
import { child, colleague, qualification, registration, someone } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import { basisOf, OF_THE_OFFICE, ON_A_CASE, type Target } from './calls.ts';
import { openedBy } from './testing.ts';

const STANDINGS = ['own', 'team', 'other', 'sealed', 'conflicted'] as const;
type Kind = (typeof STANDINGS)[number];

/** With a key of the store; the technical account enters none (`no_data_access`). */
const PEOPLE: Readonly<Partial<Record<Role, string>>> = {
  responsable: 'rosa.quispe',
  defensor: 'delia.defensora',
  worker: 'wilma.profesional',
  promotor: 'pablo.promotor',
  apoyo: 'ana.apoyo',
  violencia: 'vilma.violencia',
  omaped: 'olinda.omaped',
  ciam: 'ciro.ciam',
  auditor: 'olga.auditora',
};
/** The responsable last: what she does to a sealed case would open it to the others. */
const WITH_DATA = (Object.keys(PEOPLE) as Role[]).reverse();

const FACTS = 'Azucena oyó golpes y llanto';
const NAMED = { operatorId: null, name: 'Eva Poma', institution: 'UGEL', post: 'Psicóloga' };
const TOLD_BY = 'Visitación';

let office: TestOffice;
const ids = new Map<Role, string>();
const targets = new Map<string, Target>();
const target = (role: Role, kind: Kind): Target => {
  const found = targets.get(`${role} ${kind}`) ?? targets.get(kind);
  if (found === undefined) throw new Error(`No case ${kind} for ${role}.`);
  return found;
};

beforeAll(async () => {
  office = await testOffice();
  ids.set('responsable', (await office.ok<{ operatorId: string }>('accounts.me')).operatorId);
  for (const role of ['admin_tecnico' as const, ...WITH_DATA].filter((r) => r !== 'responsable')) {
    const user = PEOPLE[role] ?? 'tito.tecnico';
    const made = await office.ok<{ id: string }>('accounts.add', {
      ...colleague(user, ROLE_LABELS[role].replace(/\W/gu, ' ').trim(), 'worker'),
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    });
    ids.set(role, made.id);
  }
  for (const kind of ['team', 'other', 'sealed'] as const) targets.set(kind, await makeCase(kind));
  for (const role of WITH_DATA) {
    targets.set(`${role} own`, await makeCase(`own-${role}`, ids.get(role)));
    targets.set(`${role} conflicted`, await makeCase(`conflicted-${role}`));
  }
  targets.set('violencia team', await makeCase('violencia'));
  for (const kind of ['own', 'team', 'conflicted'] as const)
    await write(
      `UPDATE cases SET service = 'violencia' WHERE id = ?`,
      target('violencia', kind).caseId,
    );
  // Sealed under the class of the OMAPED.
  await office.ok('omaped.addCertificate', {
    registrationId: await registered(office, { notes: FACTS }),
    certificate: CERTIFIED,
  });
  // Of a desk that nobody attends.
  await write(`UPDATE cases SET service = 'ajeno' WHERE id = ?`, target('worker', 'other').caseId);
  await office.ok('access.seal', {
    caseId: target('worker', 'sealed').caseId,
    reason: 'Una de las partes trabaja en la municipalidad.',
    readers: [],
    password: PASSWORD,
  });
  for (const role of WITH_DATA)
    await office.running.backend.open?.store.write((tx) =>
      tx.insert(caseConflicts, {
        id: office.running.backend.newId(),
        caseId: target(role, 'conflicted').caseId,
        operatorId: ids.get(role) ?? '',
        cause: 'consanguinidad',
        note: 'Es su prima.',
        declaredAt: '2026-08-10T14:00:00.000Z',
        declaredBy: ids.get('responsable') ?? '',
        endedAt: null,
        endedBy: null,
        endedReason: null,
      }),
    );
}, 120_000);
afterAll(() => office.close());

const write = (sql: string, ...values: string[]): Promise<unknown> | undefined =>
  office.running.backend.open?.store.write((tx) => tx.query(sql, values));

/** @param ownerId whose follow-up it has, which makes the case her own. */
async function makeCase(name: string, ownerId?: string): Promise<Target> {
  const made = await office.ok<{ id: string; number: string }>(
    'cases.register',
    registration({
      facts: FACTS,
      affected: [child({ givenNames: 'Luz', firstSurname: name })],
      informant: {
        ...registration().reception.informant,
        person: someone({ givenNames: TOLD_BY, firstSurname: name }),
        relation: 'vecino',
        reserveIdentity: true,
      },
    }),
  );
  const caseId = made.id;
  await office.ok('cases.qualify', qualification(caseId, 1));
  const action = await office.ok<{ id: string }>('cases.startAction', {
    caseId,
    version: 2,
    kind: 'asesoria',
    startedOn: '2026-08-10',
    detail: FACTS,
  });
  const lawsuit = await office.ok<{ id: string }>('judicial.open', {
    caseId,
    subject: 'alimentos',
    part: 'representa',
    court: 'Juzgado de Paz Letrado de Tarata',
    number: '00045-2026',
    startedOn: '2026-08-10',
  });
  const agreed = await makeAgreement(caseId, action.id);
  const followup = await office.ok<{ id: string }>('followups.assign', {
    caseId,
    kind: 'entrevista',
    task: 'Conversar',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-12',
    assignedTo: ownerId ?? (await stranger()),
    contactOverride: null,
  });
  const letterFields = await prefilled(office, caseId);
  const letter = await office.ok<{ id: string }>('letters.create', {
    caseId,
    fields: letterFields,
  });
  // A letter that Rosa has pending would make every case her own.
  await write(
    `UPDATE letters SET created_by = ?, delivered_at = '2026-08-10T14:00:00.000Z' WHERE id = ?`,
    await stranger(),
    letter.id,
  );
  await office.running.backend.open?.store.write((tx) =>
    tx.insert(cargos, {
      id: office.running.backend.newId(),
      letterId: letter.id,
      sendingId: null,
      receivedAt: '2026-08-10T14:00:00.000Z',
      receivedBy: 'Mesa de partes',
      receivedPost: '',
      deskNumber: '',
      folios: null,
      notes: 'Selló sin leer.',
      recordedAt: '2026-08-10T14:00:00.000Z',
      recordedBy: ids.get('responsable') ?? '',
    }),
  );
  const received = await office.ok<{ id: string }>('received.register', {
    caseId,
    receivedAt: '2026-08-10T14:00:00.000Z',
    way: 'mesa_partes',
    deskNumber: '1204',
    kind: 'oficio',
    documentNumber: 'Oficio N.° 12-2026-JPL',
    documentDate: null,
    institutionId: null,
    sender: TOLD_BY,
    folios: 2,
    asks: 'informe',
    subject: FACTS,
    termKind: 'ley',
    termAmount: null,
    termUntil: null,
  });
  const seen = await office.ok<CaseView>('cases.view', { id: caseId });
  const [luz] = seen.people;
  const upe = await institutionId(office, 'UPE Tacna');
  const of = { caseId, personId: luz?.personId ?? '', institutionId: upe };
  const sheet = await office.ok<{ id: string }>('fvr.record', sheetOf(of));
  // One annulled is not annulled again: the call is refused after the right was looked at.
  await office.ok('fvr.annul', { id: sheet.id, reason: 'Registrada dos veces.' });
  const consent = await office.ok<{ id: string }>('consents.record', basisOf(of));
  return {
    caseId,
    number: made.number,
    personId: luz?.personId ?? '',
    casePersonId: luz?.id ?? '',
    followupId: followup.id,
    judicialId: lawsuit.id,
    ...(await hearingsIn(caseId, luz?.personId ?? '', seen.version)),
    ...agreed,
    ...(await makeRisk(caseId, luz?.personId ?? '')),
    ...(await makeViolence(caseId)),
    ...(await makeFolder(caseId)),
    ...(await makeDossier(caseId)),
    approvalId: await makeApproval(caseId),
    actionId: seen.actions[0]?.id ?? action.id,
    letterId: letter.id,
    receivedId: received.id,
    letterFields,
    ...(await makePaper(caseId)),
    institutionId: upe,
    consentId: consent.id,
    sheetId: sheet.id,
    otherOperatorId: await stranger(),
  };
}

/** A compromiso with its invitation, given to somebody else: a date of hers would make every case Rosa's own. */
async function hearingsIn(
  caseId: string,
  personId: string,
  version: number,
): Promise<Pick<Target, 'hearingId' | 'partyId' | 'invitationId'>> {
  const { id } = await office.ok<{ id: string }>('hearings.begin', {
    caseId,
    version,
    kind: 'compromiso',
    actionId: null,
    startedOn: '2026-08-10',
    detail: FACTS,
    matters: [{ materia: 'B2', decidedByJudge: null }],
    custody: null,
    visits: null,
    parties: [
      {
        personId,
        side: 'solicitante',
        relation: 'el_mismo',
        representativeId: null,
        representationCause: null,
        readsAndSigns: true,
        witnessId: null,
        livesAlone: null,
        ageConfirmed: true,
        channel: null,
      },
    ],
    withAccused: null,
    confirmed: false,
    reason: '',
  });
  await office.ok('hearings.invite', {
    id,
    version: 1,
    hearingAt: '2026-08-14T14:00:00.000Z',
    sentOn: '2026-08-10',
    handOverOn: '2026-08-10',
    delivery: 'en_mano',
    numbers: [],
    reason: '',
  });
  await write(`UPDATE followups SET assigned_to = ? WHERE kind = 'audiencia'`, await stranger());
  const { courses } = await office.ok<HearingsOfCase>('hearings.ofCase', { caseId });
  const [invitation] = courses[0]?.sessions[0]?.invitations ?? [];
  return {
    hearingId: id,
    partyId: invitation?.partyId ?? '',
    invitationId: invitation?.id ?? '',
  };
}

/** A carta that tells something, issued; and one to issue. */
async function makePaper(caseId: string): Promise<Pick<Target, 'paperId' | 'sendingId' | 'carta'>> {
  const { paper } = await office.ok<BegunPaper>('papers.begin', {
    kind: 'carta',
    caseId,
    subjectId: null,
  });
  const carta = cartaOf(paper, { subject: 'Pide información', body: FACTS });
  const asked = { caseId, subjectId: null, paper: carta };
  const issued = await office.ok<{ id: string }>('papers.issue', { ...asked, outsideNumber: null });
  const { sendings } = await office.ok<PaperView>('papers.view', { id: issued.id });
  const sendingId = sendings[0]?.id ?? '';
  await write(
    `UPDATE paper_sendings SET delivered_at = '2026-08-10T14:00:00.000Z' WHERE id = ?`,
    sendingId,
  );
  return { paperId: issued.id, sendingId, carta: asked };
}

/** Of alimentos, and a payment that was taken back. */
async function makeAgreement(
  caseId: string,
  actionId: string,
): Promise<Pick<Target, 'agreementId' | 'paymentId'>> {
  const { newId, open } = office.running.backend;
  const [agreementId, paidId, paymentId] = [newId(), newId(), newId()];
  const by = {
    recordedAt: '2026-08-10T14:00:00.000Z',
    recordedBy: ids.get('responsable') ?? '',
  };
  const paid = { caseId, agreementId, paidOn: '2026-08-10', note: FACTS, ...by };
  await open?.store.write(async (tx) => {
    await tx.insert(agreements, {
      id: agreementId,
      caseId,
      actionId,
      matter: 'A1',
      signedOn: '2026-08-10',
      terms: {
        parties: [],
        followUpClause: FACTS,
        ageDeclared: false,
        crimeFound: null,
        agreed: {
          payerId: caseId,
          receiverId: agreementId,
          beneficiaries: [paidId],
          amountCents: 30_000,
          percent: null,
          periodicity: 'mensual',
          payDays: [5],
          startsOn: '2026-09-01',
          endsOn: null,
          form: 'efectivo',
          account: null,
          extraCosts: [],
          inKind: [],
          oldDebt: null,
        },
      },
      replacesId: null,
      registryActionId: null,
      ...by,
    });
    await tx.insert(payments, { id: paidId, cents: 100, takesBackId: null, ...paid });
    await tx.insert(payments, { id: paymentId, cents: -100, takesBackId: paidId, ...paid });
  });
  return { agreementId, paymentId };
}

/** A folder that was lent and came back, with two pieces. */
async function makeFolder(caseId: string): Promise<Pick<Target, 'loanId' | 'pieceId'>> {
  const by = await stranger();
  const at = '2026-08-10T14:00:00.000Z';
  const loanId = office.running.backend.newId();
  const pieceId = office.running.backend.newId();
  const piece = (id: string, position: number) => ({
    id,
    caseId,
    position,
    kind: 'papel',
    recordId: null,
    label: 'Informe',
    dated: '2026-08-10',
    fromFolio: position,
    toFolio: position,
    recordedAt: at,
    recordedBy: by,
    removedAt: null,
    removedBy: null,
  });
  await office.running.backend.open?.store.write(async (tx) => {
    await tx.insert(folderPieces, [piece(pieceId, 1), piece(office.running.backend.newId(), 2)]);
    await tx.insert(folderLoans, {
      id: loanId,
      caseId,
      borrowerId: by,
      place: 'Archivador 1',
      purpose: 'atencion',
      untilOn: '2026-08-11',
      folios: 2,
      volumes: 1,
      lentAt: at,
      lentBy: by,
      returnedAt: at,
      returnedBy: by,
      returnState: 'conforme',
      returnFolios: 2,
    });
  });
  return { loanId, pieceId };
}

/** Somebody asks to read the file; it has one piece. */
async function makeDossier(caseId: string): Promise<Pick<Target, 'dossierId' | 'dossierPieceId'>> {
  const by = await stranger();
  const dossierId = office.running.backend.newId();
  const dossierPieceId = office.running.backend.newId();
  await office.running.backend.open?.store.write(async (tx) => {
    await tx.insert(dossiers, {
      id: dossierId,
      version: 1,
      caseId,
      ordinal: 1,
      mode: 'lectura',
      requester: 'parte',
      requesterName: 'Ana Ficticia',
      accreditation: 'DNI',
      receivedId: null,
      asked: 'Leerlo',
      orderInformant: false,
      orderAddresses: false,
      orderDocument: '',
      state: 'open',
      recordedAt: '2026-08-10T14:00:00.000Z',
      recordedBy: by,
      handedTo: '',
      handedDocument: '',
      place: '',
      deskNumber: '',
      copiesAsked: '',
    });
    await tx.insert(dossierPieces, {
      id: dossierPieceId,
      dossierId,
      caseId,
      position: 1,
      source: 'papel',
      recordId: dossierPieceId,
      label: 'Informe',
      dated: '2026-08-10',
      fieldClass: 'sensible',
      folios: 1,
      decision: 'reservada',
      reason: '',
      resolution: '',
    });
  });
  return { dossierId, dossierPieceId };
}

/** Somebody asks for agreement with its closing. */
async function makeApproval(caseId: string): Promise<string> {
  const at = '2026-08-10T14:00:00.000Z';
  const id = office.running.backend.newId();
  const askedBy = await stranger();
  await office.running.backend.open?.store.write((tx) =>
    tx.insert(approvals, {
      id,
      version: 1,
      caseId,
      kind: 'closure',
      subjectId: caseId,
      state: 'asked',
      askedBy,
      askedAt: at,
      changedAt: at,
    }),
  );
  return id;
}

/**
 * A procedure for riesgo with something of each kind, written as it stands: the office of these tests
 * is not accredited, and begins none.
 */
async function makeRisk(caseId: string, personId: string) {
  const by = await stranger();
  const at = '2026-08-10T14:00:00.000Z';
  const newId = () => office.running.backend.newId();
  const ids = {
    riskId: newId(),
    riskResolutionId: newId(),
    riskNotificationId: newId(),
    riskActivityId: newId(),
    riskAppealId: newId(),
  };
  const recorded = { recordedAt: at, recordedBy: by };
  const of = { caseId, procedureId: ids.riskId };
  const planId = newId();
  const numberId = newId();
  await office.running.backend.open?.store.write(async (tx) => {
    const blank = {
      originBegunOn: null,
      originDocument: null,
      longer: null,
      longerReason: null,
      specialCase: null,
      specialReason: null,
      sentOn: null,
      sentDocument: null,
      registeredOn: null,
      registeredEvidence: null,
      endedAt: null,
    };
    await tx.insert(riskProcedures, {
      id: ids.riskId,
      version: 1,
      caseId,
      personId,
      knownAt: at,
      wayIn: 'oficio',
      origin: 'propio',
      ...blank,
      ...recorded,
    });
    await tx.insert(riskActs, {
      id: newId(),
      ...of,
      kind: 'evaluacion_psicologica',
      happenedAt: at,
      doneBy: 'Ana',
      text: null,
      psychological: FACTS,
      present: null,
      language: null,
      interpreter: '',
      conclusion: null,
      ...recorded,
    });
    const number = await giveNumber(tx, {
      id: numberId,
      kind: 'resolucion_rdf',
      year: 2026,
      format: (n) => `RESOLUCIÓN N.° ${n}`,
      subject: { kind: 'risk_resolution', id: ids.riskResolutionId },
      at,
      by,
    });
    await tx.insert(riskResolutions, {
      id: ids.riskResolutionId,
      ...of,
      code: 'R04',
      decides: null,
      numberId,
      numberText: number.text,
      issuedAt: at,
      issuedBy: by,
      content: { summary: FACTS, grounds: '', ordered: [], urgentMeasures: '', opinionWeighed: '' },
      recipients: [],
    });
    await tx.insert(riskNotifications, {
      id: ids.riskNotificationId,
      ...of,
      resolutionId: ids.riskResolutionId,
      personId,
      firstCitedOn: null,
      secondCitedOn: null,
      explainedOn: null,
      language: null,
      interpreter: '',
      acta: '',
    });
    await tx.insert(riskAppeals, {
      id: ids.riskAppealId,
      ...of,
      resolutionId: ids.riskResolutionId,
      kind: 'apelacion',
      filedOn: '2026-08-10',
      filedBy: 'La madre',
      text: FACTS,
      decidedOn: null,
      result: null,
      secondInstance: false,
      decisionText: null,
      ...recorded,
    });
    await tx.insert(riskPlans, {
      id: planId,
      ...of,
      presentedAt: at,
      antecedents: FACTS,
      problems: '',
      agreements: '',
      followUp: '',
      responsible: 'Ana',
      endsOn: null,
      objectives: [FACTS],
      ...recorded,
    });
    await tx.insert(riskActivities, {
      id: ids.riskActivityId,
      caseId,
      planId,
      objectiveAt: 0,
      text: FACTS,
      directedTo: 'La madre',
      responsible: 'Ana',
      institution: '',
      dueOn: '2026-09-10',
      indicator: 'Ficha',
      state: 'pendiente',
      doneOn: null,
      result: '',
      changedAt: null,
      changedBy: null,
    });
  });
  return ids;
}

/** A route of violence with something of each kind, written as it stands: its case has no mark of it. */
async function makeViolence(caseId: string) {
  const by = await stranger();
  const at = '2026-08-10T14:00:00.000Z';
  const newId = () => office.running.backend.newId();
  const ids = {
    violenceId: newId(),
    violenceMeasureId: newId(),
    violenceBreachId: newId(),
    violenceViewId: newId(),
    meetingId: newId(),
  };
  const recorded = { recordedAt: at, recordedBy: by };
  const of = { caseId, routeId: ids.violenceId };
  await office.running.backend.open?.store.write(async (tx) => {
    await tx.insert(violenceRoutes, {
      id: ids.violenceId,
      version: 1,
      caseId,
      knownAt: at,
      origin: 'demuna',
      condition: '1',
      types: ['fisica'],
      modalities: [],
      pregnancy: 'no',
      disability: 'no',
      uniqueCode: null,
      listedAs: null,
      platformNumber: null,
      attendedAt: null,
      attended: null,
      askedAt: null,
      asked: null,
      closedAt: null,
      closing: null,
      closingText: '',
      archivedAt: null,
      ...recorded,
    });
    await tx.insert(violenceMeasures, {
      id: ids.violenceMeasureId,
      ...of,
      measure: 'impedimento',
      text: FACTS,
      resolution: 'Res. 01',
      judicialFile: '',
      court: 'Juzgado',
      givenAt: at,
      notifiedAt: null,
      distance: null,
      executes: '',
      supervises: '',
      entrusted: false,
      ...recorded,
    });
    await tx.insert(violenceBreaches, {
      id: ids.violenceBreachId,
      ...of,
      measureId: ids.violenceMeasureId,
      knownAt: at,
      text: FACTS,
      toldAt: null,
      toldBy: null,
      toldMedium: null,
      toldDocument: '',
      ...recorded,
    });
    await tx.insert(caseMeetings, {
      id: ids.meetingId,
      onDate: '2026-08-10',
      fromTime: '08:00',
      toTime: null,
      place: '',
      people: [NAMED, NAMED],
      ...recorded,
    });
    await tx.insert(meetingCases, {
      id: ids.meetingId,
      caseId,
      meetingId: ids.meetingId,
      people: [NAMED],
      said: { lookedAt: FACTS, conclusions: FACTS },
      saidReserved: null,
      followupIds: [],
      ...recorded,
    });
    await tx.insert(violenceViews, {
      id: ids.violenceViewId,
      ...of,
      officer: 'Pedro Ticona Apaza',
      officerDocument: '41111111',
      officerPost: 'Sereno',
      reason: FACTS,
      level: 'severo',
      grantedAt: at,
      grantedBy: by,
      expiresAt: '2026-12-31T14:00:00.000Z',
    });
  });
  return ids;
}

/** Somebody of the office whom no test enters as. */
async function stranger(): Promise<string> {
  const known = ids.get('admin_tecnico');
  if (known === undefined) throw new Error('Nobody was added yet.');
  return known;
}

const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { readonly _def: { readonly meta?: { readonly action: Action } } }
>;
const actionOf = (path: string): Action => {
  const action = procedures[path]?._def.meta?.action;
  if (action === undefined) throw new Error(`${path} asks for no right.`);
  return action;
};

/** Whose the cases are that the test made for a role. */
const deskOf = (role: Role): Desk => (role === 'violencia' ? 'violencia' : 'demuna');

/** What the table says. */
function allowed(role: Role, path: string, kind: Kind): boolean {
  if (kind === 'conflicted') return false;
  if (kind === 'sealed' && !readsSealedCases([role])) return false;
  const relation: CaseRelation = kind === 'sealed' ? 'team' : kind;
  return mayDo(actionOf(path), [role], relation, kind === 'other' ? 'ajeno' : deskOf(role));
}

const REFUSED = ['not_allowed', 'needs_defensor', 'not_found'];

it('every procedure with a right is called here', () => {
  const withRight = Object.keys(procedures).filter((path) => procedures[path]?._def.meta);
  expect([...Object.keys(ON_A_CASE), ...Object.keys(OF_THE_OFFICE)].sort()).toEqual(
    withRight.sort(),
  );
});

describe.each(WITH_DATA)('%s', (role) => {
  const answers: string[] = [];

  it('may do what the table allows on each kind of case, and nothing else', async ({ task }) => {
    await office.as(PEOPLE[role] ?? '');
    const wrong: string[] = [];
    let calls = 0;
    for (const [path, input] of Object.entries(ON_A_CASE))
      for (const kind of STANDINGS) {
        const answer = await office.call(path, input(target(role, kind)));
        calls += 1;
        if (answer.ok) answers.push(JSON.stringify(answer.value));
        const code = answer.ok ? 'done' : answer.error.code;
        if (code === 'internal' || (code === 'bad_input' && isSchema(answer)))
          wrong.push(`${path} on ${kind}: ${JSON.stringify(answer)}`);
        const did = !REFUSED.includes(code);
        if (did !== allowed(role, path, kind)) wrong.push(`${path} on ${kind}: ${code}`);
      }
    for (const [path, input] of Object.entries(OF_THE_OFFICE)) {
      const answer = await office.call(path, input(target(role, 'team')));
      calls += 1;
      if (answer.ok) answers.push(JSON.stringify(answer.value));
      const code = answer.ok ? 'done' : answer.error.code;
      if (code === 'internal') wrong.push(`${path}: ${JSON.stringify(answer)}`);
      const did = code !== 'not_allowed' && code !== 'needs_defensor';
      if (did !== mayDo(actionOf(path), [role])) wrong.push(`${path}: ${code}`);
    }
    task.meta.figures = `${ROLE_LABELS[role]}: ${calls} calls compared with the table`;
    expect(wrong).toEqual([]);
  }, 90_000);

  it('is shown no text of a class whose key she does not hold', () => {
    const reads = READS[role];
    const all = answers.join('\n');
    if (reads.includes('sensible')) expect(all).toContain(FACTS);
    else expect(all).not.toContain(FACTS);
    if (!reads.includes('informante')) expect(all).not.toContain(`${TOLD_BY} conflicted`);
  });

  it('finds and counts only the cases that the table shows her', async () => {
    if (!mayDo('cases.list', [role])) return;
    const { rows } = await office.ok<{ rows: { id: string }[] }>('cases.list', { limit: 100 });
    const shown = new Set(rows.map(({ id }) => id));
    const lists = await Promise.all(
      (
        [
          ['cases.list', { text: '2026' }],
          ['people.search', { text: 'luz', limit: 50 }],
          ['search.all', { text: '2026', limit: 50 }],
          ['tray.own', undefined],
        ] as [string, unknown][]
      ).map(async ([path, input]) => JSON.stringify(await office.ok(path, input))),
    );
    for (const kind of STANDINGS) {
      const { caseId } = target(role, kind);
      // The emergency access above still stands.
      const emergency =
        (kind === 'team' || kind === 'other') &&
        mayDo('access.emergency', [role], kind, kind === 'other' ? 'ajeno' : deskOf(role));
      const expected = allowed(role, 'cases.view', kind) || emergency;
      expect(shown.has(caseId), kind).toBe(expected);
      if (!expected) for (const list of lists) expect(list, kind).not.toContain(caseId);
    }
  });
});

const isSchema = (answer: { ok: boolean; error?: { fields?: Record<string, string> } }): boolean =>
  Object.values(answer.error?.fields ?? {}).some((text) => text.includes('no es válid'));

describe('outside the program', () => {
  it('each password opens the sealed fields of its role, and no other, with any tool', async () => {
    await office.as('rosa.quispe');
    const own = target('responsable', 'own');
    const told = await office.ok<RevealedInformant>('cases.revealInformant', {
      caseId: own.caseId,
      reason: 'Comparar.',
    });
    await office.running.close();
    for (const role of [...WITH_DATA, 'admin_tecnico' as const]) {
      const outside = await openedBy(office.folder, PEOPLE[role] ?? 'tito.tecnico');
      if (role === 'admin_tecnico') {
        expect(outside).toBeNull();
        continue;
      }
      if (outside === null) throw new Error(`${role} has no key of the store.`);
      const { opened, closed, database } = outside;
      for (const name of READS[role]) expect(closed.get(name) ?? 0, `${role} ${name}`).toBe(0);
      for (const name of opened.keys()) expect(READS[role], role).toContain(name);
      if (!READS[role].includes('informante')) {
        const rows = database
          .prepare('SELECT * FROM case_people WHERE case_id = ?')
          .all(own.caseId);
        expect(JSON.stringify(rows)).not.toContain(told.person?.id);
      }
      process.stdout.write(
        `${ROLE_LABELS[role]}: abre ${sum(opened)} valores sellados, no abre ${sum(closed)}\n`,
      );
      database.close();
    }
    await office.as('rosa.quispe');
  }, 90_000);
});

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);
