/** Jaro–Winkler similarity (W. E. Winkler, 1990), from 0 to 1: for the measurement beside our own rules. */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf([...a], [...b]);
  let prefix = 0;
  while (prefix < MOST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

const MOST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

function jaroOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  a.forEach((letter, at) => {
    for (
      let other = Math.max(0, at - reach);
      other <= Math.min(b.length - 1, at + reach);
      other += 1
    ) {
      if (taken.has(other) || b[other] !== letter) continue;
      taken.add(other);
      matched.push(letter);
      return;
    }
  });
  if (matched.length === 0) return 0;
  const inOrder = b.filter((_, at) => taken.has(at));
  const twisted = matched.filter((letter, at) => letter !== inOrder[at]).length / 2;
  const m = matched.length;
  return (m / a.length + m / b.length + (m - twisted) / m) / 3;
}
