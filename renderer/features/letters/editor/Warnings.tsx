import { Text } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext } from 'react';
import type { LetterWarning } from '../../../../backend/letters/types.ts';
import classes from './editor.module.css';

const WarningsContext = createContext<readonly LetterWarning[]>([]);

export function WarningsProvider({
  warnings,
  children,
}: {
  readonly warnings: readonly LetterWarning[];
  readonly children: ReactNode;
}) {
  return <WarningsContext value={warnings}>{children}</WarningsContext>;
}

/** What is doubtful in a field, beside it; the region stands there before it has anything to say. */
export function WarningsOf({ field }: { readonly field: string }) {
  const warnings = useContext(WarningsContext).filter((warning) => warning.field === field);
  return (
    <div aria-live="polite" className={classes['warnings']}>
      {warnings.map((warning) => (
        <WarningLine key={warning.code + warning.message} warning={warning} />
      ))}
    </div>
  );
}

/** What keeps the letter from being issued, wherever on the form it is. */
export function Blocking() {
  const blocking = useContext(WarningsContext).filter(({ blocks }) => blocks);
  if (blocking.length === 0) return null;
  return (
    <section aria-label="Antes de emitir" className={classes['blocking']}>
      <Text size="sm" fw={600}>
        Antes de emitir:
      </Text>
      {blocking.map((warning) => (
        <WarningLine key={warning.code + warning.message} warning={warning} />
      ))}
    </section>
  );
}

export function WarningLine({ warning }: { readonly warning: LetterWarning }) {
  const Icon = warning.blocks ? IconBan : IconAlertTriangle;
  return (
    <p className={classes['warning']} data-blocks={warning.blocks}>
      <Icon size={16} aria-hidden />
      <span>{warning.message}</span>
    </p>
  );
}
