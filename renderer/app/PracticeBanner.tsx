import classes from './Shell.module.css';

/** On every view of a practice office, its entry included: nobody may mistake it for a real one. */
export function PracticeBanner() {
  return (
    <section className={classes['practice']} aria-label="Aviso">
      SOLO PRÁCTICA – datos ficticios
    </section>
  );
}
