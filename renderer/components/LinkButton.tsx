import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly onClick: () => void;
  /** When the words alone do not say of what: «Corregir la anotación del 15/05». */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A small act inside a line of text. */
export function LinkButton({ onClick, label, children }: LinkButtonProps) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="start"
      underline="always"
      onClick={onClick}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Anchor>
  );
}
