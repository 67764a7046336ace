import { expect, it } from 'vitest';
import { toldOf } from './course.ts';

const KNOWN = '2026-08-10T14:00:00.000Z';
const letter = (cause: string, institutionKind: string, issuedAt = KNOWN) => ({
  id: `${cause} ${institutionKind}`,
  cause,
  institutionKind,
  issuedAt,
});

it('takes the letters since the office knew, by whom each goes to', () => {
  const told = toldOf(
    KNOWN,
    [
      letter('d', 'pnp', '2026-08-10T13:59:59.000Z'),
      letter('b', 'cem', '2026-08-01T14:00:00.000Z'),
      letter('d', 'fiscalia'),
      letter('c', 'dipam'),
      letter('c', 'conadis'),
      letter('c', 'banco'),
    ],
    [{ id: 'n', at: '2026-08-01T14:00:00.000Z', destination: 'pnp', isReport: true }],
  );
  expect(told.map(({ to, isReport }) => [to, isReport])).toEqual([
    // What somebody else denounced before is on record as a notice.
    ['pnp', true],
    ['mp', true],
    ['dipam', false],
    ['conadis', false],
  ]);
});
