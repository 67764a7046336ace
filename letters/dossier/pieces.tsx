import type { ReactElement } from 'react';
import { shortDate } from '../../domain/words/dates.ts';
import { Section } from '../parts/Section.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { KeptPiece } from './data.ts';

/** What is not given, and why; nothing when all of it is. */
export function Kept(props: {
  readonly title: string;
  readonly pieces: readonly KeptPiece[];
}): ReactElement | null {
  const { title, pieces } = props;
  if (pieces.length === 0) return null;
  return (
    <Section number={null} title={title} keep={90}>
      <Table columns={COLUMNS} rows={pieces} />
    </Section>
  );
}

const COLUMNS: readonly Column<KeptPiece>[] = [
  { heading: 'Fecha', share: 2.2, cell: ({ date }) => shortDate(date) },
  { heading: 'Documento', share: 6, cell: ({ what }) => what },
  { heading: 'Por qué', share: 6, cell: ({ why }) => why },
];

/** `12`, or `12–15`. */
export const foliosOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

/** `Folio 12`, or `Folios 12–15`. */
export const namedFolios = (folios: { readonly from: number; readonly to: number }): string =>
  `${folios.from === folios.to ? 'Folio' : 'Folios'} ${foliosOf(folios)}`;
