/** A fictional family of four generations, as the genogram takes it. */
import type { GenogramData } from '../genogram/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;

const person = (
  id: string,
  name: string,
  shortName: string,
  sex: string | null,
  changes: Partial<GenogramData['people'][number]> = {},
): GenogramData['people'][number] => ({
  id,
  name,
  shortName,
  sex,
  birthDate: null,
  age: 'Edad no registrada',
  died: false,
  is: 'Familia',
  ...changes,
});

const tie = (personId: string, kind: string, otherId: string, label: string, note = '') => ({
  personId,
  otherId,
  kind,
  label,
  note: note === '' ? null : note,
});

export const usualGenogram: GenogramData = {
  issuedAt,
  practice,
  letterhead,
  year,
  place,
  date,
  focus: 'wara',
  people: [
    person('wara', 'Mamani Quispe, Wara Isabel', 'Wara Mamani', '2', {
      birthDate: '2017-03-04',
      age: '9 años',
      is: null,
    }),
    person('saul', 'Mamani Quispe, Saúl', 'Saúl Mamani', '1', {
      birthDate: '2014-06-01',
      age: '12 años',
      is: 'Hermano',
    }),
    person('yeni', 'Mamani Choque, Yeni', 'Yeni Mamani', '2', { is: 'Hermana', age: '4 años' }),
    person('eusebia', 'Quispe Ticona, Eusebia', 'Eusebia Quispe', '2', {
      age: '34 años',
      is: 'Madre',
    }),
    person('teofilo', 'Mamani Larico, Teófilo', 'Teófilo Mamani', '1', {
      age: '40 años',
      is: 'Padre',
    }),
    person('nelida', 'Choque Arias, Nélida', 'Nélida Choque', '2', { is: 'Madrastra' }),
    person('francisca', 'Ticona Condori, Francisca', 'Francisca Ticona', '2', {
      age: '61 años',
      is: 'Abuela; cuidadora',
    }),
    person('mariano', 'Quispe Chura, Mariano', 'Mariano Quispe', '1', {
      died: true,
      is: 'Abuelo',
    }),
    person('remigio', 'Quispe Ticona, Remigio', 'Remigio Quispe', '1', { is: 'Tío' }),
    person('sullka', 'Sin nombre conocido', 'Sin nombre', null, { is: 'Otro familiar' }),
  ],
  ties: [
    tie('eusebia', 'madre', 'wara', 'Madre'),
    tie('teofilo', 'padre', 'wara', 'Padre'),
    tie('eusebia', 'madre', 'saul', 'Madre'),
    tie('teofilo', 'padre', 'saul', 'Padre'),
    tie('nelida', 'madre', 'yeni', 'Madre', 'por verificar'),
    tie('teofilo', 'padre', 'yeni', 'Padre'),
    tie('eusebia', 'ex_pareja', 'teofilo', 'Ex pareja', 'desde el 01/02/2021'),
    tie('nelida', 'conviviente', 'teofilo', 'Conviviente'),
    tie('francisca', 'madre', 'eusebia', 'Madre'),
    tie('mariano', 'padre', 'eusebia', 'Padre'),
    tie('francisca', 'madre', 'remigio', 'Madre'),
    tie('mariano', 'padre', 'remigio', 'Padre'),
    tie('francisca', 'conyuge', 'mariano', 'Cónyuge'),
    tie('francisca', 'cuidador', 'wara', 'Cuidadora'),
    tie('sullka', 'otro_familiar', 'eusebia', 'Otro familiar', 'por verificar'),
  ],
  homes: [['wara', 'saul', 'francisca']],
  care: [
    {
      withWhom: 'Familia extensa: Ticona Condori, Francisca',
      basis: 'Acuerdo o acta de conciliación. Acta N.° 005-2026',
      from: '01/03/2026',
      until: 'Hoy',
    },
  ],
  more: false,
};
