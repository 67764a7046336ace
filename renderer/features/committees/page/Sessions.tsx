import type { CommitteeView } from '../../../../backend/committees/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { SESSION_KINDS } from '../../../../domain/catalogues/committees.ts';
import { weekdayDate } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { committeeAddress } from '../../../api/addresses.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { RowLink } from '../../../components/row/acts.tsx';
import text from '../../../components/row/text.module.css';
import classes from '../committees.module.css';
import { Part } from '../parts/Part.tsx';
import { SessionStateMark, SignedActaMark } from '../parts/state.tsx';

/** Its sessions, the last first. */
export function Sessions({ committee: { sessions } }: { readonly committee: CommitteeView }) {
  return (
    <Part title="Sesiones">
      {sessions.length === 0 ? (
        <EmptyState title="Sin sesiones">
          Convoque la primera con «Convocar a sesión»: de ahí salen la convocatoria, la lista de
          asistencia y el acta.
        </EmptyState>
      ) : (
        <ul className={classes['lines']} aria-label="Sesiones">
          {sessions.map(({ id, ordinal, kind, onDate, from, place, agreements, ...session }) => (
            <li key={id}>
              <span>
                <RowLink to={committeeAddress.session(id)} face="name">
                  Sesión {ordinal}
                </RowLink>{' '}
                {weekdayDate(onDate)}/{onDate.slice(0, 4)}, {from}
                <div className={text['dimmed']}>
                  {labelOf(SESSION_KINDS, kind)} · {place}
                  {agreements === 0 ? '' : ` · ${counted(agreements, 'acuerdo', 'acuerdos')}`}
                  {session.pending === 0
                    ? ''
                    : `, ${counted(session.pending, 'pendiente', 'pendientes')}`}
                </div>
              </span>
              <span className={classes['marks']}>
                <SessionStateMark {...session} onDate={onDate} />
                <SignedActaMark signedActa={session.signedActa} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
