import type { AgreementView } from '../../../../backend/committees/types.ts';
import { AGREEMENT_STATE_LABELS } from '../../../../domain/committees/sessions.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useMay } from '../../../api/session.ts';
import { DayBadge } from '../../../components/data/DayBadge.tsx';
import { RowButton } from '../../../components/row/acts.tsx';
import text from '../../../components/row/text.module.css';
import classes from '../committees.module.css';

interface AgreementLinesProps {
  readonly label: string;
  readonly agreements: readonly AgreementView[];
  /** Opens an act on one of them. */
  readonly onOpen: (act: string, id: string) => void;
}

/** What was agreed, who answers, by when, and how it went. */
export function AgreementLines({ label, agreements, onOpen }: AgreementLinesProps) {
  const may = useMay('committees.record');
  return (
    <ul className={classes['lines']} aria-label={label}>
      {agreements.map((one) => (
        <li key={one.id}>
          <span>
            <strong>{one.text}</strong>
            <div className={text['dimmed']}>
              Sesión {one.ordinal} · {one.who}
              {one.alone ? ', que ya no está' : ''}
              {one.operator === null && one.state === 'pending'
                ? ' · nadie de la oficina lo sigue'
                : ''}
            </div>
            <Standing agreement={one} />
          </span>
          {may ? (
            <span className={classes['acts']}>
              {one.state === 'pending' ? (
                <>
                  <RowButton
                    label={`Anotar resultado: ${one.text}`}
                    onClick={() => onOpen('acuerdo', one.id)}
                  >
                    Anotar resultado
                  </RowButton>
                  <RowButton
                    label={`Quién lo sigue: ${one.text}`}
                    onClick={() => onOpen('seguir', one.id)}
                  >
                    Quién lo sigue
                  </RowButton>
                </>
              ) : (
                <RowButton
                  label={`Volver a pendiente: ${one.text}`}
                  onClick={() => onOpen('pendiente', one.id)}
                >
                  Volver a pendiente
                </RowButton>
              )}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Standing({ agreement }: { readonly agreement: AgreementView }) {
  const { state, dueOn, settledOn, settledHow } = agreement;
  if (state !== 'pending' || settledOn !== null)
    return (
      <div>
        {AGREEMENT_STATE_LABELS[state]}
        {settledOn === null ? '' : ` el ${shortDate(settledOn)}`}: {settledHow}
      </div>
    );
  return (
    <DayBadge
      dueOn={dueOn}
      label="Acuerdo de un comité"
      explanation="El día que se acordó en la sesión."
    />
  );
}
