import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { OpinionForm, ReportForm, RiskActForm, WidenForm } from './AssessForms.tsx';
import { BeginRiskForm } from './BeginRiskForm.tsx';
import { ActivityForm, FollowRiskForm, PlanForm } from './PlanForms.tsx';
import { ResolveForm } from './ResolveForm.tsx';
import {
  AppealForm,
  CiteForm,
  DecideAppealForm,
  ExplainForm,
  RegisterRiskForm,
  SendFileForm,
} from './TellForms.tsx';
import { ValueRiskForm } from './ValueRiskForm.tsx';

type RiskPageAct = Extract<PageAct, 'riesgo' | `riesgo-${string}`>;

/** The acts of the procedure for riesgo, beside the case. */
export const RISK_SHEETS: Readonly<Record<RiskPageAct, Sheet>> = {
  riesgo: {
    title: 'Abrir el procedimiento por riesgo',
    form: (props, id) => <BeginRiskForm {...props} subjectId={id} />,
  },
  'riesgo-valorar': {
    title: 'Valoración de riesgo',
    form: (props, id) => <ValueRiskForm {...props} subjectId={id} />,
  },
  'riesgo-ampliar': {
    title: 'Ampliar las actuaciones preliminares',
    form: (props, id) => <WidenForm {...props} subjectId={id} />,
  },
  'riesgo-diligencia': {
    title: 'Diligencia',
    form: (props, id) => <RiskActForm {...props} subjectId={id} />,
  },
  'riesgo-opinion': {
    title: 'Diligencia especial de opinión',
    form: (props, id) => <OpinionForm {...props} subjectId={id} />,
  },
  'riesgo-informe': {
    title: 'Informe interdisciplinario',
    form: (props, id) => <ReportForm {...props} subjectId={id} />,
  },
  'riesgo-resolucion': {
    title: 'Resolución',
    form: (props, id) => <ResolveForm {...props} subjectId={id} />,
  },
  'riesgo-plan': {
    title: 'Plan de trabajo individual',
    form: (props, id) => <PlanForm {...props} subjectId={id} />,
  },
  'riesgo-actividad': {
    title: 'Actividad del plan',
    form: (props, id) => <ActivityForm {...props} subjectId={id} />,
  },
  'riesgo-seguimiento': {
    title: 'Seguimiento de las medidas',
    form: (props, id) => <FollowRiskForm {...props} subjectId={id} />,
  },
  'riesgo-citar': {
    title: 'Citar para explicar la resolución',
    form: (props, id) => <CiteForm {...props} subjectId={id} />,
  },
  'riesgo-explicar': {
    title: 'Resolución explicada',
    form: (props, id) => <ExplainForm {...props} subjectId={id} />,
  },
  'riesgo-recurso': {
    title: 'Recurso',
    form: (props, id) => <AppealForm {...props} subjectId={id} />,
  },
  'riesgo-recurso-fin': {
    title: 'Decisión del recurso',
    form: (props, id) => <DecideAppealForm {...props} subjectId={id} />,
  },
  'riesgo-remitir': {
    title: 'Remisión del expediente',
    form: (props, id) => <SendFileForm {...props} subjectId={id} />,
  },
  'riesgo-registro': {
    title: 'Registro en el sistema del MIMP',
    form: (props, id) => <RegisterRiskForm {...props} subjectId={id} />,
  },
};
