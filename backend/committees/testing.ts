/** A body with its members and sessions, for tests. */
import type { TestOffice } from '../testing.ts';
import type { Saved, SessionView } from './types.ts';

export const BODY = {
  kind: 'instancia',
  name: 'Instancia Provincial de Concertación',
  norm: 'Ordenanza N.° 012-2025-CM/MPT',
  normOn: '2025-03-14',
  presides: 'Alcaldía provincial',
  secretary: 'Gerencia de Desarrollo Social',
  quorum: 2,
  everyMonths: 3,
  rulesSource: '',
};

export const memberOf = (committeeId: string, changes = {}) => ({
  committeeId,
  seat: 'pnp',
  institutionId: null,
  institution: 'Comisaría de Tarata',
  name: 'Luis Ramos Ticona',
  post: 'Comisario',
  standing: 'titular',
  document: 'Oficio N.° 101-2026-PNP',
  fromDay: '2026-01-15',
  ...changes,
});

export const me = async (office: TestOffice): Promise<string> =>
  (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;

export const convening = (committeeId: string, preparerId: string, changes = {}) => ({
  committeeId,
  number: null,
  kind: 'ordinaria',
  onDate: '2026-08-10',
  from: '09:00',
  to: '11:00',
  isVirtual: false,
  place: 'Auditorio',
  preparerId,
  agenda: [{ title: 'Plan de trabajo' }, { title: 'Campaña por la niñez' }],
  namesReason: '',
  ...changes,
});

/** A body with a member, and a session convoked for today. */
export async function convened(office: TestOffice, changes = {}) {
  const { id: committeeId } = await office.ok<Saved>('committees.add', BODY);
  const { id: memberId } = await office.ok<Saved>('committees.addMember', memberOf(committeeId));
  const preparerId = await me(office);
  const session = await office.ok<Saved>(
    'committees.convene',
    convening(committeeId, preparerId, changes),
  );
  return { committeeId, memberId, preparerId, sessionId: session.id };
}

/** What its form sends back, held with one who came. */
export async function heldAs(office: TestOffice, sessionId: string, changes = {}) {
  const view = await office.ok<SessionView>('committees.session', { id: sessionId });
  return {
    id: sessionId,
    version: view.version,
    kind: view.kind,
    onDate: view.onDate,
    from: view.from,
    to: view.to,
    isVirtual: view.isVirtual,
    place: view.place,
    preparerId: view.preparerId,
    agenda: view.agenda.map(({ title }) => ({ title, said: 'Se conversó y se ordenó.' })),
    held: true,
    attendance: view.attendance.map(({ memberId }) => ({ memberId, how: 'presente', by: '' })),
    guests: [],
    quorum: 'si',
    agreements: [],
    namesReason: '',
    ...changes,
  };
}

export const agreement = (changes = {}) => ({
  id: null,
  text: 'Realizar la campaña en tres colegios.',
  memberId: null,
  institution: 'UGEL Tarata',
  operatorId: null,
  dueOn: '2026-08-14',
  ...changes,
});
