import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Narrative } from '../parts/Narrative.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { NumberMark } from '../parts/NumberMark.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type StatisticsData, titleOf } from './data.ts';
import { FigureTables } from './FigureTables.tsx';

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
      <FigureTables of={tables} from={1} none="Sin casos en el periodo." />
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
