/**
 * What a row of a list holds to press. Plain elements: a list draws dozens of them at once, and
 * Mantine's own cost a millisecond each.
 */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './acts.module.css';

interface RowLinkProps {
  readonly to: string;
  /** When the words alone do not say of what: «Ver el caso 0001-2026-23010». */
  readonly label?: string;
  /** `name`: what the row is about. `button`: its act. `link`: the way to where it is done. */
  readonly face: 'name' | 'button' | 'link';
  readonly children: ReactNode;
}

export function RowLink({ to, label, face, children }: RowLinkProps) {
  return (
    <Link to={to} className={classes[face]} aria-label={label}>
      {children}
    </Link>
  );
}

type RowButtonProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'aria-haspopup' | 'children'
> & { readonly label: string };

export function RowButton({ label, ...rest }: RowButtonProps) {
  return <button type="button" className={classes['button']} aria-label={label} {...rest} />;
}
