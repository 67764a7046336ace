import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { FieldGroup, useField } from './context.tsx';
import classes from './LineList.module.css';

interface LineListProps {
  readonly name: string;
  /** Of the whole: «Copias». */
  readonly label: string;
  /** Of one: «Copia». */
  readonly one: string;
  readonly addLabel: string;
  readonly most: number;
  readonly max: number;
}

/** Short lines of a letter or paper: references, enclosures, copies. */
export function LineList({ name, label, one, addLabel, most, max }: LineListProps) {
  const id = useId();
  const { path, value, set } = useField<readonly string[]>(name);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current || value.length === 0) return;
    added.current = false;
    list.current?.querySelector<HTMLInputElement>('[data-line]:last-of-type input')?.focus();
  }, [value.length]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not take part in the layout
    <div role="group" aria-labelledby={id} data-field={path} ref={list}>
      <div id={id} className={classes['listLabel']}>
        {label}
      </div>
      <FieldGroup path={name}>
        {value.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <div key={at} data-line className={classes['listLine']}>
            <LineField name={String(at)} label={`${one} ${at + 1}`} max={max} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Quitar ${one.toLowerCase()} ${at + 1}`}
              onClick={() => set(value.filter((_line, other) => other !== at))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </FieldGroup>
      {value.length >= most ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            added.current = true;
            set([...value, '']);
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}

function LineField({
  name,
  label,
  max,
}: {
  readonly name: string;
  readonly label: string;
  readonly max: number;
}) {
  const { path, value, error, set, check } = useField<string>(name);
  return (
    <TextInput
      data-field={path}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      maxLength={max}
      value={value}
      error={error}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      onBlur={check}
    />
  );
}
