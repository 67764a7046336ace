/** Where an element is drawn in the window, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'left' | 'right';

/**
 * Which lower corner notices stand in, so that none lies over what has the focus (WCAG 2.2, 2.4.11).
 * They stay where they are while nothing is under them there, or would be in the other corner, too.
 * @param focus what has the focus; `null` while nothing has.
 * @param notices as they stand now.
 * @param width of the window: a corner mirrors the other.
 */
export function noticeSide(
  now: Side,
  focus: Area | null,
  notices: readonly Area[],
  width: number,
): Side {
  if (focus === null || !notices.some((notice) => overlap(notice, focus))) return now;
  const mirrored = notices.map(({ left, right, ...rest }) => ({
    ...rest,
    left: width - right,
    right: width - left,
  }));
  if (mirrored.some((notice) => overlap(notice, focus))) return now;
  return now === 'right' ? 'left' : 'right';
}

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
