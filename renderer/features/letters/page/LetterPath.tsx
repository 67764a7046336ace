import { Text } from '@mantine/core';
import { IconBan, IconCheck, IconCircle } from '@tabler/icons-react';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import classes from './page.module.css';

/** Emitido, firmado, con cargo, respondido: what was done and when. */
export function LetterPath({ letter }: { readonly letter: LetterView }) {
  const steps = [
    { label: 'Emitido', at: letter.issuedAt },
    { label: 'Firmado', at: letter.signedAt },
    { label: 'Con cargo', at: letter.cargos[0]?.receivedAt ?? null },
    { label: 'Respondido', at: letter.answer?.at ?? null },
  ].filter(({ at }) => letter.annulledAt === null || at !== null);
  return (
    <ol className={classes['path']} aria-label="Recorrido del oficio">
      {steps.map(({ label, at }) => (
        <li key={label} data-done={at !== null}>
          {at === null ? <IconCircle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
          <span>{label}</span>
          <Text span inherit c="dimmed">
            {at === null ? 'pendiente' : dateTime(at)}
          </Text>
        </li>
      ))}
      {letter.annulledAt === null ? null : (
        <li data-done>
          <IconBan size={16} aria-hidden />
          <span>Anulado</span>
          <Text span inherit c="dimmed">
            {dateTime(letter.annulledAt)}
          </Text>
        </li>
      )}
    </ol>
  );
}
