/** The acts of the chain, the last ones first, paged by their number. */
import type { Tx } from '../../db/store.ts';
import { FIELD_CLASSES, type FieldClass } from '../../domain/fields/classes.ts';
import { type ActKind, actsOf, actWords } from '../../domain/words/acts.ts';
import { reasonWords } from '../../domain/words/reasons.ts';
import { dayBounds } from './days.ts';
import type { AuditLine, AuditPage } from './types.ts';

interface Row {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly detail: string;
  readonly full_name: string | null;
  readonly number_text: string | null;
}

export interface ActFilter {
  /** YYYY-MM-DD, Lima. */
  readonly day: string | null;
  readonly operatorId: string | null;
  readonly kind: ActKind | null;
  readonly subject: { readonly kind: 'case' | 'person'; readonly id: string } | null;
  /** Whoever reads everybody's acts is told of which case, also of one whose content she never sees. */
  readonly everybody: boolean;
}

interface Asked {
  /** The `seq` of the last row shown. */
  readonly before: number | null;
  readonly limit: number;
}

/**
 * Acts by day, person, kind or subject. Of a case also what was done to its letters, its follow-ups
 * and its attachments: one reading of one index each.
 */
export async function listActs(
  tx: Tx,
  filter: ActFilter,
  { before, limit }: Asked,
): Promise<AuditPage> {
  const where: string[] = [];
  const values: unknown[] = [];
  const and = (sql: string, ...given: unknown[]): void => {
    where.push(sql);
    values.push(...given);
  };
  if (before !== null) and('a.seq < ?', before);
  if (filter.day !== null) {
    const [from, to] = dayBounds(filter.day);
    and('a.at >= ? AND a.at < ?', from, to);
  }
  if (filter.operatorId !== null) and('a.operator_id = ?', filter.operatorId);
  if (filter.kind !== null) {
    const names = actsOf(filter.kind);
    and(`a.action IN (${names.map(() => '?').join(', ')})`, ...names);
  }
  // What is closed to her is not in `audit_seen` already; `main` adds what is merely not hers to open.
  const of = filter.everybody ? 'main.' : '';
  if (filter.subject?.kind === 'person') {
    const { id } = filter.subject;
    and(
      // What was done to a row that she was united with was done to her.
      `((a.subject_kind = 'person' AND a.subject_id IN (
          SELECT ? UNION ALL SELECT id FROM ${of}persons WHERE merged_into = ?))
        OR (a.subject_kind = 'attachment' AND a.subject_id IN (
          SELECT id FROM ${of}attachments WHERE subject_kind = 'person' AND subject_id = ?)))`,
      id,
      id,
      id,
    );
  }
  if (filter.subject?.kind === 'case') {
    const { id } = filter.subject;
    and(
      `((a.subject_kind = 'case' AND a.subject_id = ?)
        OR (a.subject_kind = 'letter' AND a.subject_id IN (
          SELECT id FROM ${of}letters WHERE case_id = ?))
        OR (a.subject_kind = 'paper' AND a.subject_id IN (
          SELECT id FROM ${of}papers WHERE case_id = ?))
        OR (a.subject_kind = 'dossier' AND a.subject_id IN (
          SELECT id FROM ${of}dossiers WHERE case_id = ?))
        OR (a.subject_kind = 'followup' AND a.subject_id IN (
          SELECT id FROM ${of}followups WHERE case_id = ?))
        OR (a.subject_kind = 'attachment' AND a.subject_id IN (
          SELECT id FROM ${of}attachments WHERE case_id = ?))
        OR (a.subject_kind = 'received' AND a.subject_id IN (
          SELECT id FROM ${of}received_documents WHERE case_id = ?)))`,
      id,
      id,
      id,
      id,
      id,
      id,
      id,
    );
  }
  const rows: Row[] = await tx.query(
    `SELECT a.seq, a.at, a.action, a.subject_kind, a.subject_id, a.detail, o.full_name,
       coalesce(l.number_text, p.number_text, r.number_text, c.number_text) AS number_text
     FROM temp.audit_seen a
     LEFT JOIN operators o ON o.id = a.operator_id
     LEFT JOIN ${of}followups f ON a.subject_kind = 'followup' AND f.id = a.subject_id
     LEFT JOIN ${of}attachments t ON a.subject_kind = 'attachment' AND t.id = a.subject_id
     LEFT JOIN ${of}dossiers d ON a.subject_kind = 'dossier' AND d.id = a.subject_id
     LEFT JOIN ${of}cases c ON c.id = CASE a.subject_kind
       WHEN 'case' THEN a.subject_id WHEN 'acts_of_case' THEN a.subject_id
       ELSE coalesce(f.case_id, t.case_id, d.case_id) END
     LEFT JOIN ${of}letters l ON a.subject_kind = 'letter' AND l.id = a.subject_id
     LEFT JOIN ${of}papers p ON a.subject_kind = 'paper' AND p.id = a.subject_id
     LEFT JOIN ${of}received_documents r ON a.subject_kind = 'received' AND r.id = a.subject_id
     ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
     ORDER BY a.seq DESC LIMIT ?`,
    [...values, limit + 1],
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(lineOf),
    next: rows.length > limit && last !== undefined ? String(last.seq) : null,
  };
}

function lineOf(row: Row): AuditLine {
  const { subject_kind: kind, subject_id: id } = row;
  const detail = detailOf(row.detail);
  const refused = row.action === 'right.refused' && id !== null;
  return {
    seq: row.seq,
    at: row.at,
    by: row.full_name,
    what: refused ? `${actWords(row.action)}: «${actWords(id)}»` : actWords(row.action),
    about: kind === null ? null : aboutOf(kind, row.number_text),
    subject: kind === null || id === null ? null : { kind, id },
    classes: classesOf(kind, detail),
    reason: typeof detail['reason'] === 'string' ? reasonWords(detail['reason']) : null,
  };
}

/** A row that was edited by hand must still be shown, with what can be read of it. */
function detailOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const RECORDS = [
  'case',
  'person',
  'letter',
  'paper',
  'followup',
  'orientation',
  'attachment',
  'received',
];

function classesOf(
  kind: string | null,
  { classes }: Readonly<Record<string, unknown>>,
): FieldClass[] {
  if (kind === null || !RECORDS.includes(kind)) return [];
  const named: readonly unknown[] = Array.isArray(classes) ? classes : [];
  return FIELD_CLASSES.filter((name) => name === 'ordinario' || named.includes(name));
}

const ABOUT: Readonly<Record<string, string>> = {
  case: 'Expediente',
  letter: 'Oficio en borrador',
  person: 'Ficha de una persona',
  followup: 'Seguimiento',
  orientation: 'Orientación',
  institution: 'Institución',
  paper: 'Documento emitido',
  dossier: 'Pedido de un expediente',
  text: 'Texto o cláusula',
  operator: 'Usuario',
  attachment: 'Documento adjunto',
  received: 'Documento recibido',
  acts_of_case: 'Quién ha visto un expediente',
  acts_of_person: 'Quién ha visto una ficha',
};

const OF_A_CASE: Readonly<Record<string, string>> = {
  case: 'Expediente',
  dossier: 'Copia del expediente',
  followup: 'Seguimiento del expediente',
  attachment: 'Documento adjunto del expediente',
  received: 'Documento recibido',
  acts_of_case: 'Quién ha visto el expediente',
};

function aboutOf(kind: string, number: string | null): string | null {
  if (number === null) return ABOUT[kind] ?? null;
  return kind in OF_A_CASE ? `${OF_A_CASE[kind]} ${number}` : number;
}
