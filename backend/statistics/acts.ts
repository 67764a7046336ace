/** Figures of what was done (atenciones): actions of defence, hearings, orientations, oficios, riesgo. */
import { DEFENCE_ACTIONS, ORIENTATION_TOPICS } from '../../domain/catalogues/case.ts';
import { CONCILIATION_RESULTS } from '../../domain/catalogues/conciliation.ts';
import { COMMITMENT_RESULTS } from '../../domain/catalogues/hearings.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { RISK_DOCUMENTS } from '../../domain/catalogues/risk.ts';
import { type Asked, byList, counts, type Figures, listed, one } from './tables.ts';

export async function actTables(asked: Asked): Promise<Figures[]> {
  const { tx, lists, period, instants } = asked;
  const days = [period.from, period.to] as const;
  const ended = (kind: string) =>
    counts(
      tx,
      `SELECT h.result AS code, count(*) AS count FROM main.hearing_courses h
       WHERE h.ended_on >= ? AND h.ended_on <= ? AND h.kind = ? GROUP BY 1`,
      [...days, kind],
    );
  return [
    await totals(asked),
    byList({
      title: 'Acciones de defensa',
      heading: 'Acción',
      catalogue: lists.on(DEFENCE_ACTIONS, period.to),
      columns: {
        Iniciadas: await counts(
          tx,
          `SELECT kind AS code, count(*) AS count FROM main.defence_actions
           WHERE started_on >= ? AND started_on <= ? GROUP BY 1`,
          days,
        ),
        'De ellas, cumplidas': await counts(
          tx,
          `SELECT kind AS code, count(*) AS count FROM main.defence_actions
           WHERE started_on >= ? AND started_on <= ? AND state = 'done' GROUP BY 1`,
          days,
        ),
      },
    }),
    byList({
      title: 'Conciliaciones terminadas, por resultado (RDNA 43.1)',
      heading: 'Resultado',
      catalogue: CONCILIATION_RESULTS,
      columns: { Conciliaciones: await ended('conciliacion') },
    }),
    byList({
      title: 'Compromisos terminados, por resultado',
      heading: 'Resultado',
      catalogue: COMMITMENT_RESULTS,
      columns: { Compromisos: await ended('compromiso') },
    }),
    byList({
      title: 'Orientaciones por tema',
      heading: 'Tema',
      catalogue: lists.on(ORIENTATION_TOPICS, period.to),
      columns: {
        Orientaciones: await counts(
          tx,
          `SELECT topic AS code, count(*) AS count FROM main.orientations
           WHERE happened_at >= ? AND happened_at < ? GROUP BY 1`,
          instants,
        ),
      },
    }),
    byList({
      title: 'Oficios emitidos, por clase de institución',
      heading: 'Institución',
      catalogue: INSTITUTION_KINDS,
      columns: {
        Oficios: await counts(
          tx,
          `SELECT i.kind AS code, count(*) AS count FROM main.issued_numbers n
           JOIN main.letters l ON l.id = n.subject_id JOIN main.institutions i ON i.id = l.institution_id
           WHERE n.issued_at >= ? AND n.issued_at < ? AND n.subject_kind = 'letter'
             AND n.annulled_at IS NULL GROUP BY 1`,
          instants,
        ),
      },
    }),
    byList({
      title: 'Resoluciones del procedimiento por riesgo',
      heading: 'Resolución',
      catalogue: RISK_DOCUMENTS,
      columns: {
        Resoluciones: await counts(
          tx,
          `SELECT code, count(*) AS count FROM main.risk_resolutions
           WHERE issued_at >= ? AND issued_at < ? GROUP BY 1`,
          instants,
        ),
      },
    }),
  ];
}

/** Acts, each as often as it was done: never to be read as cases nor as people. */
async function totals({ tx, period, instants }: Asked): Promise<Figures> {
  const days = [period.from, period.to];
  return listed('Atenciones', 'Acto', {
    Orientaciones: await one(
      tx,
      'SELECT count(*) AS count FROM main.orientations WHERE happened_at >= ? AND happened_at < ?',
      instants,
    ),
    'Seguimientos realizados': await one(
      tx,
      `SELECT count(*) AS count FROM main.followups
       WHERE state = 'done' AND happened_at >= ? AND happened_at < ?`,
      instants,
    ),
    'Acciones de defensa iniciadas': await one(
      tx,
      'SELECT count(*) AS count FROM main.defence_actions WHERE started_on >= ? AND started_on <= ?',
      days,
    ),
    'Invitaciones y citaciones a audiencia': await one(
      tx,
      'SELECT count(*) AS count FROM main.hearing_invitations WHERE sent_on >= ? AND sent_on <= ?',
      days,
    ),
    'Oficios emitidos': await one(
      tx,
      `SELECT count(*) AS count FROM main.issued_numbers
       WHERE issued_at >= ? AND issued_at < ? AND kind LIKE 'oficio%' AND annulled_at IS NULL`,
      instants,
    ),
    'Procedimientos por riesgo iniciados': await one(
      tx,
      'SELECT count(*) AS count FROM main.risk_procedures WHERE known_at >= ? AND known_at < ?',
      instants,
    ),
  });
}
