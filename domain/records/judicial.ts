/** *Proceso judicial* of a case: representation in alimentos and filiación, or following one (CNA 45.1.i). */
import { z } from 'zod';
import {
  JUDICIAL_ACTS,
  JUDICIAL_PARTS,
  JUDICIAL_RESULTS,
  JUDICIAL_SUBJECTS,
} from '../catalogues/judicial.ts';
import { followupTypes } from '../judicial.ts';
import { codeIn, date, id, LIMITS, optionalText, requiredText, version } from './basics.ts';

const facts = {
  court: requiredText('Escriba el juzgado.'),
  /** Of the court's own file; it comes after the lawsuit was brought. */
  number: optionalText(LIMITS.label),
};

export const openJudicial = z.strictObject({
  caseId: id,
  subject: codeIn(JUDICIAL_SUBJECTS, 'Elija la materia del proceso.'),
  part: codeIn(JUDICIAL_PARTS, 'Elija qué hace la Defensoría.'),
  ...facts,
  startedOn: date,
});

/** The court changed, or gave its number. */
export const changeJudicial = z.strictObject({ id, version, ...facts });

export const addJudicialAct = z.strictObject({
  id,
  kind: codeIn(JUDICIAL_ACTS, 'Elija el acto.'),
  happenedOn: date,
  text: requiredText('Escriba qué se presentó, se resolvió o pasó.', LIMITS.story),
});

/** A hearing or a term to come, and who answers for it. */
export const scheduleJudicial = z.strictObject({
  id,
  kind: codeIn(followupTypes(true), 'Elija si es audiencia o plazo.'),
  dueOn: date,
  task: requiredText(
    'Escriba qué es: la hora de la audiencia, o qué vence y por qué.',
    LIMITS.paragraph,
  ),
  assignedTo: id,
});

export const endJudicial = z.strictObject({
  id,
  version,
  result: codeIn(JUDICIAL_RESULTS, 'Elija cómo terminó.'),
  endedOn: date,
  text: requiredText('Escriba qué se resolvió y qué falta cumplir.', LIMITS.story),
});
