import { Checkbox, Text } from '@mantine/core';
import { IconCheck, IconLetterCase, IconLock, IconMinus } from '@tabler/icons-react';
import { useId } from 'react';
import type { OutgoingField, OutgoingRow } from '../../../../backend/letters/types.ts';
import { useMask } from '../../../components/people/mask.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { type Choices, leaves, mayBeTakenOut } from './choices.ts';
import classes from './editor.module.css';

interface OutgoingPersonProps {
  readonly row: OutgoingRow;
  readonly choices: Choices;
  /** Why a safe-contact rule is broken; blank: what it guards does not leave, ticked or not. */
  readonly override: string | null;
  readonly onChoose: (field: OutgoingField, leaving: boolean) => void;
}

const ROLES: Readonly<Record<OutgoingRow['role'], string>> = {
  affected: 'niña, niño o adolescente',
  relative: 'familiar',
  obliged: 'presuntamente responsable',
  case: '',
};

/** What of one person (or of the case) may leave, and what this letter takes of it. */
export function OutgoingPerson({ row, choices, override, onChoose }: OutgoingPersonProps) {
  const id = useId();
  const open = row.fields.filter(isOpen);
  const held = row.fields.filter((field) => !isOpen(field) && field.note !== null);
  const absent = row.fields.filter((field) => field.level === 'absent' && field.note === null);
  const unknown = row.fields.filter(
    (field) => field.level !== 'absent' && !isOpen(field) && field.note === null,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not take part in the layout
    <div role="group" aria-labelledby={id} className={classes['person']}>
      <Text id={id} size="sm" fw={600}>
        {row.role === 'case' ? row.title : <PersonName name={row.title} />}
        {ROLES[row.role] === '' ? null : (
          <Text span inherit fw={400} c="dimmed">
            {' '}
            · {ROLES[row.role]}
          </Text>
        )}
      </Text>
      {open.map((field) => (
        <Line
          key={field.field}
          field={field}
          leaving={leaves(choices, row.casePersonId, field)}
          unreasoned={field.needsOverride && (override ?? '').trim() === ''}
          onChange={(leaving) => onChoose(field, leaving)}
        />
      ))}
      {held.map(({ field, label, note }) => (
        <div key={field} className={classes['line']}>
          <span className={classes['held']}>
            <IconLock size={16} aria-hidden />
            {label}
          </span>
          <Text size="xs">{note}</Text>
        </div>
      ))}
      <Listed words="No sale a esta institución" fields={absent} />
      <Listed words="Sin dato registrado" fields={unknown} />
    </div>
  );
}

/** Something to decide on, or that goes in the text itself. */
const isOpen = ({ level, value, field }: OutgoingField): boolean =>
  level !== 'absent' && (value !== null || !mayBeTakenOut({ field, level }));

interface LineProps {
  readonly field: OutgoingField;
  readonly leaving: boolean;
  readonly unreasoned: boolean;
  readonly onChange: (leaving: boolean) => void;
}

function Line({ field, leaving, unreasoned, onChange }: LineProps) {
  const { masked } = useMask();
  const fixed = !mayBeTakenOut(field);
  return (
    <div className={classes['line']}>
      <Checkbox
        size="xs"
        label={field.label}
        checked={leaving}
        disabled={fixed}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <div>
        {field.value === null ? null : (
          <Text size="sm" lineClamp={4} className={classes['value'] ?? ''}>
            {masked ? '•••' : field.value}
          </Text>
        )}
        {field.note === null ? null : <Text size="xs">{field.note}</Text>}
      </div>
      {leaving && unreasoned ? (
        <span className={classes['mark']}>
          <IconLock size={14} aria-hidden />
          Falta el motivo
        </span>
      ) : (
        <Mark level={field.level} leaving={leaving} />
      )}
    </div>
  );
}

function Mark({
  level,
  leaving,
}: {
  readonly level: OutgoingField['level'];
  readonly leaving: boolean;
}) {
  const [Icon, words] = leaving
    ? level === 'initials'
      ? ([IconLetterCase, 'Iniciales'] as const)
      : ([IconCheck, 'Sale'] as const)
    : ([IconMinus, level === 'optional' ? 'Opcional' : 'No sale'] as const);
  return (
    <span className={classes['mark']} data-leaving={leaving}>
      <Icon size={14} aria-hidden />
      {words}
    </span>
  );
}

function Listed({
  words,
  fields,
}: {
  readonly words: string;
  readonly fields: readonly OutgoingField[];
}) {
  if (fields.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {words}: {fields.map(({ label }) => label.toLowerCase()).join(', ')}.
    </Text>
  );
}
