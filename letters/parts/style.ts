/**
 * Sizes shared by the documents, in points. Two rules of react-pdf 4.9 hold everywhere:
 * fontSize and lineHeight go in the same style (a lineHeight over an inherited size is multiplied
 * by 18), and lineHeight never goes on a Page nor above a Text with `render` (it compounds at each
 * layout until the page numbers vanish).
 */
import type { Styles } from '@react-pdf/renderer';
import { FAMILY } from '../fonts.ts';

export const MARGIN = { top: 40, right: 60, bottom: 46, left: 72 } as const;

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;

/** What is left for text between the margins. */
export const CONTENT = {
  width: PAGE.width - MARGIN.left - MARGIN.right,
  height: PAGE.height - MARGIN.top - MARGIN.bottom,
} as const;

export const page = {
  fontFamily: FAMILY,
  paddingTop: MARGIN.top,
  paddingRight: MARGIN.right,
  paddingBottom: MARGIN.bottom,
  paddingLeft: MARGIN.left,
} as const satisfies Styles[string];

export const text = {
  body: { fontSize: 10, lineHeight: 1.32 },
  small: { fontSize: 8, lineHeight: 1.3 },
  bold: { fontWeight: 700 },
} as const satisfies Styles;
