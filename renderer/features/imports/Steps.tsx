import classes from './imports.module.css';

const STEPS = ['Archivo', 'Columnas', 'Prueba', 'Resultado'] as const;

/** Where one is of the four. */
export function Steps({ at }: { readonly at: number }) {
  return (
    <ol className={classes['steps']} aria-label="Pasos">
      {STEPS.map((label, index) => (
        <li
          key={label}
          aria-current={index + 1 === at ? 'step' : undefined}
          className={index + 1 === at ? classes['current'] : ''}
        >
          {index + 1}. {label}
        </li>
      ))}
    </ol>
  );
}
