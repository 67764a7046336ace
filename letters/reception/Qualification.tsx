import type { ReactElement } from 'react';
import { DEFENCE_ACTIONS } from '../../domain/catalogues/case.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Section } from '../parts/Section.tsx';
import { QUALIFICATION, type ReceptionSheetData } from './data.ts';

/** Who decided what the case is, when, and what will be done (RDNA 30.2, 31.1). */
export function Qualification({ body }: Pick<ReceptionSheetData, 'body'>): ReactElement {
  return (
    <Section number={7} title="CALIFICACIÓN" keep={110}>
      <FieldSet of={QUALIFICATION} values={body?.qualification ?? null} />
      <Choice
        label="Acciones de defensa (RDNA 31.1)"
        options={DEFENCE_ACTIONS.entries}
        chosen={body?.actions ?? []}
      />
    </Section>
  );
}
