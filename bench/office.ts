/** A practice office in this process, filled with fictional cases. */
import { randomBytes } from 'node:crypto';
import { createBackend, type RunningBackend } from '../backend/backend.ts';
import { appRouter } from '../backend/router.ts';
import type { Store } from '../db/store.ts';
import { dateInLima } from '../domain/clock/lima.ts';
import type { SetUpOffice } from '../domain/records/office.ts';
import type { Role } from '../domain/rights.ts';
import type { Printer } from '../letters/printer.ts';
import { type Filled, fill } from './data/fill.ts';

export const RESPONSABLE = {
  userName: 'rosa.quispe',
  password: 'cerro quinua puente lámpara viento',
} as const;

/** Everybody has the same fictional password. */
export const WORKER = { userName: 'nayra.apaza', password: RESPONSABLE.password } as const;

const COLLEAGUES = [
  { userName: 'david.flores', fullName: 'David Flores Ticona', role: 'defensor' },
  { userName: WORKER.userName, fullName: 'Nayra Apaza Choque', role: 'worker' },
  { userName: 'luis.condori', fullName: 'Luis Condori Limache', role: 'worker' },
] as const;

/** The value of a call that must succeed. */
export type Ask = <T = unknown>(path: string, input?: unknown) => Promise<T>;

/** A backend over a folder, as its own process would build it; its clock may be set ahead. */
export const backendOver = (folder: string, printer: Printer, aheadMs = 0): RunningBackend =>
  createBackend({
    folder,
    version: 'bench',
    clock: () => new Date(Date.now() + aheadMs),
    random: (bytes) => Uint8Array.from(randomBytes(bytes)),
    printer,
    practice: true,
  });

/** Sets up an office of four people, fills it, and closes it. */
export async function makeOffice(
  folder: string,
  printer: Printer,
  { wanted, allOpen }: { wanted: number; allOpen: boolean },
  onBatch: (done: number) => void,
): Promise<Filled> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('setup.office', setUp());
  for (const colleague of COLLEAGUES) await addColleague(ask, colleague);
  const { clock, newId } = running.backend;
  const filled = await fill(
    openStoreOf(running),
    { wanted, allOpen, now: clock().toISOString(), newId },
    onBatch,
  );
  await running.close();
  return filled;
}

/** With the password that everybody has; asked by the responsable. */
export async function addColleague(
  ask: Ask,
  {
    userName,
    fullName,
    role,
  }: { readonly userName: string; readonly fullName: string; readonly role: Role },
): Promise<void> {
  await ask('accounts.add', {
    fields: { ...accountFields(userName, fullName), post: 'Profesional de la DEMUNA' },
    roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    newPassword: RESPONSABLE.password,
    passwordOnce: false,
    password: RESPONSABLE.password,
  });
}

/** Calls a procedure as the page does. @throws Error with the code of a refusal. */
export function asker(running: RunningBackend): Ask {
  let calls = 0;
  // The router keeps all procedures flat by path; its type only knows them by feature.
  const procedures = appRouter._def.procedures as unknown as Readonly<
    Record<string, { readonly _def: { readonly type: 'query' | 'mutation' } }>
  >;
  return async <T>(path: string, input?: unknown): Promise<T> => {
    calls += 1;
    const type = procedures[path]?._def.type ?? 'query';
    const answer = await running.call({ id: `bench-${calls}`, type, path, input });
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
    return answer.value as T;
  };
}

/** @throws Error when nobody is logged in. */
export function openStoreOf({ backend }: RunningBackend): Store {
  if (backend.open === null) throw new Error('Nobody is logged in.');
  return backend.open.store;
}

const accountFields = (userName: string, fullName: string) => ({
  userName,
  fullName,
  documentType: null,
  documentNumber: null,
  profession: null,
  collegeNumber: null,
});

function setUp(): SetUpOffice {
  const year = Number(dateInLima(new Date()).slice(0, 4));
  return {
    purpose: 'practice',
    office: {
      // Old enough for the letters of the years behind.
      validFrom: `${year - 5}-01-01`,
      municipality: 'Municipalidad Provincial de Tarata',
      unit: 'Gerencia de Desarrollo Social – DEMUNA',
      dnaCode: '23010',
      district: '230401',
      siglas: 'DEMUNA-GDS/MPT',
      place: 'Tarata',
      address: 'Plaza de Armas s/n',
      phones: '',
      email: '',
      accredited: false,
      accreditedSince: null,
      accreditationDocument: null,
    },
    logoUpload: null,
    yearName: { year, text: 'Año de la práctica', secondLine: null, norm: null },
    responsable: {
      fields: {
        ...accountFields(RESPONSABLE.userName, 'Rosa Quispe Mamani'),
        post: 'Defensora Responsable',
      },
      password: RESPONSABLE.password,
    },
    counters: { year, nextCase: 1, nextOficio: 1 },
    onePcUnderstood: true,
  };
}
