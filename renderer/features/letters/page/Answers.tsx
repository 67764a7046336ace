import { Text, Title } from '@mantine/core';
import type { CargoView } from '../../../../backend/cargos/types.ts';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { ANSWER_OUTCOMES } from '../../../../domain/letters/derivation.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import classes from './page.module.css';

/** What came back: the stamped copies, and the answer. */
export function Answers({ letter }: { readonly letter: LetterView }) {
  const { cargos, answer } = letter;
  return (
    <>
      {cargos.length === 0 ? null : (
        <>
          <Title order={2} size="h5" mt="sm">
            Cargo
          </Title>
          <ul className={classes['list']}>
            {cargos.map((cargo) => (
              <li key={cargo.id}>
                <Text size="sm">
                  Recibido el {dateTime(cargo.receivedAt)} por {receiverOf(cargo)}
                </Text>
                <Text size="sm" c="dimmed">
                  {detailsOf(cargo)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer === null ? null : (
        <>
          <Title order={2} size="h5" mt="sm">
            Respuesta
          </Title>
          <Text size="sm">
            {dateTime(answer.at)}
            {answer.document === '' ? '' : `, con ${answer.document}`}
            {answer.outcome === null ? '' : `. ${labelOf(ANSWER_OUTCOMES, answer.outcome)}.`}
          </Text>
          <Text size="sm" className={classes['notes'] ?? ''}>
            {answer.notes}
          </Text>
        </>
      )}
    </>
  );
}

const receiverOf = ({ receivedBy, receivedPost }: CargoView): string =>
  receivedPost === '' ? receivedBy : `${receivedBy}, ${receivedPost}`;

function detailsOf({ deskNumber, folios, notes }: CargoView): string {
  return [
    deskNumber === '' ? '' : `Mesa de partes N.° ${deskNumber}`,
    folios === null ? '' : counted(folios, 'folio', 'folios'),
    notes,
  ]
    .filter((text) => text !== '')
    .join(' · ');
}
