import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'react-router';
import { InTabOrder } from './in-tab-order.ts';
import classes from './VirtualTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A CSS grid track: `8rem`, `minmax(0, 2fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
}

interface VirtualTableProps<Row> {
  /** Accessible name: «Casos». */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Enter, or a click, on a row. */
  readonly onOpen: (row: Row) => void;
  /** px of every row. */
  readonly rowHeight?: number;
  /** CSS height of the table. It never grows past its rows. */
  readonly height?: string;
  /** Called near the end while there is more to read (`usePages`). */
  readonly onEnd?: () => void;
}

/** Where one was in a list: its row, and px from the first. */
interface Place {
  readonly current: number;
  readonly offset: number;
}
/** By the entry of the history in which it was read, and its name: going back comes to it again. */
const places = new Map<string, Place>();

/**
 * A list of any length: only the rows in sight exist. One stop of the Tab key; arrows, Page keys,
 * Home and End move, Enter opens. From a row, Tab goes to what can be pressed in it.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, rows, columns, rowKey, onOpen, rowHeight = 34, height = '60vh', onEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const here = `${useLocation().key} ${label}`;
  const [current, setCurrent] = useState(() => places.get(here)?.current ?? 0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollPaddingStart: rowHeight,
    initialOffset: () => places.get(here)?.offset ?? 0,
  });
  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (lastShown >= rows.length - 10) onEnd?.();
  }, [lastShown, rows.length, onEnd]);

  const active = Math.min(current, rows.length - 1);
  const move = (to: number): void => {
    const index = Math.max(0, Math.min(rows.length - 1, to));
    setCurrent(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // The row may not exist until the scroll has been drawn.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus(),
    );
  };
  // What the rows are given does not change with each scroll or key, so that only new ones are drawn.
  const latest = useRef({ rows, active, move, onOpen, here });
  useEffect(() => {
    latest.current = { rows, active, move, onOpen, here };
  });
  // As it is left: nothing is done for it at each scroll.
  useLayoutEffect(
    () => () => {
      const { here: left, active: row } = latest.current;
      places.set(left, { current: row, offset: scroller.current?.scrollTop ?? 0 });
    },
    [],
  );
  const open = useCallback((index: number) => {
    const row = latest.current.rows[index];
    if (row !== undefined) latest.current.onOpen(row);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent, index: number): void => {
      // What a row opens over the table has keys of its own.
      if (!event.currentTarget.contains(event.target as Node)) return;
      const now = latest.current;
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: now.active + 1,
        ArrowUp: now.active - 1,
        PageDown: now.active + page,
        PageUp: now.active - page,
        Home: 0,
        End: now.rows.length - 1,
      };
      const to = steps[event.key];
      if (to !== undefined) {
        event.preventDefault();
        now.move(to);
      } else if (event.key === 'Enter' && event.target === event.currentTarget) open(index);
    },
    [rowHeight, open],
  );

  const template = columns.map(({ width }) => width).join(' ');
  const fit = `min(${height}, ${(rows.length + 1) * rowHeight + 2}px)`;
  return (
    <div ref={scroller} className={classes['scroller']} style={{ height: fit }}>
      {/* biome-ignore-start lint/a11y/useSemanticElements: a <table> cannot place rows absolutely */}
      <div
        className={classes['table']}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
      >
        <div role="rowgroup">
          {/* biome-ignore lint/a11y/useFocusableInteractive: the heading row takes no focus */}
          <div
            role="row"
            aria-rowindex={1}
            className={`${classes['row']} ${classes['head']}`}
            style={{ gridTemplateColumns: template, height: rowHeight }}
          >
            {columns.map(({ key, title }) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              <div key={key} role="columnheader" className={classes['cell']}>
                {title}
              </div>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={classes['body']}
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns as readonly Column<unknown>[]}
                template={template}
                height={rowHeight}
                index={index}
                start={start}
                active={index === active}
                onFocus={setCurrent}
                onOpen={open}
                onKeyDown={onKeyDown}
              />
            );
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: a <table> cannot place rows absolutely */}
    </div>
  );
}

interface TableRowProps {
  readonly row: unknown;
  readonly columns: readonly Column<unknown>[];
  readonly template: string;
  readonly height: number;
  readonly index: number;
  /** px from the first row. */
  readonly start: number;
  readonly active: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, columns, template, height, index, start, active } = props;
  // A control of the row does its own work, and so does what it opens.
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || target.closest('button, a, [role="dialog"]') === null)
      props.onOpen(index);
  };
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: a <table> cannot place rows absolutely
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={active ? 0 : -1}
      className={classes['row']}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${start}px)` }}
      onFocus={() => props.onFocus(index)}
      onClick={onClick}
      onKeyDown={(event) => props.onKeyDown(event, index)}
    >
      <InTabOrder value={active}>
        {columns.map(({ key, cell }) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the row is what is focused
          <div key={key} role="gridcell" className={classes['cell']}>
            {cell(row)}
          </div>
        ))}
      </InTabOrder>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: a <table> cannot place rows absolutely
  );
});
