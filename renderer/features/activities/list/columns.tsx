import type { ActivityRow } from '../../../../backend/activities/types.ts';
import { ACTIVITY_KINDS } from '../../../../domain/catalogues/activities.ts';
import { districtOf } from '../../../../domain/catalogues/ubigeo.ts';
import { DESK_LABELS } from '../../../../domain/desks.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { Said } from '../../../components/data/Said.tsx';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import text from '../../../components/row/text.module.css';
import { ActivityState } from '../state.tsx';

export const COLUMNS: readonly Column<ActivityRow>[] = [
  {
    key: 'when',
    title: 'Fecha',
    width: '6rem',
    cell: ({ firstOn, lastOn }) => (
      <span title={firstOn === lastOn ? undefined : `Hasta el ${shortDate(lastOn)}`}>
        {shortDate(firstOn)}
      </span>
    ),
  },
  {
    key: 'title',
    title: 'Actividad',
    width: 'minmax(8rem, 2fr)',
    cell: ({ title }) => (
      <strong className={text['cut']} title={title}>
        {title}
      </strong>
    ),
  },
  {
    key: 'kind',
    title: 'Tipo',
    width: 'minmax(6rem, 1fr)',
    cell: ({ kind, firstOn }) => (
      <span className={text['cut']}>
        <Said of={ACTIVITY_KINDS} code={kind} at={firstOn} />
      </span>
    ),
  },
  {
    key: 'desks',
    title: 'Servicio',
    width: 'minmax(5rem, 0.9fr)',
    cell: ({ desks }) => (
      <span className={text['cut']}>{desks.map((desk) => DESK_LABELS[desk]).join(', ')}</span>
    ),
  },
  {
    key: 'place',
    title: 'Dónde',
    width: 'minmax(5rem, 1fr)',
    cell: ({ place, district }) => {
      const where = [place, district === null ? '' : (districtOf(district)?.name ?? district)]
        .filter((part) => part !== '')
        .join(', ');
      return (
        <span className={text['cut']} title={where}>
          {where}
        </span>
      );
    },
  },
  { key: 'people', title: 'Asistieron', width: '5.5rem', cell: ({ participants }) => participants },
  {
    key: 'state',
    title: 'Estado',
    width: '9.5rem',
    cell: (row) => <ActivityState {...row} />,
  },
];
