import { Text } from '@mantine/core';
import type { Answers } from '../../../../../domain/fvr/answers.ts';
import { readingOf } from '../../../../../domain/fvr/score.ts';
import { counted } from '../../../../../domain/words/lists.ts';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { levelWords, NO_SUBSTITUTE } from '../../fvr/words.ts';
import classes from './Items.module.css';

/** Score, level by score, level with the pregnancy, and what is still to be asked, as it is answered. */
export function Result() {
  const { score, byScore, adjusted, pregnant, atLeast, notAsked, blanks } = readingOf(
    useFieldValue<Answers>('answers'),
  );
  return (
    <section className={classes['result']} aria-label="Resultado orientador">
      <Text size="xs" fw={700}>
        {NO_SUBSTITUTE}. No se imprime ni cambia el nivel del caso.
      </Text>
      <dl aria-live="polite">
        <dt>Puntaje</dt>
        <dd>{score} de 37</dd>
        <dt>Nivel por puntaje</dt>
        <dd>{levelWords(byScore)}</dd>
        <dt>Nivel con embarazo</dt>
        <dd>{pregnant ? levelWords(adjusted) : 'Sin ajuste'}</dd>
      </dl>
      <Text size="xs">
        {notAsked.length === 0
          ? 'Todos los ítems se preguntaron'
          : `Sin preguntar: ${counted(notAsked.length, 'ítem', 'ítems')}`}
        {blanks.length === 0 ? '' : ` · No sabe: ${counted(blanks.length, 'ítem', 'ítems')}`}
        {atLeast === null ? '' : ` · Lo respondido ya llega a ${levelWords(atLeast)}; puede subir`}.
      </Text>
    </section>
  );
}
