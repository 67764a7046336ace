import type { ReactElement } from 'react';
import { FOLLOWUP_RESULTS } from '../../domain/catalogues/work.ts';
import { GIVEN_TYPES } from '../../domain/judicial.ts';
import { Choice, YES_NO, yesNo } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { ACT, type FollowupSheetData, NEXT } from './data.ts';

const TITLE = 'FICHA DE SEGUIMIENTO Y VERIFICACIÓN';

/** D16: what was to be verified, what was found, and when the next one is. */
export function FollowupSheet(form: FollowupSheetData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage form={form} title={TITLE}>
      <Section number={1} title="ACCIÓN">
        <Choice label="Tipo" options={GIVEN_TYPES.entries} chosen={[body?.type ?? null]} />
        <FieldSet of={ACT} values={body?.act ?? null} />
      </Section>
      <Section number={2} title="RESULTADO" keep={100}>
        <Choice
          label="Resultado"
          options={FOLLOWUP_RESULTS.entries}
          chosen={[body?.result ?? null]}
          columns={4}
        />
        <Narrative text={body?.found ?? null} blank={blank} lines={10} />
      </Section>
      <Section number={3} title="EVIDENCIA">
        <Numbered items={body?.evidence ?? null} lines={3} />
      </Section>
      <Section number={4} title="HECHOS NUEVOS" keep={80}>
        <Choice
          label="¿Hay hechos nuevos? Si los hay, se registran como otro caso, vinculado a este (RDNA 32.4)"
          options={YES_NO}
          chosen={[yesNo(body?.newFacts)]}
        />
        <Narrative text={body?.newFactsSaid ?? null} blank={blank} lines={4} />
      </Section>
      <Section number={5} title="PRÓXIMA ACCIÓN">
        <FieldSet of={NEXT} values={body?.next ?? null} />
      </Section>
      <Signatures
        closing="Firma quien hizo el seguimiento."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.officer ?? null)]}
      />
    </FormPage>
  );
}
