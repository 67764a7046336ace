/** Figures: measured times beside those of a peer, and the target that binds, if any. */

export interface Times {
  readonly p50: number;
  readonly p95: number;
}

export interface Figure extends Times {
  readonly name: string;
  readonly unit: 'ms';
  /** How many times it was done. */
  readonly runs: number;
  readonly peer?: Times & { readonly name: string };
  /** What p95 must not exceed. */
  readonly target?: number;
  /** False beside a missed target. */
  readonly ok: boolean;
}

/** @throws RangeError without a single time. */
export function timesOf(durations: readonly number[]): Times {
  return { p50: quantile(durations, 0.5), p95: quantile(durations, 0.95) };
}

/** The smallest of the values that at least this part of them does not exceed. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('Nothing was measured');
  return Math.round(value * 100) / 100;
}

export function figure(
  name: string,
  durations: readonly number[],
  more: { peer?: { name: string; durations: readonly number[] }; target?: number } = {},
): Figure {
  const times = timesOf(durations);
  const { peer, target } = more;
  return {
    name,
    unit: 'ms',
    runs: durations.length,
    ...times,
    ...(peer === undefined ? {} : { peer: { name: peer.name, ...timesOf(peer.durations) } }),
    ...(target === undefined ? {} : { target }),
    ok: target === undefined || times.p95 <= target,
  };
}

/** Milliseconds that `work` took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The figures as lines for a terminal. */
export function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const cell = (value: number | undefined) =>
    (value === undefined ? '' : value.toFixed(1)).padStart(8);
  const head = `${'ms'.padEnd(width)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'peer 50'.padStart(8)} ${'peer 95'.padStart(8)} ${'target'.padStart(8)}`;
  const lines = figures.map(
    ({ name, p50, p95, peer, target, ok }) =>
      `${name.padEnd(width)} ${cell(p50)} ${cell(p95)} ${cell(peer?.p50)} ${cell(peer?.p95)} ${cell(target)}${ok ? '' : '  MISSED'}`,
  );
  return [head, ...lines].join('\n');
}
