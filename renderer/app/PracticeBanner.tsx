import classes from './Shell.module.css';

/** On every view, the entry and the wizard included: nobody may mistake this for a real office. */
export function PracticeBanner() {
  return (
    <section className={classes['practice']} aria-label="Aviso">
      SOLO PRÁCTICA – datos ficticios
    </section>
  );
}
