import { Fragment, type ReactNode } from 'react';
import classes from '../omaped.module.css';

/** What is said under each heading; what nobody wrote is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  const said = facts.filter(([, value]) => value !== null && value !== '');
  if (said.length === 0) return null;
  return (
    <dl className={classes['data']}>
      {said.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A line of a list: its head, its acts, and what it says. */
export function Line({
  head,
  acts,
  children,
}: {
  readonly head: ReactNode;
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        {head}
        {acts}
      </div>
      {children}
    </li>
  );
}

export function Lines({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {children}
    </ul>
  );
}
