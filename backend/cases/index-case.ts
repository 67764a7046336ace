import { indexDoc } from '../../db/search.ts';
import type { Tx } from '../../db/store.ts';

interface CaseWords {
  number: string;
  paperCode: string | null;
  incomingNumber: string | null;
  courtNumber: string | null;
}

/**
 * A case is found by its number (with and without zeros), its papers, and the people in it. A
 * reserved informant is not among the words: a search by her name must not lead to what she told.
 */
export async function indexCase(tx: Tx, caseId: string): Promise<void> {
  const [found]: CaseWords[] = await tx.query(
    `SELECT number_text AS number, late_paper_code AS "paperCode",
       incoming_number AS "incomingNumber", court_number AS "courtNumber"
     FROM cases WHERE id = ?`,
    [caseId],
  );
  if (found === undefined) return;
  const people: Record<string, string | null>[] = await tx.query(
    `SELECT p.first_surname, p.second_surname, p.given_names, p.known_as, p.document_number
     FROM case_people cp JOIN persons p ON p.id = cp.person_id
     WHERE cp.case_id = ? AND cp.removed_at IS NULL
     ORDER BY cp.position`,
    [caseId],
  );
  const { number, ...papers } = found;
  await indexDoc(tx, {
    kind: 'case',
    subjectId: caseId,
    words: [
      number,
      number.replace(/^0+/, ''),
      ...Object.values(papers),
      ...people.flatMap((person) => Object.values(person)),
    ],
  });
}

/** After a person's name or document changed. */
export async function indexCasesOf(tx: Tx, personId: string): Promise<void> {
  const rows: { caseId: string }[] = await tx.query(
    'SELECT DISTINCT case_id AS "caseId" FROM case_people WHERE person_id = ?',
    [personId],
  );
  for (const { caseId } of rows) await indexCase(tx, caseId);
}
