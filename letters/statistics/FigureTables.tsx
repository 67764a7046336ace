import type { ReactElement } from 'react';
import { SMALLEST } from '../../domain/statistics/small.ts';
import { Narrative } from '../parts/Narrative.tsx';
import { Section } from '../parts/Section.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { StatisticsTable } from './data.ts';

interface Props {
  readonly of: readonly StatisticsTable[];
  /** The number of the first. */
  readonly from: number;
  /** Below a table without rows. */
  readonly none: string;
  /** What stands for a figure that is not said; `< 5` where no other one is hidden beside it. */
  readonly hidden?: string;
}

/** Figures, each table under its heading. */
export function FigureTables({ of, from, none, hidden = `< ${SMALLEST}` }: Props): ReactElement {
  return (
    <>
      {of.map((table, at) => (
        <Section key={at} number={from + at} title={table.title} keep={80}>
          <Table columns={columnsOf(table, hidden)} rows={table.rows} />
          {table.rows.length === 0 && <Narrative text={none} blank={false} lines={1} />}
        </Section>
      ))}
    </>
  );
}

type Row = StatisticsTable['rows'][number];

function columnsOf({ heading, columns }: StatisticsTable, hidden: string): Column<Row>[] {
  return [
    { heading, share: Math.max(3, columns.length * 0.6), cell: ({ label }) => label },
    ...columns.map((name, at) => ({
      heading: name,
      share: 1,
      cell: ({ values }: Row) => String(values[at] ?? hidden),
    })),
  ];
}
