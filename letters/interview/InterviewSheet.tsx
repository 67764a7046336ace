import type { ReactElement } from 'react';
import { factsWords } from '../../domain/cases/violence.ts';
import { INTERVIEWED_AS } from '../../domain/letters/field-sheets.ts';
import { closedWords, TOLD_ONCE } from '../../domain/words/sheets.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { closes, INTERVIEWED, type InterviewSheetData, MEETING } from './data.ts';

const TITLE = 'FICHA DE ENTREVISTA';

/** D02. Of a child of a case with a crime or violence it holds only what she told by herself. */
export function InterviewSheet(form: InterviewSheetData): ReactElement {
  const { body } = form;
  const blank = body === null;
  const closed = body !== null && closes(body);
  return (
    <FormPage form={form} title={TITLE}>
      <Section number={1} title="DATOS DE LA ENTREVISTA">
        <FieldSet of={MEETING} values={body?.meeting ?? null} />
      </Section>
      <Section number={2} title="PERSONA ENTREVISTADA" keep={90}>
        <Choice
          label="En calidad de"
          options={INTERVIEWED_AS}
          chosen={[body?.as ?? null]}
          columns={2}
        />
        <FieldSet of={INTERVIEWED} values={body?.person ?? null} />
      </Section>
      <Section number={3} title={blank ? 'LO QUE CUENTA' : toldTitle(closed)} keep={110}>
        {blank && <Notice>{TOLD_ONCE}</Notice>}
        <Narrative text={body?.told ?? null} blank={blank} lines={14} />
      </Section>
      <Section number={4} title="PREGUNTAS Y RESPUESTAS" keep={80}>
        {closed ? (
          <Notice>{closedWords('entrevista_hechos')}</Notice>
        ) : (
          <Narrative text={body?.answers ?? null} blank={blank} lines={8} />
        )}
      </Section>
      <Section number={5} title="OPINIÓN DE LA NIÑA, NIÑO O ADOLESCENTE, SI LA DIO">
        <Narrative text={body?.opinion ?? null} blank={blank} lines={3} />
      </Section>
      <Section number={6} title="OBSERVACIONES DE QUIEN ENTREVISTA">
        <Narrative text={body?.observations ?? null} blank={blank} lines={4} />
      </Section>
      <Section number={7} title="ACUERDOS Y PRÓXIMOS PASOS">
        <Narrative text={body?.agreements ?? null} blank={blank} lines={3} />
      </Section>
      <Signatures
        closing="Leída la ficha a la persona entrevistada en la lengua que entiende, firman."
        document={runningTitle(form, TITLE)}
        of={[attended(body?.person ?? null, 'Persona entrevistada'), signed(body?.officer ?? null)]}
      />
    </FormPage>
  );
}

const toldTitle = (closed: boolean): string =>
  factsWords({ crime: closed ? 'si' : 'no', violence: 'no' }).label.toUpperCase();
