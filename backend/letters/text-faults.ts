/** What is doubtful in any text that leaves the office on paper. It is its writer's: she is told. */
import { refusedWordsIn } from '../../domain/words/forbidden.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { LetterCase } from './facts.ts';
import { betraysInformant } from './informants.ts';
import { mentionsContact, mentionsPlace } from './mentions.ts';

export interface TextFault {
  readonly code: 'informant_named' | 'protected_contact' | 'refused_word' | 'blank_left';
  /** Spanish: what is so and what to do. */
  readonly message: string;
}

/** @param letterCase null: of no case, where only the words that are used of nobody count. */
export function textFaults(text: string, letterCase: LetterCase | null): TextFault[] {
  const words = [...new Set(refusedWordsIn(text).map((word) => `«${word}»`))];
  return [
    ...(letterCase === null ? [] : ofCase(text, letterCase)),
    ...(words.length > 0
      ? [
          {
            code: 'refused_word' as const,
            message: `El texto dice ${joinAnd(words)}. Use otra expresión.`,
          },
        ]
      : []),
    // What a text of the office leaves for its writer to say (`domain/letters/texts/shipped/free.ts`).
    ...(text.includes('____')
      ? [{ code: 'blank_left' as const, message: 'Quedó un espacio «____» por completar.' }]
      : []),
  ];
}

function ofCase(text: string, letterCase: LetterCase): TextFault[] {
  const locates = letterCase.people.some(
    ({ person, isProtected }) =>
      isProtected &&
      person !== null &&
      (mentionsPlace(text, person.address) || mentionsContact(text, person)),
  );
  return [
    ...(betraysInformant(text, letterCase)
      ? [
          {
            code: 'informant_named' as const,
            message: 'El texto permite reconocer a quien informó. Quite ese dato.',
          },
        ]
      : []),
    ...(locates
      ? [
          {
            code: 'protected_contact' as const,
            message:
              'El texto dice dónde ubicar a una persona con contacto seguro. Quite ese dato.',
          },
        ]
      : []),
  ];
}
