import classes from './Shell.module.css';

/** On every view, the entry and the wizard included: nobody may mistake this for a real office. */
export function PracticeBanner() {
  return (
    <div className={classes['practice']} role="note">
      SOLO PRÁCTICA – datos ficticios
    </div>
  );
}
