/** Whose hand a document waits for, as blocks of `Signatures`. */
import type { Attendee, Officer } from './people-data.ts';
import type { SignatureBlock } from './Signatures.tsx';

/** Of the office. Null: to be written by hand. */
export function officerBlock(officer: Officer | null, digital = false): SignatureBlock {
  if (officer === null) return { name: null, lines: ['Defensora o defensor – firma y sello'] };
  const { name, post, document, registration } = officer;
  return {
    name,
    lines: [post, written(document, registration).join(' · ')].filter(Boolean),
    digital,
  };
}

/**
 * Of a party: herself or who represents her; and, when she does not read or sign, her fingerprint and
 * the signature of her testigo a ruego (RDNA 44.1.f, j, k; 49.i).
 */
export function partyBlocks(party: Attendee, digital = false): SignatureBlock[] {
  if (!party.present) return [];
  const { representative, witness } = party;
  const own: SignatureBlock =
    representative === null
      ? {
          name: party.name,
          lines: written(party.role, party.document),
          fingerprint: true,
          digital,
          instead: party.readsAndSigns ? null : 'No firma por no poder o no saber hacerlo',
        }
      : {
          name: representative.name,
          lines: written(`En representación de ${party.name}`, representative.document),
          fingerprint: true,
          digital,
        };
  if (party.readsAndSigns || witness === null) return [own];
  return [
    own,
    {
      name: witness.name,
      lines: written(`Testigo a ruego de ${party.name}`, witness.document),
      fingerprint: true,
      digital,
    },
  ];
}

/** Of who verifies that an agreement is legal (RDNA 44.1.m), when somebody does. */
export function lawyerBlocks(
  lawyer: { readonly name: string; readonly registration: string | null } | null,
  digital = false,
): SignatureBlock[] {
  if (lawyer === null) return [];
  const { name, registration } = lawyer;
  return [{ name, lines: written('Abogada o abogado', registration), digital }];
}

/** Of who put the words into the person's tongue (DL 1297, art. 10). */
export function interpreterBlock(who: { readonly name: string; readonly document: string | null }) {
  return { name: who.name, lines: written('Intérprete', who.document) };
}

/** A place for somebody on a blank form. */
export const blankBlock = (as: string): SignatureBlock => ({
  name: null,
  lines: [as, null],
  fingerprint: true,
});

const written = (...lines: readonly (string | null)[]): string[] =>
  lines.filter((line) => line !== null);
