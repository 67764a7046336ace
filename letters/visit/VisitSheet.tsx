import type { ReactElement } from 'react';
import { ENTRIES } from '../../domain/letters/field-sheets.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { OUTING, RECEIVED_BY, type VisitSheetData } from './data.ts';

/** D03: a visit at home, or an acta of what was seen at a place. */
export function VisitSheet(form: VisitSheetData): ReactElement {
  const { body } = form;
  const title = titleOf(body);
  return (
    <FormPage form={form} title={title}>
      <Section number={1} title="DATOS DE LA VISITA">
        <FieldSet of={OUTING} values={body?.outing ?? null} />
        <Choice
          label="Ingreso (sin autorización no se entra)"
          options={ENTRIES}
          chosen={[body?.entry ?? null]}
          columns={2}
        />
      </Section>
      <Section number={2} title="QUIÉN RECIBIÓ LA VISITA" keep={90}>
        <FieldSet of={RECEIVED_BY} values={body?.person ?? null} />
      </Section>
      <Section number={3} title="LO OBSERVADO" keep={80}>
        <Narrative text={body?.observations ?? null} blank={body === null} lines={14} />
      </Section>
      <Section number={4} title="CONCLUSIONES">
        <Numbered items={body?.conclusions ?? null} />
      </Section>
      <Section number={5} title="RECOMENDACIONES">
        <Numbered items={body?.recommendations ?? null} />
      </Section>
      <Signatures
        closing="Leído lo anterior, firman quienes intervinieron. Si la persona visitada no desea firmar, se deja constancia."
        document={runningTitle(form, title)}
        of={[
          attended(body?.person ?? null, 'Persona visitada'),
          ...(body?.visitors ?? [null, null]).map(signed),
        ]}
      />
    </FormPage>
  );
}

function titleOf(body: VisitSheetData['body']): string {
  if (body === null) return 'FICHA DE VISITA DOMICILIARIA O ACTA DE CONSTATACIÓN';
  return body.kind === 'visita' ? 'FICHA DE VISITA DOMICILIARIA' : 'ACTA DE CONSTATACIÓN';
}
