import { Text } from '@mantine/core';
import type { InstitutionRow } from '../../../backend/institutions/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { Column } from '../../components/data/VirtualTable.tsx';
import { Unverified } from '../../components/institutions/Unverified.tsx';

export const COLUMNS: readonly Column<InstitutionRow>[] = [
  {
    key: 'name',
    title: 'Institución',
    width: 'minmax(12rem, 2fr)',
    cell: ({ officialName, shortName }) => (
      <Text inherit fw={600} truncate title={officialName}>
        {shortName}
      </Text>
    ),
  },
  {
    key: 'kind',
    title: 'Tipo',
    width: 'minmax(8rem, 1.3fr)',
    cell: ({ kind }) => (
      <Text inherit truncate>
        {labelOf(INSTITUTION_KINDS, kind)}
      </Text>
    ),
  },
  {
    key: 'holder',
    title: 'Titular',
    width: 'minmax(8rem, 1.5fr)',
    cell: ({ holder, post }) => (
      <Text inherit truncate title={holder === null ? post : `${holder}, ${post}`}>
        {holder ?? post}
      </Text>
    ),
  },
  {
    key: 'phone',
    title: 'Teléfono',
    width: '8.5rem',
    cell: ({ phone, emergencyContact }) => (
      <Text inherit truncate title={emergencyContact ?? ''}>
        {phone ?? emergencyContact ?? ''}
      </Text>
    ),
  },
  {
    key: 'mark',
    title: 'Datos',
    width: '9rem',
    cell: ({ verification, inForce, validTo }) => {
      if (!inForce) return validTo === null ? 'Aún no vigente' : `Hasta ${shortDate(validTo)}`;
      if (verification === 'old') return 'Hace más de un año';
      return verification === 'recent' ? 'Verificados' : <Unverified />;
    },
  },
];
