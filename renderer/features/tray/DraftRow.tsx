import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { DraftRow as Row } from '../../../backend/drafts/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { draftAddress } from './draft-address.ts';
import classes from './tray.module.css';

/** A text left half written: neutral words only, its content shows when it is opened. */
export function DraftRow({ draft }: { readonly draft: Row }) {
  const to = draftAddress(draft);
  return (
    <li className={classes['row']}>
      <Text span inherit fw={600} className={classes['wide']}>
        {draft.title}
      </Text>
      <span className={classes['cut']}>Empezado el {dateTime(draft.startedAt)}</span>
      <span>Guardado el {dateTime(draft.savedAt)}</span>
      <div className={classes['act']}>
        {to === null ? (
          <Text span inherit c="dimmed">
            Ábralo desde su expediente
          </Text>
        ) : (
          <Button
            component={Link}
            to={to}
            size="compact-sm"
            variant="default"
            aria-label={`Continuar: ${draft.title}, del ${dateTime(draft.startedAt)}`}
          >
            Continuar
          </Button>
        )}
      </div>
    </li>
  );
}
