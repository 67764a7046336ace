import { describe, expect, it } from 'vitest';
import { noticeParts, wordsForPeople } from './incident-words.ts';
import { credentialExpired, type DatedEntry, inForce } from './on-day.ts';
import { approvalOf } from './self-approval.ts';
import { signerFaults } from './signer.ts';

const entry = (
  kind: DatedEntry['kind'],
  validFrom: string,
  validTo: string | null,
  annulledAt: string | null = null,
): DatedEntry => ({ kind, validFrom, validTo, annulledAt });

describe('an entry', () => {
  it('counts on its first day and on its last, and not around them', () => {
    const acting = [entry('acting', '2026-08-12', '2026-08-14')];
    const counted = ['2026-08-11', '2026-08-12', '2026-08-14', '2026-08-15'].map(
      (day) => inForce(acting, 'acting', day).length,
    );
    expect(counted).toEqual([0, 1, 1, 0]);
  });

  it('annulled counts for nothing', () => {
    const annulled = [entry('acting', '2026-08-12', null, '2026-08-12T14:00:00.000Z')];
    expect(inForce(annulled, 'acting', '2026-08-12')).toEqual([]);
  });
});

describe('a credencial', () => {
  const old = entry('credential', '2026-01-01', '2026-06-30');
  it('has expired only when there was one and none is in force', () => {
    expect(credentialExpired([], '2026-07-01')).toBe(false);
    expect(credentialExpired([old], '2026-06-30')).toBe(false);
    expect(credentialExpired([old], '2026-07-01')).toBe(true);
    expect(credentialExpired([old, entry('credential', '2026-07-01', null)], '2026-07-01')).toBe(
      false,
    );
    // One that begins later is not known to have lapsed.
    expect(credentialExpired([entry('credential', '2026-08-01', null)], '2026-07-01')).toBe(false);
  });

  it('V11 refuses to be silent about either fault, each by its norm', () => {
    const faults = signerFaults({ roles: ['worker'], entries: [old] }, '2026-07-01');
    expect(faults.map(({ norm }) => norm)).toEqual(['RDNA 28.1', 'RDNA 9.c']);
  });
  it('V11 passes a defensor/a whose credencial is in force', () => {
    expect(signerFaults({ roles: ['defensor'], entries: [old] }, '2026-06-30')).toEqual([]);
  });
});

it('nobody approves her own while somebody else can', () => {
  const people = (other: boolean) => [
    { id: 'rosa', canApprove: true },
    { id: 'ana', canApprove: other },
  ];
  expect(approvalOf('rosa', 'ana', people(true))).toBe('by_other');
  expect(approvalOf('rosa', 'rosa', people(true))).toBe('needs_other');
  expect(approvalOf('rosa', 'rosa', people(false))).toBe('by_self');
});

describe('what is said of an incident', () => {
  const facts = {
    kind: 'perdida_memoria',
    thing: 'memoria azul',
    happenedAt: '2026-08-08T20:00:00.000Z',
    knownAt: '2026-08-10T13:00:00.000Z',
    description: 'En el camino.\n\nNadie vio.',
    held: 'La copia del viernes.',
    openers: ['no_sabe'],
    caseCount: 1,
    personCount: 2,
    consequences: 'Que alguien lea.',
    measures: 'Claves nuevas.',
    odpContact: '',
    lateReason: null,
  };

  it('has the four parts of the norm, and a fifth only when it is late', () => {
    expect(noticeParts(facts)).toHaveLength(4);
    expect(noticeParts(facts)[0]?.lines).toContain(
      'Número aproximado: 1 expediente y 2 personas. Hay datos sensibles.',
    );
    expect(noticeParts({ ...facts, lateReason: 'Sin luz.' }).at(-1)?.lines).toEqual(['Sin luz.']);
  });

  it('tells people in words without terms of the trade', () => {
    const office = { unit: 'DEMUNA', municipality: 'Municipalidad de Tarata', phones: '052 1' };
    const words = wordsForPeople(facts, office);
    expect(words).toContain('llámenos: 052 1');
    for (const trade of ['cifrado', 'titular', 'incidente', 'ANPD'])
      expect(words).not.toContain(trade);
  });
});
