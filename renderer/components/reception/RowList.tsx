import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldGroup, useRows } from '../form/context.tsx';
import classes from './reception.module.css';

interface RowListProps {
  /** Path of the list. */
  readonly name: string;
  /** «NNA», «Familiar»: each row is named by it and its place. */
  readonly rowLabel: string;
  readonly addLabel: string;
  readonly blank: () => unknown;
  /** Fields of one row, named relative to it. */
  readonly row: ReactNode;
}

/** People or things of a form, one box each, added and taken out. `row` must be the same element at each render. */
export function RowList({ name, rowLabel, addLabel, blank, row }: RowListProps) {
  const rows = useRows(name);
  const keys = useRowKeys(rows.count);
  const box = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) focusLastRow(box.current);
  }, [added]);
  return (
    <Stack gap="sm" ref={box} data-field={rows.path}>
      {rows.error == null ? null : (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {rows.error}
        </Text>
      )}
      {Array.from({ length: rows.count }, (_, at) => {
        const label = `${rowLabel} ${at + 1}`;
        return (
          <fieldset key={keys.of(at)} className={classes['person']} data-row aria-label={label}>
            <Group justify="space-between" mb="xs">
              <strong aria-hidden>{label}</strong>
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => {
                  keys.forget(at);
                  rows.remove(at);
                }}
              >
                Quitar {label}
              </Button>
            </Group>
            <Row path={`${name}.${at}`}>{row}</Row>
          </fieldset>
        );
      })}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => {
          rows.add(blank());
          setAdded((count) => count + 1);
        }}
      >
        {addLabel}
      </Button>
    </Stack>
  );
}

/** Fields of a row: they renew themselves, so a key pressed in one row leaves the others alone. */
const Row = memo(function Row({
  path,
  children,
}: {
  readonly path: string;
  readonly children: ReactNode;
}) {
  return <FieldGroup path={path}>{children}</FieldGroup>;
});

/** To the first field of the row that was just added. */
function focusLastRow(box: HTMLElement | null): void {
  const last = [...(box?.querySelectorAll(':scope > [data-row]') ?? [])].at(-1);
  last?.querySelector<HTMLElement>('input, textarea')?.focus();
}

/** A name for each row that stays with it when one above is taken out. */
function useRowKeys(count: number) {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  while (keys.current.length < count) {
    keys.current.push(next.current);
    next.current += 1;
  }
  keys.current.length = count;
  return {
    of: (at: number) => keys.current[at],
    forget: (at: number) => {
      keys.current.splice(at, 1);
    },
  };
}
