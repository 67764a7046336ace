import type { OmapedRow } from '../../../../backend/omaped/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CONTIGO_STATES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
} from '../../../../domain/catalogues/omaped.ts';
import { districtOf } from '../../../../domain/catalogues/ubigeo.ts';
import { CERTIFICATE_STANDING_LABELS } from '../../../../domain/omaped/certificate.ts';
import { useSaid } from '../../../api/lists.ts';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import { LapseMark } from '../../../components/omaped/LapseMark.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import text from '../../../components/row/text.module.css';
import { today } from '../../../components/time/useNow.ts';

/** In the words of this office's list. */
function Types({ of: { types, autism } }: { readonly of: OmapedRow['facets'] }) {
  const said = useSaid();
  const words = [
    ...types.map((code) => said(DISABILITY_TYPES, code, today())),
    ...(autism ? ['Autismo'] : []),
  ].join(', ');
  return (
    <span className={text['cut']} title={words}>
      {words}
    </span>
  );
}

/** @param narrow where the window has no room for what the page of the person says too. */
export const columnsFor = (narrow: boolean): readonly Column<OmapedRow>[] =>
  narrow ? COLUMNS.filter(({ key }) => !WIDE_ONLY.includes(key)) : COLUMNS;

const WIDE_ONLY: readonly string[] = ['number', 'district', 'contigo'];

const COLUMNS: readonly Column<OmapedRow>[] = [
  { key: 'number', title: 'Registro', width: '7.5rem', cell: ({ number }) => number },
  {
    key: 'name',
    title: 'Persona',
    width: 'minmax(9rem, 2fr)',
    cell: ({ name, ageText }) => (
      <span className={text['cut']}>
        <strong>
          <PersonName name={name} />
        </strong>{' '}
        <span className={text['dimmed']}>{ageText}</span>
      </span>
    ),
  },
  {
    key: 'district',
    title: 'Distrito',
    width: 'minmax(6rem, 0.8fr)',
    cell: ({ district }) => (
      <span className={text['cut']}>{district === null ? '' : districtOf(district)?.name}</span>
    ),
  },
  {
    key: 'type',
    title: 'Tipo',
    width: 'minmax(6rem, 1.2fr)',
    cell: ({ facets }) => <Types of={facets} />,
  },
  {
    key: 'degree',
    title: 'Grado',
    width: '5.5rem',
    cell: ({ facets: { degree } }) => (degree === null ? '' : labelOf(DISABILITY_DEGREES, degree)),
  },
  {
    key: 'certificate',
    title: 'Certificado',
    width: '8.25rem',
    cell: ({ standing }) =>
      standing === null ? (
        <span className={text['dimmed']}>Sin certificado</span>
      ) : (
        CERTIFICATE_STANDING_LABELS[standing]
      ),
  },
  {
    key: 'carne',
    title: 'Carné',
    width: '6.5rem',
    cell: ({ facets: { carne } }) => labelOf(CARNE_STATES, carne),
  },
  {
    key: 'contigo',
    title: 'CONTIGO',
    width: '6.5rem',
    cell: ({ facets: { contigo } }) => labelOf(CONTIGO_STATES, contigo),
  },
  {
    key: 'lapse',
    title: 'Por vencer',
    width: 'minmax(9rem, 1fr)',
    cell: ({ lapse }) => (lapse === null ? '' : <LapseMark lapse={lapse} />),
  },
];
