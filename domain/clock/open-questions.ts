/** What of the terms nobody could source yet, or reads in two ways: asked to the DSLD, shown in Ajustes. */
import { amountWords } from './explain.ts';
import { TERM_RULES, type TermRule } from './rules.ts';

export interface OpenQuestion {
  /** Of `TERM_RULES`; null: of how all are counted. */
  readonly ruleId: string | null;
  readonly label: string;
  /** Spanish: what is not known. */
  readonly text: string;
}

/** What no single rule holds (demuna.md §2.1, §8). */
const OF_THE_COUNT: readonly OpenQuestion[] = [
  {
    ruleId: null,
    label: 'Plazos en horas',
    text: 'Se cuentan de corrido, también en días no laborables: ninguna norma lo dice de modo expreso.',
  },
  {
    ruleId: TERM_RULES.RDF_MEDIDA.id,
    label: TERM_RULES.RDF_MEDIDA.label,
    text: 'Se cuenta desde la resolución que declara, como el plan de trabajo: la norma lo dice solo del plan.',
  },
];

/** In the order of the rules: those to be verified, those that read in two ways, then the count itself. */
export function openQuestions(
  rules: readonly TermRule[] = Object.values(TERM_RULES),
): readonly OpenQuestion[] {
  return [...rules.flatMap(questionsOf), ...OF_THE_COUNT];
}

function questionsOf({ id, label, norm, verified, otherReading }: TermRule): OpenQuestion[] {
  const asked = verified ? [] : [`Por verificar: ${norm}.`];
  const read =
    otherReading === undefined
      ? []
      : [`Otra lectura, ${amountWords(otherReading)}: ${otherReading.why}.`];
  return [...asked, ...read].map((text) => ({ ruleId: id, label, text }));
}
