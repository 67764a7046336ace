/** What is doubtful in what was typed: it is hers to write, and she is told. */
import type { LetterCase } from '../letters/facts.ts';
import { type Known, mentionsName } from '../letters/mentions.ts';
import { textFaults } from '../letters/text-faults.ts';
import type { PaperFacts, PaperWarning } from './maker.ts';

export type Typed = readonly [field: string, text: string];

/** Of each text that goes to paper. */
export const textWarnings = ({ letterCase }: PaperFacts, texts: readonly Typed[]): PaperWarning[] =>
  texts.flatMap(([field, text]) =>
    [
      ...textFaults(text, letterCase).map(({ message }) => message),
      ...(letterCase !== null && namesChild(text, letterCase) ? [CHILD_NAMED] : []),
    ].map((message) => ({ field, message, blocks: false })),
  );

const CHILD_NAMED = 'El texto nombra a una niña, niño o adolescente: use el número de expediente.';

function namesChild(text: string, { people }: LetterCase): boolean {
  const known = people.flatMap(({ person }): Known[] => (person === null ? [] : [person]));
  return people.some(
    ({ role, person }) =>
      role === 'affected' &&
      person !== null &&
      mentionsName(
        text,
        person,
        known.filter((other) => other !== person),
      ),
  );
}
