/** An office with a case of alimentos whose conciliación is open, for the tests of agreements. */
import { defenceActions } from '../../db/entities/index.ts';
import type { CaseView } from '../cases/types.ts';
import { child, LUZ, qualification, registration, someone } from '../samples.ts';
import type { TestOffice } from '../testing.ts';

export interface AgreementCase {
  readonly caseId: string;
  readonly actionId: string;
  readonly luz: string;
  readonly teresa: string;
  readonly raul: string;
  readonly me: string;
}

export const signer = (personId: string, changes = {}) => ({
  personId,
  representativeId: null as string | null,
  representation: null as string | null,
  readsAndSigns: true,
  witness: null as string | null,
  ...changes,
});

/** @param kind of the action that is open. @param raul what is known of who pays or recognises. */
export async function agreementCase(
  office: TestOffice,
  kind: 'conciliacion' | 'compromiso' = 'conciliacion',
  raul: Parameters<typeof someone>[0] = { birthDate: '1990-05-02' },
): Promise<AgreementCase> {
  const { id: caseId } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child(LUZ)],
      informant: {
        ...registration().reception.informant,
        person: someone({
          givenNames: 'Teresa',
          firstSurname: 'Condori',
          documentType: '1',
          documentNumber: '99900011',
          birthDate: '1992-02-03',
        }),
      },
      obliged: [
        {
          person: someone({ givenNames: 'Raúl', firstSurname: 'Ñahui', ...raul }),
          relation: 'padre',
          presumed: 'obligado',
          livesTogether: 'no',
          notes: '',
        },
      ],
    }),
  );
  await office.ok('cases.qualify', qualification(caseId, 1));
  const { people, informant } = await office.ok<CaseView>('cases.view', { id: caseId });
  const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
  const of = (role: string) => people.find((one) => one.role === role)?.personId ?? '';
  const { id: actionId } = await office.ok<{ id: string }>('cases.startAction', {
    caseId,
    version: 2,
    kind: 'compromiso',
    startedOn: '2026-08-10',
    detail: 'Se conversa con ambas partes.',
  });
  // As stores have it whose conciliación began on paper: with hearings it is tested in `hearings/`.
  if (kind === 'conciliacion')
    await office.running.backend.open?.store.write((tx) =>
      tx.update(defenceActions, { id: actionId }, { kind }),
    );
  return {
    caseId,
    actionId,
    luz: of('affected'),
    raul: of('obliged'),
    teresa: informant?.person?.personId ?? '',
    me,
  };
}

export const pension = (at: AgreementCase, changes = {}) => ({
  payerId: at.raul,
  receiverId: at.teresa,
  beneficiaries: [at.luz],
  amountCents: 30_000,
  percent: null as number | null,
  periodicity: 'mensual',
  payDays: [28],
  startsOn: '2026-08-10',
  endsOn: null as string | null,
  form: 'banco_nacion',
  account: '04-151-000000',
  extraCosts: [],
  inKind: [],
  oldDebt: null as object | null,
  ...changes,
});

export const acta = (at: AgreementCase, changes = {}) => ({
  actionId: at.actionId,
  signedOn: '2026-08-10',
  parties: [signer(at.teresa), signer(at.raul)],
  maintenance: null as object | null,
  custody: null as object | null,
  visits: null as object | null,
  followUpClause: 'Cada mes, con el depósito a la vista.',
  assignedTo: at.me,
  ...changes,
});

export const commitment = (at: AgreementCase, changes = {}) => ({
  actionId: at.actionId,
  signedOn: '2026-08-10',
  parties: [signer(at.raul)],
  filiation: null as object | null,
  conduct: null as object | null,
  withAccused: null as boolean | null,
  followUpClause: 'Con la nueva acta a la vista.',
  assignedTo: at.me,
  ...changes,
});

export const recognition = (at: AgreementCase, changes = {}) => ({
  childId: at.luz,
  parentId: at.raul,
  hasFiliation: 'no',
  birthRecord: 'Acta 1021-2017',
  registryOffice: 'RENIEC Tarata',
  registerBy: '2026-08-21',
  ...changes,
});
