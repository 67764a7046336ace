/** A case with a mother and a father, and the acts of its conciliation, for tests. */
import type { PersonFields } from '../../domain/records/person.ts';
import type { ReceptionInput } from '../../domain/records/reception.ts';
import type { CaseView } from '../cases/types.ts';
import { qualification, registration, someone, TERESA } from '../samples.ts';
import type { TestOffice } from '../testing.ts';
import type { HearingsOfCase, HearingView, InvitationView } from './types.ts';

const MOTHER: Partial<PersonFields> = { ...TERESA, birthDate: '1990-02-11' };
export const FATHER: Partial<PersonFields> = {
  firstSurname: 'Ñahui',
  givenNames: 'Julián',
  birthDate: '1988-05-20',
  documentType: '1',
  documentNumber: '99900022',
  address: 'Calle Bolívar 77',
};

export interface Family {
  readonly caseId: string;
  readonly childId: string;
  readonly motherId: string;
  readonly fatherId: string;
}

/** Received and qualified on Monday 10 August 2026; conciliation was chosen in the qualification. */
export async function family(
  office: TestOffice,
  changes: Partial<ReceptionInput> = {},
  actions = ['conciliacion'],
): Promise<Family> {
  const { id: caseId } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      informant: {
        kind: 'person',
        person: someone(MOTHER),
        institutionName: null,
        relation: 'madre',
        reserveIdentity: false,
        safeContact: null,
      },
      obliged: [
        {
          person: someone(FATHER),
          relation: 'padre',
          presumed: 'obligado',
          livesTogether: 'no',
          notes: '',
        },
      ],
      ...changes,
    }),
  );
  await office.ok('cases.qualify', { ...qualification(caseId), actions });
  const { people, informant } = await caseView(office, caseId);
  return {
    caseId,
    childId: people.find(({ role }) => role === 'affected')?.personId ?? '',
    motherId: informant?.person?.personId ?? '',
    fatherId: people.find(({ role }) => role === 'obliged')?.personId ?? '',
  };
}

export const caseView = (office: TestOffice, id: string): Promise<CaseView> =>
  office.ok<CaseView>('cases.view', { id });

export const ofCase = (office: TestOffice, caseId: string): Promise<HearingsOfCase> =>
  office.ok<HearingsOfCase>('hearings.ofCase', { caseId });

/** The course begun last. */
export async function courseOf(office: TestOffice, caseId: string): Promise<HearingView> {
  const [course] = (await ofCase(office, caseId)).courses;
  if (course === undefined) throw new Error('No hearings began.');
  return course;
}

export const asked = (caseId: string, personId: string, changes = {}) => ({
  caseId,
  personId,
  askedAlone: true,
  answer: 'no',
  askedAt: '2026-08-10T14:00:00.000Z',
  note: '',
  ...changes,
});

/** Both, each alone: nobody tells of violence. */
export async function screened(office: TestOffice, { caseId, motherId, fatherId }: Family) {
  for (const personId of [motherId, fatherId])
    await office.ok('hearings.screen', asked(caseId, personId));
}

export const party = (personId: string, changes = {}) => ({
  personId,
  side: 'solicitante',
  relation: 'madre',
  representativeId: null,
  representationCause: null,
  readsAndSigns: true,
  witnessId: null,
  livesAlone: null,
  ageConfirmed: false,
  channel: null,
  ...changes,
});

export async function beginning(office: TestOffice, of: Family, changes = {}) {
  return {
    caseId: of.caseId,
    version: (await caseView(office, of.caseId)).version,
    kind: 'conciliacion',
    actionId: null,
    startedOn: '2026-08-10',
    detail: 'Pensión de alimentos de Luz.',
    matters: [{ materia: 'A1', decidedByJudge: 'no' }],
    custody: null,
    visits: null,
    parties: [party(of.motherId), party(of.fatherId, { side: 'invitada', relation: 'padre' })],
    withAccused: null,
    confirmed: false,
    reason: '',
    ...changes,
  };
}

/** Asked, and begun on Monday 10 August. */
export async function begun(office: TestOffice, of: Family, changes = {}): Promise<HearingView> {
  await screened(office, of);
  await office.ok('hearings.begin', await beginning(office, of, changes));
  return courseOf(office, of.caseId);
}

/** Handed over the day it is sent. @param day YYYY-MM-DD of the hearing, at 09:00 in Lima. */
export const inviting = ({ id, version }: HearingView, day: string, changes = {}) => ({
  id,
  version,
  hearingAt: `${day}T14:00:00.000Z`,
  sentOn: '2026-08-10',
  handOverOn: '2026-08-10',
  delivery: 'domicilio',
  numbers: [],
  reason: '',
  ...changes,
});

/** Brought by somebody of the office. */
export const bringing = (
  { id }: Pick<InvitationView, 'id'>,
  { version }: Pick<HearingView, 'version'>,
  changes = {},
) => ({
  id,
  version,
  result: 'recibida',
  happenedAt: '2026-08-10T14:00:00.000Z',
  receivedBy: 'Quien vive ahí',
  receivedDocument: null,
  receivedRelation: null,
  notifierName: 'Pablo Promotor',
  notifierDocument: '99900077',
  notifierIsRelative: false,
  noticeOn: null,
  notes: '',
  ...changes,
});

/** Every invitation of the day convened, received then. */
export async function delivered(
  office: TestOffice,
  caseId: string,
  happenedAt = '2026-08-10T14:00:00.000Z',
): Promise<void> {
  const { sessions } = await courseOf(office, caseId);
  for (const invitation of sessions.find(({ state }) => state === 'scheduled')?.invitations ?? [])
    await office.ok(
      'hearings.recordCargo',
      bringing(invitation, await courseOf(office, caseId), { happenedAt }),
    );
}

/** @param absent persons who did not come. */
export async function held(office: TestOffice, caseId: string, absent: readonly string[] = []) {
  const { id, version, parties } = await courseOf(office, caseId);
  return {
    id,
    version,
    attendance: parties.map(({ id: partyId, personId }) => ({
      partyId,
      came: absent.includes(personId) ? 'no' : 'si',
    })),
    notes: '',
  };
}

export const ending = ({ id, version }: HearingView, result: string, changes = {}) => ({
  id,
  version,
  result,
  endedOn: '2026-08-10',
  withdrawn: false,
  text: 'No se llegó a acuerdo.',
  ...changes,
});

/** Asked each alone; both wish it at once, come and meet on Monday 10 August. @param materias what is treated. */
export async function met(
  office: TestOffice,
  of: Family,
  materias: readonly string[] = ['A1', 'A2', 'A3'],
): Promise<HearingView> {
  await begun(office, of, {
    matters: materias.map((materia) => ({ materia, decidedByJudge: 'no' })),
    custody: materias.includes('A2') ? { recognised: 'si', maintenancePaid: 'si' } : null,
    visits: materias.includes('A3') ? { degree: 1, linked: true, parentAbsent: false } : null,
    confirmed: true,
  });
  const now = '2026-08-10T14:00:00.000Z';
  for (const { id: partyId } of (await courseOf(office, of.caseId)).parties) {
    const { id, version } = await courseOf(office, of.caseId);
    await office.ok('hearings.waive', { id, version, partyId, saidAt: now });
  }
  const { id, version } = await courseOf(office, of.caseId);
  await office.ok('hearings.schedule', { id, version, hearingAt: now, reason: '' });
  await office.ok('hearings.session', await held(office, of.caseId));
  return courseOf(office, of.caseId);
}
