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

/** What its button says. */
export const actLabel = (act: RiskAct): string =>
  act in STEPS ? STEPS[act as RiskStep] : `Emitir ${resolutionName(act)}`;

export const STAGE_WORDS: Readonly<Record<RiskStage, string>> = {
  inicial: 'Valoración preliminar',
  evaluacion: 'Evaluación',
  plan: 'Plan de trabajo individual',
  seguimiento: 'Medidas y seguimiento',
  terminado: 'Terminado',
};
