/** The symbols of a genogram, as the path that both the screen and the paper draw. */
import { MAN, WOMAN } from './tie.ts';

interface Middle {
  readonly x: number;
  readonly y: number;
}

/**
 * A square for a man, a circle for a woman, a diamond when nobody knows.
 * @param sex code of SEXES. @returns the `d` of an SVG path.
 */
export function outlineOf(sex: string | null, { x, y }: Middle, size: number): string {
  const half = size / 2;
  if (sex === WOMAN)
    return `M${x - half} ${y}A${half} ${half} 0 1 1 ${x + half} ${y}A${half} ${half} 0 1 1 ${x - half} ${y}Z`;
  if (sex === MAN) return `M${x - half} ${y - half}H${x + half}V${y + half}H${x - half}Z`;
  return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
}

/** Over the symbol of whoever died, from corner to corner. */
export function crossOf({ x, y }: Middle, size: number): string {
  const half = size / 2;
  return `M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}`;
}
