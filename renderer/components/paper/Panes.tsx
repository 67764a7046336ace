import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './Panes.module.css';

interface PanesProps {
  readonly children: ReactNode;
  /** The page. */
  readonly aside: ReactNode;
}

/** Form and page side by side; where there is no room for both, one at a time. */
export function Panes({ children, aside }: PanesProps) {
  const [shown, setShown] = useState<'form' | 'page'>('form');
  return (
    <>
      <SegmentedControl
        className={classes['toggle'] ?? ''}
        aria-label="Qué ver"
        data={[
          { value: 'form', label: 'Formulario' },
          { value: 'page', label: 'Vista previa' },
        ]}
        value={shown}
        onChange={(value) => setShown(value === 'page' ? 'page' : 'form')}
      />
      <div className={classes['panes']} data-shown={shown}>
        <div className={classes['form']}>{children}</div>
        <div className={classes['page']}>{aside}</div>
      </div>
    </>
  );
}
