import type { ReactElement } from 'react';
import { NOT_SAID } from '../../domain/statistics/suppressed.ts';
import { Numbered } from '../parts/Notes.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { FigureTables } from '../statistics/FigureTables.tsx';
import { type FeedbackFiguresData, titleOf } from './data.ts';

/** First how it was counted, then the figures, signed by the responsable. */
export function FeedbackFigures(data: FeedbackFiguresData): ReactElement {
  const { rules, tables, signer } = data;
  const title = titleOf(data);
  return (
    <Paper paper={data} title={title}>
      <Section number={null} title="Cómo se contó">
        <Numbered items={rules} />
      </Section>
      <FigureTables
        of={tables}
        from={1}
        none="Menos de cinco respuestas: no se dicen."
        hidden={NOT_SAID}
      />
      <Signatures
        closing="Firma la/el responsable."
        document={title}
        of={[{ name: signer.name, lines: [signer.post] }]}
      />
    </Paper>
  );
}
