import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER_DECISIONS, DOSSIER_REQUESTERS } from '../catalogues/dossiers.ts';
import { SEALED_CLASSES } from '../fields/classes.ts';
import { type Asked, bind, decisionFault, leaveOf, usualDecision } from './dossier.ts';
import { MOST_FOLIOS } from './foliation.ts';

const codes = <C extends { readonly entries: readonly { readonly code: string }[] }>(list: C) =>
  list.entries.map(({ code }) => code) as C['entries'][number]['code'][];

const marks = fc.record({
  fieldClass: fc.constantFrom(...SEALED_CLASSES),
  namesInformant: fc.constantFrom(true, false, null),
  namesAddress: fc.constantFrom(true, false, null),
});
const asking: fc.Arbitrary<Asked> = fc.record({
  requester: fc.constantFrom(...codes(DOSSIER_REQUESTERS)),
  order: fc.record({ informant: fc.boolean(), addresses: fc.boolean() }),
});
const pieces = fc.array(
  fc.record({
    id: fc.uuid(),
    decision: fc.constantFrom(...codes(DOSSIER_DECISIONS)),
    folios: fc.integer({ min: 1, max: 450 }),
  }),
  { maxLength: 40 },
);

/** Said here by hand, and not by the rule that is tried. */
const leaves = (decision: string) => decision === 'va' || decision === 'reemplazada';

const judge = (informant = false, addresses = false): Asked => ({
  requester: 'juzgado',
  order: { informant, addresses },
});
const party: Asked = { requester: 'parte', order: { informant: false, addresses: false } };
const piece = (changes = {}) => ({
  fieldClass: 'sensible' as const,
  namesInformant: false,
  namesAddress: false,
  ...changes,
});
const decided = (changes = {}) => ({
  decision: 'va' as const,
  reason: '',
  resolution: '',
  copyClass: null,
  ...changes,
});

describe('what may leave to whom', () => {
  it('who informed leaves to nobody but who orders it expressly, and may', () => {
    fc.assert(
      fc.property(marks, asking, (known, asked) => {
        const named = { ...known, namesInformant: true };
        const opens = ['juzgado', 'fiscalia'].includes(asked.requester) && asked.order.informant;
        if (!opens) {
          expect(['order', 'never', 'unknown']).toContain(leaveOf(named, asked));
          expect(usualDecision(named, asked)).toBe('reservada');
          expect(decisionFault(named, asked, decided({ reason: 'x' }))).not.toBeNull();
        }
      }),
    );
  });

  it('what nobody has looked at does not leave, whoever asks', () => {
    for (const unmarked of [{ namesInformant: null }, { namesAddress: null }])
      expect(decisionFault(piece(unmarked), judge(true, true), decided())).toBe('dossier_unmarked');
  });

  it('a judge has the file, and an address once it is ordered', () => {
    for (const fieldClass of ['sensible', 'psicologico', 'penal', 'reservado_30364'])
      expect(usualDecision(piece({ fieldClass }), judge())).toBe('va');
    const address = piece({ namesAddress: true });
    expect(decisionFault(address, judge(true), decided())).toBe('dossier_needs_order');
    expect(decisionFault(address, judge(false, true), decided())).toBeNull();
    expect(leaveOf(piece({ fieldClass: 'informante' }), judge())).toBe('order');
  });

  it('a party has the file but for what is intimate, unless a reason is written', () => {
    expect(usualDecision(piece(), party)).toBe('va');
    const report = piece({ fieldClass: 'psicologico' });
    expect(usualDecision(report, party)).toBe('reservada');
    expect(decisionFault(report, party, decided())).toBe('dossier_needs_reason');
    expect(decisionFault(report, party, decided({ reason: 'Es su informe' }))).toBeNull();
    expect(
      decisionFault(piece({ namesAddress: true }), party, decided({ reason: 'Lo pide' })),
    ).toBe('dossier_never');
  });

  it('another authority has each piece with its reason', () => {
    const other: Asked = { ...party, requester: 'autoridad' };
    expect(leaveOf(piece(), other)).toBe('reason');
    expect(leaveOf(piece({ fieldClass: 'reservado_30364' }), other)).toBe('never');
  });

  it('a resolution closes a piece to a party alone, and is named', () => {
    const closed = decided({ decision: 'excluida' });
    expect(decisionFault(piece(), party, closed)).toBe('dossier_needs_resolution');
    expect(decisionFault(piece(), party, { ...closed, resolution: 'R. 3' })).toBeNull();
    expect(decisionFault(piece(), judge(), { ...closed, resolution: 'R. 3' })).toBe(
      'dossier_not_a_party',
    );
  });

  it('a covered copy goes in the place of what may not, with what was covered', () => {
    const named = piece({ namesInformant: true });
    const replaced = decided({ decision: 'reemplazada' });
    expect(decisionFault(named, party, replaced)).toBe('dossier_needs_copy');
    const copy = { ...replaced, copyClass: 'sensible' as const };
    expect(decisionFault(named, party, copy)).toBe('dossier_needs_reason');
    expect(decisionFault(named, party, { ...copy, reason: 'Se tachó el nombre' })).toBeNull();
    expect(decisionFault(named, party, { ...copy, reason: 'x', copyClass: 'informante' })).toBe(
      'dossier_never',
    );
  });
});

describe('binding', () => {
  it('gives each piece that leaves its folios once, without gaps, in bodies of at most 200', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const volumes = bind(all);
        const parts = volumes.flat();
        let next = 1;
        for (const { from, to } of parts) {
          expect(from).toBe(next);
          next = to + 1;
        }
        const going = all.filter(({ decision }) => leaves(decision));
        expect(next - 1).toBe(going.reduce((total, { folios }) => total + folios, 0));
        expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(going.map(({ id }) => id)));
        for (const volume of volumes) {
          const folios = volume.reduce((total, { from, to }) => total + to - from + 1, 0);
          expect(folios).toBeLessThanOrEqual(MOST_FOLIOS);
          expect(folios).toBeGreaterThan(0);
        }
        for (const { id, folios } of going) {
          const own = parts.filter((part) => part.id === id);
          if (folios <= MOST_FOLIOS) expect(own).toHaveLength(1);
          expect(own.map(({ first }) => first)).toEqual(own.map(() => own[0]?.from));
          expect((own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0) + 1).toBe(folios);
        }
      }),
    );
  });

  it('leaves what is sealed or excluded out', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const sealed = all.filter(({ decision }) => !leaves(decision)).map(({ id }) => id);
        for (const { id } of bind(all).flat()) expect(sealed).not.toContain(id);
      }),
    );
  });
});
