import type { CaseListRow } from '../../../../backend/cases/types.ts';
import { MATERIAS } from '../../../../domain/catalogues/materias.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { NameList } from '../../../components/case/NameList.tsx';
import { PriorityMark } from '../../../components/case/PriorityMark.tsx';
import { ViolenceMark } from '../../../components/case/ViolenceMark.tsx';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { StateBadge } from '../../../components/data/StateBadge.tsx';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import text from '../../../components/row/text.module.css';

/** On a narrow window what the case page says anyway is left out, and nothing scrolls sideways. */
export const columnsFor = (narrow: boolean): readonly Column<CaseListRow>[] =>
  narrow ? NARROW : COLUMNS;

const LEFT_OUT: ReadonlySet<string> = new Set(['responsible', 'received']);

const COLUMNS: readonly Column<CaseListRow>[] = [
  {
    key: 'number',
    title: 'Expediente',
    width: '10.25rem',
    cell: ({ number, priority, violence }) => (
      <span className={text['strong']}>
        {number} <PriorityMark priority={priority} short />
        <ViolenceMark violence={violence} />
      </span>
    ),
  },
  {
    key: 'affected',
    title: 'Niña, niño o adolescente',
    width: 'minmax(8rem, 2fr)',
    cell: ({ affected }) => <NameList names={affected} />,
  },
  {
    key: 'matter',
    title: 'Materia',
    width: 'minmax(6rem, 1.2fr)',
    cell: ({ principalMatter, mattersAt, service }) =>
      service === 'violencia' ? (
        'Violencia familiar'
      ) : principalMatter === null ? (
        <span className={text['dimmed']}>Sin materia</span>
      ) : (
        <Matter code={principalMatter} at={mattersAt} />
      ),
  },
  {
    key: 'state',
    title: 'Estado',
    width: '9.25rem',
    cell: ({ state }) => <StateBadge state={state} />,
  },
  {
    key: 'due',
    title: 'Qué vence',
    width: '15.75rem',
    cell: ({ id, due, receivedAt }) =>
      due === null ? (
        <span className={text['dimmed']}>Sin plazo</span>
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'case', id, what: due.what }} />
      ),
  },
  {
    key: 'responsible',
    title: 'A cargo de',
    width: 'minmax(6rem, 1fr)',
    cell: ({ responsible }) => (
      <span className={responsible === null ? text['dimmed'] : text['cut']}>
        {responsible ?? 'Sin asignar'}
      </span>
    ),
  },
  {
    key: 'received',
    title: 'Recibido',
    width: '6.5rem',
    cell: ({ receivedAt }) => shortDate(dateInLima(receivedAt)),
  },
];

const NARROW = COLUMNS.filter(({ key }) => !LEFT_OUT.has(key));

/** As it read on the day it was decided. */
function Matter({ code, at }: { readonly code: string; readonly at: string }) {
  return <span className={text['cut']}>{useSaid()(MATERIAS, code, at)}</span>;
}
