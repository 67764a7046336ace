import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { Told } from '../parts/Told.tsx';
import { MADE_WITH, type SafetyPlanData, STEPS } from './data.ts';

const TITLE = 'PLAN DE SEGURIDAD';

export function SafetyPlan(form: SafetyPlanData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>
        {body === null || body.copyKeptAt === null
          ? 'PARA EL EXPEDIENTE. No se entrega, no se envía ni se lleva a la casa: si lo encuentran, ella corre más peligro.'
          : `COPIA QUE ELLA PIDIÓ. La guarda en: ${body.copyKeptAt}. No se envía ni se deja en su casa.`}
      </Notice>
      <Section number={1} title="CON QUIÉN SE HIZO">
        <FieldSet of={MADE_WITH} values={body?.madeWith ?? null} />
      </Section>
      <Told of={STEPS} values={body?.steps ?? null} from={2} />
      <Notice>
        Emergencias: 105 (Policía Nacional). Línea 100 (MIMP), gratuita, las 24 horas.
      </Notice>
      <Signatures
        closing="El plan se revisa con ella cada vez que cambian las circunstancias."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.officer ?? null)]}
      />
    </FormPage>
  );
}
