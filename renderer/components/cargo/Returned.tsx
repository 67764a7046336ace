import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AnswerView, CargoView } from '../../../backend/cargos/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { address } from '../../api/addresses.ts';
import classes from './cargo.module.css';

/** The stamped copies that came back. */
export const CargoLines = ({ cargos }: { readonly cargos: readonly CargoView[] }) => (
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
);

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

interface AnswerLinesProps {
  readonly answer: AnswerView;
  /** What it came to, in words. */
  readonly outcome?: string | null;
}

/** When it was answered, with which document, and what it says. */
export const AnswerLines = ({ answer, outcome = null }: AnswerLinesProps) => (
  <>
    <Text size="sm">
      {dateTime(answer.at)}
      {answer.document === '' ? '' : `, con ${answer.document}`}
      {outcome === null ? '' : `. ${outcome}.`}
    </Text>
    {answer.received === null ? null : (
      <Anchor component={Link} to={address.receivedDocument(answer.received.id)} size="sm">
        Documento recibido {answer.received.number}
      </Anchor>
    )}
    {answer.notes === '' ? null : (
      <Text size="sm" className={classes['notes'] ?? ''}>
        {answer.notes}
      </Text>
    )}
  </>
);
