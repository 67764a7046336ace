import type { ReactNode } from 'react';
import classes from './person.module.css';

/** Short fields side by side, two to a row; one where the window is narrow. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={classes['grid']}>{children}</div>;
}

/** A field of a grid that takes the whole row. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={classes['wide']}>{children}</div>;
}
