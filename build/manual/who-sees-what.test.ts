import { expect, it } from 'vitest';
import { RIGHTS, ROLE_LABELS } from '../../domain/rights.ts';
import { whoSeesWhat } from './who-sees-what.ts';

const page = whoSeesWhat();
const row = (beginning: string): readonly string[] =>
  (page.split('\n').find((line) => line.startsWith(`| ${beginning}`)) ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('has a row for every right, and a column for every role that has any', () => {
  const rows = page.split('\n').filter((line) => /^\| (?!Puede |Dato \||---)/.test(line));
  // Seven classes of sealed data stand in a table of their own.
  expect(rows).toHaveLength(Object.keys(RIGHTS).length + 7);
  expect(row('Puede').slice(1)).toEqual(
    Object.values(ROLE_LABELS).filter((label) => !label.startsWith('Soporte')),
  );
});

it('says how far a right on cases reaches, and plainly the others', () => {
  expect(row('Concluir')).toEqual(['Concluir', 'Todos', 'Todos', ...Array(7).fill('–')]);
  expect(row('Registrar el resultado')).toEqual([
    'Registrar el resultado de un seguimiento',
    'Todos',
    ...Array(5).fill('Los suyos'),
    ...Array(3).fill('–'),
  ]);
  expect(row('Hacer una copia')[6]).toBe('Sí');
  expect(row('Abrir por emergencia')[1]).toBe('Cualquiera');
  expect(row('Identidad de quien informa').slice(1, 3)).toEqual(['Sí', '–']);
});
