/** Concluded cases and answers for tests of the backend. */

import { dateInLima } from '../../domain/clock/lima.ts';
import type { CaseView } from '../cases/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import type { TestOffice } from '../testing.ts';

/** A colleague who attends the case, and another who may ask. */
export const ANA = 'ana.flores';
export const DELIA = 'delia.rojas';
/** Who holds no key of a comment's class. */
export const PABLO = 'pablo.mamani';

export async function withColleagues(office: TestOffice): Promise<void> {
  await office.ok('accounts.add', colleague(ANA, 'Ana Flores Choque', 'defensor'));
  await office.ok('accounts.add', colleague(DELIA, 'Delia Rojas Layme', 'worker'));
  await office.ok('accounts.add', colleague(PABLO, 'Pablo Mamani Inca', 'promotor'));
}

/** A case of the DEMUNA from reception to conclusion, by whoever is logged in. */
export async function concludedCase(
  office: Pick<TestOffice, 'ok'>,
  at: string,
  changes: Parameters<typeof registration>[0] = {},
): Promise<string> {
  const day = dateInLima(at);
  const { id } = await office.ok<{ id: string }>('cases.register', registration(changes, at));
  const view = () => office.ok<CaseView>('cases.view', { id });
  await office.ok('cases.qualify', {
    ...qualification(id, (await view()).version),
    happenedAt: at,
  });
  const action = await office.ok<{ id: string }>('cases.startAction', {
    caseId: id,
    version: (await view()).version,
    kind: 'asesoria',
    startedOn: day,
    detail: 'Se explica el proceso de alimentos.',
  });
  await office.ok('cases.finishAction', {
    id: action.id,
    finishedOn: day,
    state: 'done',
    result: 'Orientada.',
  });
  const started = await view();
  await office.ok('cases.startVerification', { id, version: started.version, reason: '' });
  await office.ok('cases.conclude', {
    id,
    version: (await view()).version,
    happenedAt: at,
    cause: 'derecho_restituido',
    text: 'El padre cumple con los alimentos.',
  });
  return id;
}

export const YES = {
  listened: 'si',
  told: 'si',
  respected: 'si',
  timely: 'si',
  helped: 'si',
  again: 'si',
} as const;
export const SO_SO = { ...YES, timely: 'mas_o_menos', again: 'no' } as const;

export const said = (answers: object = YES, comment = '') => ({ answers, comment });

/** Sheets of the third quarter of 2026, in which the clock of a test office begins. */
export const typed = (sheets: readonly object[], changes = {}) => ({
  desk: 'demuna',
  year: 2026,
  quarter: 3,
  way: 'box',
  version: 0,
  sheets,
  ...changes,
});
