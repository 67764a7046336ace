import { Fragment, type ReactNode } from 'react';
import type { Catalogue } from '../../../../domain/catalogues/catalogue.ts';
import { Said } from '../../../components/data/Said.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from '../ciam.module.css';

/** Label and text, one to a line; what nobody asked reads so. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes['facts']}>
      {rows.map(([label, text]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{text === null || text === '' ? 'No se preguntó' : text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A code as it reads today; null when nobody asked. */
export const said = (of: Catalogue, code: string | null): ReactNode =>
  code === null ? null : <Said of={of} code={code} at={today()} />;

/** Several of a list, one after the other. */
export const saidAll = (of: Catalogue, codes: readonly string[]): ReactNode =>
  codes.length === 0
    ? null
    : codes.map((code, at) => (
        <Fragment key={code}>
          {at === 0 ? '' : ', '}
          <Said of={of} code={code} at={today()} />
        </Fragment>
      ));

export const TERNARY_WORDS = { si: 'Sí', no: 'No', no_sabe: 'No se sabe' } as const;
