import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Narrative } from '../parts/Narrative.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { NumberMark } from '../parts/NumberMark.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import { type StatisticsData, type StatisticsTable, titleOf } from './data.ts';

/** D18, signed by the responsable: first how it was counted, then the tables. */
export function Statistics(data: StatisticsData): ReactElement {
  const { number, annulled, rules, tables, observations, signer } = data;
  const title = titleOf(data);
  const stamp = annulled ? 'ANULADO' : number === null ? 'BORRADOR' : null;
  return (
    <Paper paper={data} title={title} stamp={stamp}>
      <Section number={null} title="Cómo se contó">
        <Numbered items={rules} />
      </Section>
      {tables.map((table, at) => (
        <Section key={at} number={at + 1} title={table.title} keep={80}>
          <Table columns={columnsOf(table)} rows={table.rows} />
          {table.rows.length === 0 && (
            <Narrative text="Sin casos en el periodo." blank={false} lines={1} />
          )}
        </Section>
      ))}
      <Section number={tables.length + 1} title="Observaciones">
        <Narrative text={observations} blank={false} lines={1} />
      </Section>
      <View wrap={false}>
        <Signatures
          closing="Firma la/el responsable (RDNA 19.h)."
          document={title}
          of={[{ name: signer.name, lines: [signer.post] }]}
        />
        <NumberMark of={data} />
      </View>
    </Paper>
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
