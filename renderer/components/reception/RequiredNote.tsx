import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { factsWords } from '../../../domain/cases/violence.ts';
import { REQUIRED_AT_RECEPTION } from '../../../domain/records/reception.ts';
import { counted } from '../../../domain/words/lists.ts';
import { useFieldValue } from '../form/context.tsx';
import { missingOf } from './missing.ts';
import classes from './reception.module.css';
import type { ReceptionValues } from './values.ts';

const FACTS = REQUIRED_AT_RECEPTION[4];

/** As the field itself is called: with a crime or violence, what was told is kept as it was told. */
const toldLabel = ({ crime, violence = 'no_sabe' }: ReceptionValues): string =>
  factsWords({ crime, violence }).label;

/** What makes a safe first record, and which of it is still missing. Inside the group `reception`. */
export function RequiredNote() {
  const values = useFieldValue<ReceptionValues>('');
  const missing = missingOf(values);
  return (
    <div className={classes['required']}>
      <Text size="sm" fw={600} component="p" m={0} role="status">
        {missing.length === 0
          ? 'Lo obligatorio está completo: ya se puede registrar.'
          : `Obligatorio: ${missing.length === 1 ? 'falta' : 'faltan'} ${counted(missing.length, 'dato', 'datos')}. Lo demás puede completarse después.`}
      </Text>
      <ul className={classes['checks']}>
        {REQUIRED_AT_RECEPTION.map((required) => {
          const lacks = missing.includes(required);
          const Icon = lacks ? IconCircleDashed : IconCircleCheck;
          return (
            <li key={required}>
              <Icon size={14} aria-hidden /> {required === FACTS ? toldLabel(values) : required}
              {lacks ? <strong> (falta)</strong> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
