/** What a person of the office has open: what somebody must receive before she leaves. */
import { activities, drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { DESK_LABELS, type RegisterDesk } from '../../domain/desks.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { dutiesNow } from '../fixed-duties/definitions.ts';
import { registrationNumber } from '../registrations/insert.ts';
import type { OpenItem } from './types.ts';

/** Everything that somebody must go on with, by its number; no name of the people it is about. */
export async function openItems(tx: Tx, operatorId: string): Promise<OpenItem[]> {
  const cases: { id: string; number: string }[] = await tx.query(
    `SELECT id, number_text AS number FROM cases
     WHERE responsible_id = ? AND state <> 'concluido' ORDER BY number_text`,
    [operatorId],
  );
  const followups: { id: string; number: string; kind: string; dueOn: string }[] = await tx.query(
    `SELECT f.id, c.number_text AS number, f.kind, f.due_on AS "dueOn"
     FROM followups f JOIN cases c ON c.id = f.case_id
     WHERE f.assigned_to = ? AND f.state = 'pending' ORDER BY f.due_on, f.id`,
    [operatorId],
  );
  const letters: { id: string; number: string | null; caseNumber: string; state: string }[] =
    await tx.query(
      `SELECT l.id, l.number_text AS number, c.number_text AS "caseNumber", l.state
       FROM letters l JOIN cases c ON c.id = l.case_id
       WHERE coalesce(l.handed_to, l.created_by) = ? AND l.state <> 'annulled'
         AND l.answered_at IS NULL ORDER BY l.created_at, l.id`,
      [operatorId],
    );
  const papers: { id: string; number: string }[] = await tx.query(
    `SELECT DISTINCT p.id, p.number_text AS number
     FROM paper_sendings s JOIN papers p ON p.id = s.paper_id
     WHERE coalesce(s.handed_to, p.issued_by) = ? AND p.state <> 'annulled'
       AND (s.delivered_at IS NULL OR (s.awaits = 1 AND s.answered_at IS NULL))
     ORDER BY p.issued_at, p.id`,
    [operatorId],
  );
  const received: { id: string; number: string; dueAt: string | null }[] = await tx.query(
    `SELECT id, number_text AS number, coalesce(order_due_at, due_at) AS "dueAt"
     FROM received_documents WHERE assigned_to = ? AND state = 'open' ORDER BY received_at, id`,
    [operatorId],
  );
  const attentions: { id: string; desk: RegisterDesk; number: number; dueOn: string }[] =
    await tx.query(
      `SELECT a.id, r.desk, r.number, a.due_on AS "dueOn"
       FROM attentions a JOIN registrations r ON r.id = a.registration_id
       WHERE a.assigned_to = ? AND a.state = 'planned' ORDER BY a.due_on, a.id`,
      [operatorId],
    );
  const led = await tx.find(activities, {
    where: { leaderId: operatorId, state: 'scheduled' },
    order: { firstOn: 'ASC', id: 'ASC' },
  });
  const prepared: { id: string; name: string; onDate: string }[] = await tx.query(
    `SELECT s.id, c.name, s.on_date AS "onDate"
     FROM committee_sessions s JOIN committees c ON c.id = s.committee_id
     WHERE s.preparer_id = ? AND s.closed_at IS NULL AND s.state IN ('convoked', 'held')
     ORDER BY s.on_date, s.id`,
    [operatorId],
  );
  const agreed: { id: string; name: string; dueOn: string }[] = await tx.query(
    `SELECT a.id, c.name, a.due_on AS "dueOn" FROM committee_agreements a
     JOIN committee_sessions s ON s.id = a.session_id JOIN committees c ON c.id = s.committee_id
     WHERE a.operator_id = ? AND a.state = 'pending' ORDER BY a.due_on, a.id`,
    [operatorId],
  );
  const duties = (await dutiesNow(tx)).filter(
    (duty) => duty.active && duty.operatorId === operatorId,
  );
  return [
    ...cases.map(({ id, number }) => ({ kind: 'case' as const, id, number, what: 'Expediente' })),
    ...followups.map(({ id, number, kind, dueOn }) => ({
      kind: 'followup' as const,
      id,
      number,
      what: `${labelOf(FOLLOWUP_TYPES, kind)}, para el ${shortDate(dueOn)}`,
    })),
    ...letters.map(({ id, number, caseNumber, state }) => ({
      kind: 'letter' as const,
      id,
      number: number ?? caseNumber,
      what: LETTER_WORDS[state] ?? 'Oficio',
    })),
    ...papers.map(({ id, number }) => ({
      kind: 'paper' as const,
      id,
      number,
      what: 'Documento enviado, sin cargo o sin respuesta',
    })),
    ...received.map(({ id, number, dueAt }) => ({
      kind: 'received' as const,
      id,
      number,
      what:
        dueAt === null
          ? 'Documento recibido'
          : `Documento recibido, para el ${shortDate(dateInLima(dueAt))}`,
    })),
    ...attentions.map(({ id, desk, number, dueOn }) => ({
      kind: 'attention' as const,
      id,
      number: registrationNumber(desk, number),
      what: `Atención o visita, para el ${shortDate(dueOn)}`,
    })),
    ...led.map(({ id, firstOn, title }) => ({
      kind: 'activity' as const,
      id,
      number: shortDate(firstOn),
      what: `Actividad que dirige: ${title}`.slice(0, LONGEST),
    })),
    ...prepared.map(({ id, name, onDate }) => ({
      kind: 'session' as const,
      id,
      number: shortDate(onDate),
      what: `Sesión que prepara: ${name}`.slice(0, LONGEST),
    })),
    ...agreed.map(({ id, name, dueOn }) => ({
      kind: 'committee_agreement' as const,
      id,
      number: shortDate(dueOn),
      what: `Acuerdo de comité: ${name}`.slice(0, LONGEST),
    })),
    ...duties.map(({ id, desk, label }) => ({
      kind: 'duty' as const,
      id,
      number: desk === null ? 'Oficina' : DESK_LABELS[desk],
      what: `Obligación del calendario: ${label}`.slice(0, LONGEST),
    })),
  ];
}

/** As the acta takes it. */
const LONGEST = 200;

const LETTER_WORDS: Readonly<Record<string, string>> = {
  draft: 'Borrador de oficio',
  issued: 'Oficio emitido, sin firmar',
  signed: 'Oficio firmado, sin respuesta',
};

export const draftsOf = (tx: Tx, operatorId: string): Promise<number> =>
  tx.countBy(drafts, { operatorId });
