import { afterEach, beforeEach, expect, it } from 'vitest';
import { child, LUZ, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const routes = async (fields: object, flags: object) => {
  const { id } = await office.ok<{ id: string }>(
    'cases.register',
    registration({ ...flags, affected: [child({ ...LUZ, ...fields })] }),
  );
  return (await office.ok<CaseView>('cases.view', { id })).routes;
};
const HOME = { district: '230401', livesWithParent: 'si' };

it('Tarata, which is not accredited, sends a riesgo to the UPE by the next working day', async () => {
  expect(await routes(HOME, { risk: 'si' })).toMatchObject([
    {
      child: 'Ñahui Condori, Luz María',
      decides: 'upe',
      says: 'Decide la Unidad de Protección Especial (UPE) (R1297 23.8.a, DCT 4ª). Se deriva. Plazo: 1 día hábil, desde que se supo.',
      verified: true,
      notes: [],
    },
  ]);
});

it('the DEMUNA of Ticaco, which is, decides about a child of Ticaco', async () => {
  const [route] = await routes({ ...HOME, district: '230408' }, { risk: 'si' });
  expect(route).toMatchObject({ decides: 'otra_demuna', verified: false });
  expect(route?.says).toContain('Por verificar con la DSLD');
});

it('desprotección, and a child without mother, father or tutor, are the UPE’s', async () => {
  expect(await routes(HOME, { lackOfProtection: 'si' })).toMatchObject([{ decides: 'upe' }]);
  const [route] = await routes({ ...HOME, livesWithParent: 'no' }, { risk: 'si' });
  expect(route).toMatchObject({ decides: 'upe', notes: [expect.stringContaining('no es riesgo')] });
});

it('says what is still to be asked, and holds nothing up', async () => {
  const [route] = await routes({ district: null, livesWithParent: null }, { risk: 'si' });
  expect(route?.decides).toBe('upe');
  expect(route?.notes).toHaveLength(2);
});

it('without either mark nobody else decides', async () => {
  expect(await routes(HOME, { risk: 'no', lackOfProtection: 'no_sabe' })).toEqual([]);
});
