import type { ReactElement } from 'react';
import { factsWords } from '../../domain/cases/violence.ts';
import { AFFECTED_RIGHTS } from '../../domain/catalogues/affected-rights.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { TOLD_ONCE } from '../../domain/words/sheets.ts';
import { Choice, TERNARY } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { COURT, MARKS, type Mark, PLACE, type ReceptionSheetData } from './data.ts';

const NAMES = Object.entries(MARKS) as [Mark, string][];

/**
 * What happened, where, and what it may be before the law. With a crime or violence what was told
 * stands as it was told (TUO de la Ley 30364, art. 28); a blank form says so before the lines.
 */
export function Facts({ body }: Pick<ReceptionSheetData, 'body'>): ReactElement {
  const blank = body === null;
  return (
    <Section number={6} title="HECHOS" keep={110}>
      {blank && <Notice>{TOLD_ONCE}</Notice>}
      <Subheading>
        {blank
          ? 'Resumen de los hechos, o relato espontáneo, textual'
          : factsWords(body.marks).label}
      </Subheading>
      <Narrative text={body?.facts ?? null} blank={blank} lines={12} />
      <FieldSet of={PLACE} values={body?.place ?? null} />
      <Choice label="Materias" options={MATERIAS.entries} chosen={body?.matters ?? []} />
      <Fields
        blank={blank}
        columns={1}
        fields={[{ label: 'Materia principal y detalle', value: body?.mattersSaid ?? null }]}
      />
      <Choice
        label="Derechos afectados"
        options={AFFECTED_RIGHTS.entries}
        chosen={body?.rights ?? []}
      />
      {body?.rightsSaid != null && (
        <Fields
          blank={false}
          columns={1}
          fields={[{ label: 'Otros derechos afectados', value: body.rightsSaid }]}
        />
      )}
      {NAMES.map(([mark, question]) => (
        <Choice
          key={mark}
          label={question}
          options={TERNARY}
          chosen={[body?.marks[mark] ?? null]}
          columns={4}
        />
      ))}
      <Choice
        label="¿Hay proceso judicial o resolución previa?"
        options={TERNARY}
        chosen={[body?.courtCase ?? null]}
        columns={4}
      />
      <FieldSet of={COURT} values={body?.court ?? null} />
    </Section>
  );
}
