import { Text } from '@mantine/core';
import { IconBan, IconCheck, IconLetterCase, IconMinus } from '@tabler/icons-react';
import { useId } from 'react';
import type {
  Leaving as Found,
  LeavingCell,
  LeavingRow,
} from '../../../../backend/papers/leaving.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Unverified } from '../../../components/institutions/Unverified.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from './leaving.module.css';

interface LeavingProps {
  /** Null: what is typed is not whole yet. */
  readonly leaving: Found | null;
}

/** What this page takes out of the office, person by person: read from the very page beside it. */
export function Leaving({ leaving }: LeavingProps) {
  if (leaving === null)
    return (
      <EmptyState title="Aquí se verá qué sale">
        Cuando lo obligatorio (*) está escrito, se lee de la misma página.
      </EmptyState>
    );
  const { audience, rows } = leaving;
  return (
    <section className={classes['list']} aria-label="Qué sale en este documento">
      <Text size="sm">
        Lo lee: <strong>{audience.label}</strong>
      </Text>
      <Text size="xs">
        {audience.source} {audience.verified ? null : <Unverified />}
      </Text>
      {rows.length === 0 ? (
        <Text size="sm">
          Sin expediente: no hay con qué comparar lo escrito. No ponga datos de nadie.
        </Text>
      ) : null}
      {rows.map((row) => (
        <Person key={row.casePersonId ?? 'case'} row={row} />
      ))}
    </section>
  );
}

const ROLES: Readonly<Record<LeavingRow['role'], string>> = {
  affected: 'niña, niño o adolescente',
  relative: 'familiar',
  obliged: 'persona obligada o presuntamente responsable',
  registered: 'persona registrada',
  case: '',
};

function Person({ row }: { readonly row: LeavingRow }) {
  const id = useId();
  const { role, title, reads, fields } = row;
  const said = fields.filter(({ printed, fault }) => printed !== 'absent' || fault !== null);
  const rest = fields.filter((cell) => !said.includes(cell));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not take part in the layout
    <div role="group" aria-labelledby={id} className={classes['person']}>
      <Text id={id} size="sm" fw={600}>
        {role === 'case' ? title : <PersonName name={title} />}
        {role === 'case' ? null : (
          <Text span inherit fw={400}>
            {' '}
            · {reads ? `${ROLES[role]}, lo recibe` : ROLES[role]}
          </Text>
        )}
      </Text>
      {said.map((cell) => (
        <Line key={cell.field} cell={cell} />
      ))}
      <NotThere cells={rest} />
    </div>
  );
}

function Line({ cell }: { readonly cell: LeavingCell }) {
  const [Icon, words] =
    cell.fault !== null
      ? ([IconBan, cell.fault === 'stops' ? 'No puede salir' : 'Sale y no debería'] as const)
      : cell.printed === 'initials'
        ? ([IconLetterCase, 'Sale con iniciales'] as const)
        : ([IconCheck, 'Sale'] as const);
  return (
    <div className={classes['line']}>
      <span>{cell.label}</span>
      <span className={classes['mark']} data-fault={cell.fault !== null}>
        <Icon size={14} aria-hidden />
        {words}
        {cell.typed ? ', escrito a mano' : ''}
      </span>
    </div>
  );
}

/** What the page does not have: what it may not, and what it just has not. */
function NotThere({ cells }: { readonly cells: readonly LeavingCell[] }) {
  const barred = cells.filter(({ level }) => level === 'absent');
  const left = cells.filter(({ level }) => level !== 'absent');
  return (
    <>
      <Listed words="No va a este destinatario" cells={barred} />
      <Listed words="Podría ir y no está" cells={left} />
    </>
  );
}

function Listed({
  words,
  cells,
}: {
  readonly words: string;
  readonly cells: readonly LeavingCell[];
}) {
  if (cells.length === 0) return null;
  return (
    <p className={classes['absent']}>
      <IconMinus size={14} aria-hidden />
      <span>
        {words}: {cells.map(named).join(', ')}.
      </span>
    </p>
  );
}

const named = ({ label, level }: LeavingCell): string =>
  level === 'initials' ? `${label.toLowerCase()} (con iniciales)` : label.toLowerCase();
