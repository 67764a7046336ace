/** As `DueBadge` marks what is past its term. */
const OVERDUE = '#contenido [data-level="black"]';

/**
 * Moves the focus to the next thing on show whose term has passed: to the way to it, at the beginning
 * of its row. After the last one, to the first.
 */
export function focusNextOverdue(): void {
  const ways = [...document.querySelectorAll(OVERDUE)].flatMap((badge) => {
    const way = badge.closest('li, tr')?.querySelector<HTMLElement>('a[href], button');
    return way == null ? [] : [way];
  });
  const from = document.activeElement;
  const after = ways.find((way) => from !== null && way !== from && isAfter(from, way));
  (after ?? ways[0])?.focus();
}

const isAfter = (from: Element, way: Element): boolean =>
  (from.compareDocumentPosition(way) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
