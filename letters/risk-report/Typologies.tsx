import type { ReactElement } from 'react';
import { TYPOLOGIES, type Typology } from '../../domain/catalogues/risk.ts';
import { type Column, Table } from '../parts/Table.tsx';
import type { RiskReportData } from './data.ts';

type Found = NonNullable<RiskReportData['body']>['typologies'];
interface Row {
  readonly code: Typology;
  readonly label: string;
  readonly as: 'riesgo' | 'df' | null;
}

/** The eleven, each with a cross below riesgo or below desprotección; none on a blank form. */
export function Typologies({ found }: { readonly found: Found }): ReactElement {
  const rows: Row[] = TYPOLOGIES.entries.map(({ code, label }) => ({
    code,
    label,
    as: found.find((each) => each.code === code)?.as ?? null,
  }));
  return <Table columns={COLUMNS} rows={rows} />;
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Código', share: 2, cell: ({ code }) => code },
  { heading: 'Tipología', share: 9, cell: ({ label }) => label },
  { heading: 'Riesgo', share: 2, cell: ({ as }) => (as === 'riesgo' ? 'X' : '') },
  { heading: 'Desprotección', share: 3, cell: ({ as }) => (as === 'df' ? 'X' : '') },
];
