import { IconAlertTriangle } from '@tabler/icons-react';
import type { OlderRow } from '../../../../backend/ciam/types.ts';
import { districtOf } from '../../../../domain/catalogues/ubigeo.ts';
import { AUTONOMY_LEVELS } from '../../../../domain/ciam/catalogues.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { Said } from '../../../components/data/Said.tsx';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import text from '../../../components/row/text.module.css';
import { today } from '../../../components/time/useNow.ts';

export const COLUMNS: readonly Column<OlderRow>[] = [
  {
    key: 'number',
    title: 'Registro',
    width: '6.5rem',
    cell: ({ number }) => <span className={text['strong']}>{number}</span>,
  },
  {
    key: 'name',
    title: 'Apellidos y nombres',
    width: 'minmax(10rem, 2fr)',
    cell: ({ name }) => (
      <span className={text['cut']}>
        <PersonName name={name} />
      </span>
    ),
  },
  { key: 'document', title: 'Documento', width: '6.5rem', cell: ({ document }) => document ?? '' },
  {
    key: 'years',
    title: 'Edad',
    width: '3.5rem',
    cell: ({ years }) => (years === null ? '' : String(years)),
  },
  {
    key: 'district',
    title: 'Distrito',
    width: 'minmax(6rem, 1fr)',
    cell: ({ district }) => (
      <span className={text['cut']}>
        {district === null ? '' : (districtOf(district)?.name ?? district)}
      </span>
    ),
  },
  {
    key: 'autonomy',
    title: 'Autonomía',
    width: 'minmax(6rem, 1fr)',
    cell: ({ autonomy, alone }) => (
      <span className={text['cut']}>
        {autonomy === null ? (
          'Sin valorar todavía'
        ) : (
          <Said of={AUTONOMY_LEVELS} code={autonomy} at={today()} />
        )}
        {alone ? ' · vive sola/o' : ''}
      </span>
    ),
  },
  {
    key: 'risk',
    title: 'Riesgo',
    width: '6rem',
    cell: ({ atRisk }) =>
      atRisk ? (
        <span className={text['strong']}>
          <IconAlertTriangle size={14} aria-hidden /> En riesgo
        </span>
      ) : (
        ''
      ),
  },
  {
    key: 'reviewed',
    title: 'Actualizada',
    width: '6.5rem',
    cell: ({ reviewedOn }) => shortDate(reviewedOn),
  },
];
