/** The qualification and the verification of cases, counted by a calendar (`calendar/moves.ts`). */
import { type Case, cases } from '../../db/entities/index.ts';
import { termWith } from '../../domain/clock/changes.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import type { TermSource } from '../calendar/counted.ts';
import { FIRST_ACTION_DAY } from './round.ts';
import { verificationTermFrom } from './terms.ts';

interface Row {
  readonly caseId: string;
  readonly number: string;
  readonly what: 'calificacion' | 'verificacion';
  /** ISO UTC. */
  readonly from: string;
  /** Of a qualification, the reception, ISO UTC; of a verification, the first action, YYYY-MM-DD. */
  readonly start: string;
}

/**
 * The first 24 hours of a qualification run on the clock: only the extended one is counted. What was
 * over on paper when its case was loaded is over now too.
 */
export const caseTerms: TermSource = async (tx, { over, calendar, changesOf }) => {
  const rows: Row[] = await tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, 'calificacion' AS what,
       c.calificacion_due AS "from", c.received_at AS start
     FROM cases c WHERE c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'verificacion', c.verification_due, ${FIRST_ACTION_DAY}
     FROM cases c WHERE c.state <> 'concluido' AND c.verification_due >= ?`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over],
  );
  return rows.map(({ start, ...row }) => {
    const { what, caseId: id } = row;
    const { due: to } =
      what === 'calificacion'
        ? termWith(TERM_RULES.DNA_CALIF_EXT, start, calendar, changesOf('DNA_CALIF', id))
        : verificationTermFrom(start, calendar, changesOf('DNA_VERIF', id));
    const column: Partial<Case> =
      what === 'calificacion' ? { calificacionDue: to } : { verificationDue: to };
    return {
      ...row,
      subjectId: id,
      rule: null,
      to,
      keep: async (written) => {
        await written.update(cases, { id }, column);
      },
    };
  });
};
