import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { usualGenogram } from '../testing/family-sample.ts';
import {
  FOOT,
  lowest,
  overlaps,
  pdfInfo,
  pdfPages,
  pdfText,
  RIGHT_EDGE,
  rightmost,
} from '../testing/pdf.ts';

test('says in words all that is drawn, each person by her number, within its boxes', async () => {
  const pdf = await renderDocument('genograma', usualGenogram);
  const text = pdfText(pdf).replace(/\s+/gu, ' ');
  expect(text).toContain('GENOGRAMA');
  expect(text).toContain('Mamani Quispe, Wara Isabel');
  expect(text).toContain('De quien se trata');
  expect(text).toContain('Mamani Choque, Yeni (3)');
  expect(text).toContain(
    'Choque Arias, Nélida (6): madre de Mamani Choque, Yeni (3) (por verificar).',
  );
  expect(text).toContain('Hogar 1, de 3 personas');
  expect(text).toContain('Con quién ha vivido Mamani Quispe, Wara Isabel (1)');
  expect(text).toContain('No se entrega');
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(lowest(pdf)).toBeLessThanOrEqual(FOOT);
  expect(overlaps(pdf)).toEqual([]);
});

test('a family of thirty in one row stays on its page, with its names in the list', async () => {
  const [first] = usualGenogram.people;
  if (first === undefined) throw new Error('Nobody.');
  const people = Array.from({ length: 30 }, (_, at) => ({
    ...first,
    id: `p${at}`,
    name: `Quispe Mamani, Persona ${at + 1}`,
    is: at === 0 ? null : 'Hermana',
  }));
  const ties = people.slice(1).map(({ id }) => ({
    personId: 'p0',
    otherId: id,
    kind: 'hermano',
    label: 'Hermana',
    note: null,
  }));
  const pdf = await renderDocument('genograma', {
    ...usualGenogram,
    focus: 'p0',
    people,
    ties,
    homes: [],
    care: [],
    more: true,
  });
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(pdfPages(pdf).length).toBeLessThanOrEqual(4);
  expect(pdfText(pdf)).toContain('Quispe Mamani, Persona 30');
  expect(pdfText(pdf)).toContain('La familia sigue');
});

test('one person alone is drawn, and the file names nobody', async () => {
  const alone = {
    ...usualGenogram,
    people: usualGenogram.people.slice(0, 1),
    ties: [],
    homes: [],
    care: [],
  };
  const pdf = await renderDocument('genograma', alone);
  expect(pdfText(pdf)).toContain('Wara');
  expect(pdfInfo(pdf)['Title']).toBe('Genograma');
});

test('frames of several homes say which home each is, and of one home alone nothing', async () => {
  const [first, second] = usualGenogram.people.filter(
    ({ id }) => !usualGenogram.homes.flat().includes(id),
  );
  const other = [first, second].flatMap((person) => (person === undefined ? [] : [person.id]));
  expect(other).toHaveLength(2);
  const two = { ...usualGenogram, homes: [...usualGenogram.homes, other] };
  const pdf = await renderDocument('genograma', two);
  const words = pdfText(pdf).split(/\s+/u);
  expect(words).toEqual(expect.arrayContaining(['H1', 'H2']));
  expect(overlaps(pdf)).toEqual([]);
  const alone = pdfText(await renderDocument('genograma', usualGenogram)).split(/\s+/u);
  expect(alone).not.toContain('H1');
});
