import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReceivedBy } from '../../domain/records/reception.ts';
import { colleague, reception, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

let office: TestOffice;
let ana: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
});
afterEach(() => office.close());

const register = async (receivedBy: ReceivedBy | null): Promise<CaseView> => {
  const { id } = await office.ok<{ id: string }>('cases.register', registration({ receivedBy }));
  return office.ok<CaseView>('cases.view', { id });
};

describe('who received', () => {
  it('is who types, when nothing else is said', async () => {
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const { receivedBy, recordedBy } = await register(null);
    expect(receivedBy).toEqual({ id: operatorId, name: recordedBy });
  });

  it('may be a colleague, or somebody without an account', async () => {
    const colleagues = await register({ kind: 'operator', id: ana });
    expect(colleagues.receivedBy).toEqual({ id: ana, name: 'Ana Flores' });
    expect(colleagues.recordedBy).toBe('Rosa Quispe Mamani');
    const other = await register({ kind: 'other', name: ' Julio, vigilante ' });
    expect(other.receivedBy).toEqual({ id: null, name: 'Julio, vigilante' });
  });

  it('is nobody whom the office does not have', async () => {
    const input = registration({ receivedBy: { kind: 'operator', id: crypto.randomUUID() } });
    expect(await office.refused('cases.register', input)).toMatchObject({
      code: 'bad_input',
      fields: { 'reception.receivedBy': expect.any(String) },
    });
  });

  it('is not known of a case loaded from paper until somebody says so', async () => {
    const load = (n: number, receivedBy: ReceivedBy | null) =>
      office.ok<{ id: string }>('cases.migrate', {
        number: { year: 2026, n },
        state: 'recibido',
        qualifiedOn: null,
        acts: [],
        reception: reception({ receivedBy }, '2026-08-03T14:00:00.000Z'),
      });
    const view = async ({ id }: { id: string }) => office.ok<CaseView>('cases.view', { id });
    expect((await view(await load(3, null))).receivedBy).toBeNull();
    const known = await view(await load(4, { kind: 'other', name: 'Elsa Ticona' }));
    expect(known.receivedBy).toEqual({ id: null, name: 'Elsa Ticona' });
  });

  it('can be put right, and stays when the correction does not speak of it', async () => {
    const file = await register(null);
    const fields = {
      priority: 'alta',
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
    };
    const change = (version: number, changes = {}) =>
      office.ok('cases.change', { id: file.id, version, fields: { ...fields, ...changes } });
    await change(1);
    const view = () => office.ok<CaseView>('cases.view', { id: file.id });
    expect((await view()).receivedBy).toEqual(file.receivedBy);
    await change(2, { receivedBy: { kind: 'operator', id: ana } });
    expect((await view()).receivedBy?.name).toBe('Ana Flores');
  });
});
