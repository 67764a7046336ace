import { Text } from '@mantine/core';
import { PersonName } from '../people/PersonName.tsx';

/** The first name, and how many more there are: one line of a table. */
export function NameList({ names }: { readonly names: readonly (string | null)[] }) {
  const [first = null, ...others] = names;
  return (
    <Text span inherit truncate display="block">
      <PersonName name={first} />
      {others.length === 0 ? null : ` y ${others.length} más`}
    </Text>
  );
}
