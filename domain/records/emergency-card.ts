/** What an office writes of its card of emergencies. */
import { z } from 'zod';
import { isDialled, LONGEST_POST, MOST_TURN_PHONES } from '../emergency-card.ts';
import { requiredText, version } from './basics.ts';

/** In clear on the disk: short, and nothing but a post and a number. */
export const turnPhone = z.strictObject({
  post: requiredText('Escriba de qué cargo o institución es.', LONGEST_POST).refine(
    (post) => !/\d{3}/u.test(post),
    'Escriba solo el cargo o la institución; el número va en su casilla.',
  ),
  number: requiredText('Escriba el número.', 20).refine(
    isDialled,
    'Escriba solo el número, por ejemplo 052 472000 o 952 123 456.',
  ),
});

export const setTurnPhones = z.strictObject({
  version,
  phones: z
    .array(turnPhone)
    .max(MOST_TURN_PHONES, `En la tarjeta caben ${MOST_TURN_PHONES}. Quite los menos urgentes.`),
  /** Whoever writes them says that she read where they are shown. */
  publicUnderstood: z.literal(true, 'Confirme que son números públicos, sin nombres de personas.'),
});
