import { Title } from '@mantine/core';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { ANSWER_OUTCOMES } from '../../../../domain/letters/derivation.ts';
import { AnswerLines, CargoLines } from '../../../components/cargo/Returned.tsx';

/** What came back: the stamped copies, and the answer. */
export function Answers({ letter: { cargos, answer } }: { readonly letter: LetterView }) {
  return (
    <>
      {cargos.length === 0 ? null : (
        <>
          <Title order={2} size="h5" mt="sm">
            Cargo
          </Title>
          <CargoLines cargos={cargos} />
        </>
      )}
      {answer === null ? null : (
        <>
          <Title order={2} size="h5" mt="sm">
            Respuesta
          </Title>
          <AnswerLines
            answer={answer}
            outcome={answer.outcome === null ? null : labelOf(ANSWER_OUTCOMES, answer.outcome)}
          />
        </>
      )}
    </>
  );
}
