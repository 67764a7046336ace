/** What is doubtful in what was typed: it is hers to write, and she is told. */
import { refusedWordsIn } from '../../domain/words/forbidden.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { LetterCase } from '../letters/facts.ts';
import { betraysInformant } from '../letters/informants.ts';
import { type Known, mentionsContact, mentionsName, mentionsPlace } from '../letters/mentions.ts';
import type { PaperFacts, PaperWarning } from './maker.ts';

export type Typed = readonly [field: string, text: string];

/** Of each text that goes to paper; of no case, only the words that are not used of anybody. */
export function textWarnings({ letterCase }: PaperFacts, texts: readonly Typed[]): PaperWarning[] {
  return texts.flatMap(([field, text]) => {
    const told = (message: string): PaperWarning => ({ field, message, blocks: false });
    const words = [...new Set(refusedWordsIn(text).map((word) => `«${word}»`))];
    return [
      ...(letterCase === null ? [] : ofCase(letterCase, text).map(told)),
      ...(words.length > 0 ? [told(`El texto dice ${joinAnd(words)}. Use otra expresión.`)] : []),
    ];
  });
}

function ofCase(letterCase: LetterCase, text: string): string[] {
  const { people } = letterCase;
  const known = people.flatMap(({ person }): Known[] => (person === null ? [] : [person]));
  return [
    ...(betraysInformant(text, letterCase)
      ? ['El texto permite reconocer a quien informó. Quite ese dato.']
      : []),
    ...(people.some(
      ({ role, person }) =>
        role === 'affected' &&
        person !== null &&
        mentionsName(
          text,
          person,
          known.filter((other) => other !== person),
        ),
    )
      ? ['El texto nombra a una niña, niño o adolescente: use el número de expediente.']
      : []),
    ...(people.some(
      ({ person, isProtected }) =>
        isProtected &&
        person !== null &&
        (mentionsPlace(text, person.address) || mentionsContact(text, person)),
    )
      ? ['El texto dice dónde ubicar a una persona con contacto seguro. Quite ese dato.']
      : []),
  ];
}
