import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, NavigationType, useLocation, useNavigationType } from 'react-router';
import { formKeyOf } from '../components/draft/useDraftAddress.ts';

/** What was read comes in its own time; who has waited longer reads already. */
const COMING_MS = 2_000;

/**
 * A new view begins at its top, whatever of the one before was on show; going back comes to where one
 * was. What changes within a view (a tab, a sheet, the address that a form gets with its first save)
 * moves nothing. Neither the browser nor the router do this: the window itself never scrolls.
 * @param area the part of the desk that scrolls.
 */
export function useScrollPlace(area: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const places = useRef(new Map<string, number>());
  const last = useRef(location);

  useEffect(() => {
    const node = area.current;
    const keep = (): void => {
      if (node !== null) places.current.set(last.current.key, node.scrollTop);
    };
    node?.addEventListener('scroll', keep, { passive: true });
    return () => node?.removeEventListener('scroll', keep);
  }, [area]);

  // Before the effects of the view, which may have reason to lead elsewhere in it.
  useLayoutEffect(() => {
    const from = last.current;
    last.current = location;
    if (area.current === null || isSameView(from, location)) return;
    return comeTo(area.current, isBack ? (places.current.get(location.key) ?? 0) : 0);
  }, [area, location, isBack]);
}

const isSameView = (from: Location, to: Location): boolean =>
  from.pathname === to.pathname || formKeyOf(from) === formKeyOf(to);

/** As soon as there is enough of the view; not once somebody has begun to move in it. */
function comeTo(area: HTMLElement, top: number): () => void {
  area.scrollTop = top;
  const observer = new ResizeObserver(() => {
    area.scrollTop = top;
    if (isThere()) end();
  });
  const isThere = (): boolean => area.scrollTop >= top - 1;
  const timer = window.setTimeout(end, COMING_MS);
  function end(): void {
    window.clearTimeout(timer);
    observer.disconnect();
    for (const one of MOVES) area.ownerDocument.removeEventListener(one, end, true);
  }
  for (const one of MOVES) area.ownerDocument.addEventListener(one, end, true);
  if (isThere()) end();
  else if (area.firstElementChild !== null) observer.observe(area.firstElementChild);
  return end;
}
const MOVES = ['keydown', 'pointerdown', 'wheel'] as const;
