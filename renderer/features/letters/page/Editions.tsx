import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { PrintDialog } from '../../../components/paper/PrintDialog.tsx';
import { askFile } from './files.ts';
import classes from './page.module.css';

interface EditionsProps {
  readonly letter: LetterView;
  /** Null: the last one, or what the register keeps of an annulled letter. */
  readonly shown: number | null;
  readonly onShow: (edition: number) => void;
  readonly onSave: (edition: number) => void;
}

/** Every version that was issued under this number; each prints again byte for byte. */
export function Editions({ letter, shown, onShow, onSave }: EditionsProps) {
  const [printing, setPrinting] = useState<number | null>(null);
  const last = letter.editions.at(-1)?.edition;
  const current = shown ?? (letter.state === 'annulled' ? null : last);
  return (
    <ul className={classes['list']}>
      {letter.editions.toReversed().map(({ edition, issuedAt, issuedBy, reason, mark }) => (
        <li key={edition} aria-current={edition === current ? 'true' : undefined}>
          <Text size="sm">
            <Text span inherit fw={600}>
              Versión {edition}
            </Text>{' '}
            · {dateTime(issuedAt)} · {issuedBy}
          </Text>
          {reason === '' ? null : (
            <Text size="sm" c="dimmed">
              Se corrigió: {reason}
            </Text>
          )}
          {mark === null ? null : (
            <Text size="sm">
              Comprobación: <code>{mark}</code>
            </Text>
          )}
          <Group gap="sm">
            {edition === current ? (
              <Text size="sm" c="dimmed">
                A la vista
              </Text>
            ) : (
              <LinkButton label={`Ver la versión ${edition}`} onClick={() => onShow(edition)}>
                Ver
              </LinkButton>
            )}
            <LinkButton
              label={`Imprimir la versión ${edition}`}
              onClick={() => setPrinting(edition)}
            >
              Imprimir
            </LinkButton>
            <LinkButton label={`Guardar la versión ${edition}`} onClick={() => onSave(edition)}>
              Guardar
            </LinkButton>
          </Group>
        </li>
      ))}
      {printing === null ? null : (
        <PrintDialog
          what={`la versión ${printing}`}
          usual={2}
          ask={() => askFile(letter, printing, 'print')}
          onClose={() => setPrinting(null)}
        />
      )}
    </ul>
  );
}
