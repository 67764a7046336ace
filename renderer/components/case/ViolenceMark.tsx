import { VisuallyHidden } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';
import classes from './marks.module.css';

/** In a table: the case has violence, and what that closes is closed. Its word is read aloud. */
export function ViolenceMark({ violence }: { readonly violence: boolean }) {
  if (!violence) return null;
  return (
    <span className={`${classes['mark']} ${classes['warn']}`} title="Violencia">
      <IconShieldExclamation size={16} aria-hidden />
      <VisuallyHidden>Violencia</VisuallyHidden>
    </span>
  );
}
