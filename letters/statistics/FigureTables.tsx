import type { ReactElement } from 'react';
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
}

/** Figures, each table under its heading. */
export function FigureTables({ of, from, none }: Props): ReactElement {
  return (
    <>
      {of.map((table, at) => (
        <Section key={at} number={from + at} title={table.title} keep={80}>
          <Table columns={columnsOf(table)} rows={table.rows} />
          {table.rows.length === 0 && <Narrative text={none} blank={false} lines={1} />}
        </Section>
      ))}
    </>
  );
}

type Row = StatisticsTable['rows'][number];

function columnsOf({ heading, columns }: StatisticsTable): Column<Row>[] {
  return [
    { heading, share: Math.max(3, columns.length * 0.6), cell: ({ label }) => label },
    ...columns.map((name, at) => ({
      heading: name,
      share: 1,
      cell: ({ values }: Row) => figure(values[at] ?? null),
    })),
  ];
}

const figure = (value: number | null): string => (value === null ? '< 5' : String(value));
