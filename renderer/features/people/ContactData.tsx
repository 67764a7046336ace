import { Text } from '@mantine/core';
import classes from './people.module.css';

/** Only what there is. */
export function ContactData({
  rows,
}: {
  readonly rows: readonly (readonly [label: string, value: string | null])[];
}) {
  const given = rows.filter(([, value]) => value !== null);
  if (given.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No hay teléfono ni domicilio registrados.
      </Text>
    );
  return (
    <dl className={classes['facts']}>
      {given.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
