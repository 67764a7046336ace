import { expect, it } from 'vitest';
import { districtLabel } from '../catalogues/ubigeo.ts';
import { ACCREDITED_NEIGHBOURS } from './accredited.ts';

it('names the districts of the register, by their INEI codes', () => {
  expect(Object.keys(ACCREDITED_NEIGHBOURS).map(districtLabel)).toEqual([
    'Tacna, Tacna, Tacna',
    'Alto de la Alianza, Tacna, Tacna',
    'Ciudad Nueva, Tacna, Tacna',
    'Pocollay, Tacna, Tacna',
    'Coronel Gregorio Albarracín Lanchipa, Tacna, Tacna',
    'Locumba, Jorge Basadre, Tacna',
    'Ilabaya, Jorge Basadre, Tacna',
    'Ite, Jorge Basadre, Tacna',
    'Ticaco, Tarata, Tacna',
  ]);
});
