import { describe, expect, it } from 'vitest';
import { changeFaults, compliance, measureNow } from './measures.ts';

const changed = { kind: 'modificada', at: '2026-09-01T15:00:00.000Z', text: '300 metros' } as const;
const ended = { kind: 'extinguida', at: '2026-10-01T15:00:00.000Z', text: '' } as const;

describe('VF11 §1.8 the history of a measure', () => {
  it('passes a change while it stands, and keeps what it said', () => {
    expect(measureNow('200 metros', [])).toEqual({
      inForce: true,
      text: '200 metros',
      endedAt: null,
    });
    expect(measureNow('200 metros', [changed])).toMatchObject({
      text: '300 metros',
      inForce: true,
    });
    expect(changeFaults(measureNow('200 metros', [changed]))).toEqual([]);
  });
  it('refuses a change of what the juzgado ended', () => {
    const now = measureNow('200 metros', [ended, changed]);
    expect(now).toEqual({ inForce: false, text: '300 metros', endedAt: ended.at });
    expect(changeFaults(now)).toMatchObject([{ code: 'violence_measure_ended' }]);
  });
});

describe('how it is complied with', () => {
  const visit = { at: '2026-09-01T15:00:00.000Z', outcome: 'si' } as const;
  it('is what the last visit found', () => {
    expect(compliance([], [])).toBeNull();
    expect(compliance([visit], [])).toBe('si');
  });
  it('is «no» after a breach, until a later visit', () => {
    const breach = { knownAt: '2026-09-05T15:00:00.000Z' };
    expect(compliance([visit], [breach])).toBe('no');
    const later = { at: '2026-09-10T15:00:00.000Z', outcome: 'parcial' } as const;
    expect(compliance([visit, later], [breach])).toBe('parcial');
  });
});
