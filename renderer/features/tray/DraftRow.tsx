import type { DraftRow as Row } from '../../../backend/drafts/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { draftAddress } from './draft-address.ts';
import classes from './tray.module.css';

/** A text left half written: neutral words only, its content shows when it is opened. */
export function DraftRow({ draft }: { readonly draft: Row }) {
  const to = draftAddress(draft);
  return (
    <li className={classes['row']}>
      <strong className={classes['wide']}>{draft.title}</strong>
      <span className={classes['cut']}>Empezado el {dateTime(draft.startedAt)}</span>
      <span>Guardado el {dateTime(draft.savedAt)}</span>
      <div className={classes['act']}>
        {to === null ? (
          <span className={text['dimmed']}>Ábralo desde su expediente</span>
        ) : (
          <RowLink
            to={to}
            face="button"
            label={`Continuar: ${draft.title}, del ${dateTime(draft.startedAt)}`}
          >
            Continuar
          </RowLink>
        )}
      </div>
    </li>
  );
}
