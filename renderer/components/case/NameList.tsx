import { PersonName } from '../people/PersonName.tsx';
import text from '../row/text.module.css';

/** The first name, and how many more there are: one line of a table. */
export function NameList({ names }: { readonly names: readonly (string | null)[] }) {
  const [first = null, ...others] = names;
  return (
    <span className={text['cut']}>
      <PersonName name={first} />
      {others.length === 0 ? null : ` y ${others.length} más`}
    </span>
  );
}
