import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import type { TermReason } from '../cases/types.ts';
import type { When } from '../core/procedure.ts';
import { whyHearingTerm } from '../hearings/terms.ts';

/**
 * Why a follow-up is due on its day: somebody chose it, and no norm; of a term of a conciliation, the
 * norm; or it was counted from what was agreed. @throws Refusal `not_found`.
 */
export async function whyFollowup(
  { tx, now, calendar }: When & { readonly tx: Tx },
  id: string,
): Promise<TermReason> {
  const term = await whyHearingTerm(tx, id, { now, calendar });
  if (term !== null) return term;
  const [row]: {
    by: string;
    at: string;
    dueOn: string;
    countedFrom: string | null;
    isVerification: number;
  }[] = await tx.query(
    `SELECT o.full_name AS "by", f.assigned_at AS "at", f.due_on AS "dueOn",
       f.counted_from AS "countedFrom",
       f.is_verification AS "isVerification"
     FROM followups f JOIN operators o ON o.id = f.assigned_by WHERE f.id = ?`,
    [id],
  );
  if (row === undefined) throw new Refusal('not_found');
  const counts = row.isVerification === 1 ? 'Cuenta como verificación (RDNA 32.3).' : '';
  if (row.countedFrom !== null)
    return {
      label: 'Fecha del seguimiento',
      verified: true,
      explanation: `Vence el ${shortDate(row.dueOn)}: ${
        row.countedFrom === row.dueOn
          ? 'es el día acordado.'
          : `el día acordado es el ${shortDate(row.countedFrom)}, que no es hábil, y pasa al siguiente día hábil (Código Civil, art. 183.5).`
      } ${counts}`,
    };
  return {
    label: 'Fecha del seguimiento',
    verified: true,
    explanation: [
      `Vence el ${shortDate(row.dueOn)}: es la fecha que puso ${row.by} al asignarlo el ${dateTime(row.at)}.`,
      counts,
      'No es un plazo de ley: puede cambiarse asignando otro.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}
