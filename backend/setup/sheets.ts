import type { RecoveryKit } from '../../db/recovery.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { Backend } from '../core/ports.ts';

/**
 * Prints the three sheets into memory and grants looking at them and printing them, never saving:
 * they must exist on paper alone (vault.md, "Recovery sheet").
 */
export async function printSheets(
  backend: Backend,
  kit: RecoveryKit,
  office: string,
  practice: boolean,
): Promise<GrantedUrl> {
  const issuedAt = backend.clock().toISOString();
  const bytes = await backend.printer.render('hojas-de-recuperacion', {
    office,
    kitId: kit.kitId,
    createdOn: dateInLima(issuedAt),
    issuedAt,
    practice,
    sheets: kit.sheets.map((sheet) => ({
      ...sheet,
      words: [...sheet.words],
      envelopeLabel: ENVELOPES[sheet.index],
    })),
  });
  return backend.grants.give(
    { name: 'hojas-de-recuperacion.pdf', mime: 'application/pdf', bytes },
    ['view', 'print'],
  );
}

/** Envelopes go to offices, never to the mayor's person nor to IT. */
const ENVELOPES: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'Responsable de la DEMUNA',
  2: 'Gerencia de Desarrollo Social',
  3: 'Secretaría General',
};
