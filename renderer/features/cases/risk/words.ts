import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { RISK_DOCUMENTS } from '../../../../domain/catalogues/risk.ts';
import type { RiskAct, RiskStage, RiskStep } from '../../../../domain/law/risk-course.ts';

const STEPS: Readonly<Record<RiskStep, string>> = {
  valorar: 'Valorar el riesgo',
  diligencia: 'Anotar una diligencia',
  opinion: 'Registrar la diligencia de opinión',
  informe: 'Registrar el informe interdisciplinario',
  plan: 'Presentar el plan de trabajo individual',
  seguimiento: 'Programar un seguimiento',
};

/** «R04, inicia el procedimiento»: a resolution by what it does. */
export const resolutionName = (code: string): string =>
  `${code}, ${labelOf(RISK_DOCUMENTS, code).replace(/^Resolución que /, '')}`;

/** What its button says. Once the plan is approved, R06 does something else (R1297 45; DL 1297, art. 41). */
export function actLabel(act: RiskAct, stage: RiskStage): string {
  if (act in STEPS) return STEPS[act as RiskStep];
  if (act === 'R06' && stage === 'seguimiento') return 'Emitir R06, varía o prorroga las medidas';
  return `Emitir ${resolutionName(act)}`;
}

export const STAGE_WORDS: Readonly<Record<RiskStage, string>> = {
  inicial: 'Valoración preliminar',
  evaluacion: 'Evaluación',
  plan: 'Plan de trabajo individual',
  seguimiento: 'Medidas y seguimiento',
  terminado: 'Terminado',
};
