import { Checkbox, Stack } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { FieldGroup, useField } from '../form/context.tsx';

interface OptionalGroupProps {
  readonly name: string;
  /** What ticking it says: «Hay reglas de contacto seguro». */
  readonly label: string;
  readonly description?: string;
  readonly blank: object;
  readonly children: ReactNode;
}

/** Fields that exist only when ticked: their value is an object, or null. A wrong click loses nothing. */
export function OptionalGroup({ name, label, description, blank, children }: OptionalGroupProps) {
  const { path, value, set } = useField<object | null>(name);
  const before = useRef<object>(blank);
  const toggle = (on: boolean): void => {
    if (value !== null) before.current = value;
    set(on ? before.current : null);
  };
  return (
    <Stack gap="xs">
      <Checkbox
        data-field={path}
        label={label}
        description={description}
        checked={value !== null}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      {value === null ? null : <FieldGroup path={name}>{children}</FieldGroup>}
    </Stack>
  );
}
