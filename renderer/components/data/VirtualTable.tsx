import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
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

/**
 * A list of any length: only the rows in sight exist. One stop of the Tab key; arrows, Page keys,
 * Home and End move, Enter opens.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, rows, columns, rowKey, onOpen, rowHeight = 34, height = '60vh', onEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
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
  const onKeyDown = (event: KeyboardEvent, row: Row): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
  };

  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
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
            style={{ ...template, height: rowHeight }}
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
              <div
                key={rowKey(row)}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                tabIndex={index === active ? 0 : -1}
                className={classes['row']}
                style={{ ...template, height: rowHeight, transform: `translateY(${start}px)` }}
                onFocus={() => setCurrent(index)}
                onClick={() => onOpen(row)}
                onKeyDown={(event) => onKeyDown(event, row)}
              >
                {columns.map(({ key, cell }) => (
                  // biome-ignore lint/a11y/useFocusableInteractive: the row is what is focused
                  <div key={key} role="gridcell" className={classes['cell']}>
                    {cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: a <table> cannot place rows absolutely */}
    </div>
  );
}
