interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where an element is drawn in the window, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'left' | 'right';

/** From the edges of the window, in pixels, as styled: at the left, clear of a form's bar of actions. */
const CORNERS: Readonly<Record<Side, { readonly beside: number; readonly under: number }>> = {
  right: { beside: 16, under: 16 },
  left: { beside: 16, under: 72 },
};

/**
 * Which lower corner notices stand in. The left one only while they would lie over what has the focus
 * at the right, and not at the left (WCAG 2.2, 2.4.11).
 * @param focus what has the focus; `null` while nothing has, or a notice itself.
 * @param stack all notices together, in pixels, as is the window.
 */
export function noticeSide(focus: Area | null, stack: Size, window: Size): Side {
  if (focus === null || stack.height === 0) return 'right';
  const isUnder = (side: Side): boolean => overlap(areaOf(side, stack, window), focus);
  return isUnder('right') && !isUnder('left') ? 'left' : 'right';
}

function areaOf(side: Side, stack: Size, window: Size): Area {
  const { beside, under } = CORNERS[side];
  const left = side === 'left' ? beside : window.width - beside - stack.width;
  const bottom = window.height - under;
  return { left, right: left + stack.width, top: bottom - stack.height, bottom };
}

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
