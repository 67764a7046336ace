/** To whom a paper is addressed, where its form asks that. */
import type { Tx } from '../../db/store.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import type { AddresseeKind } from '../../domain/letters/audiences.ts';
import type { AskedPaper, PaperInput } from '../../domain/records/paper.ts';
import { institutionOf } from '../institutions/directory.ts';

type Paper = AskedPaper['paper'];

/** To whom the form says that it goes, as it was typed; nobody where it asks for none. */
export const typedAddressees = (paper: Paper): readonly PaperInput<'carta'>['addressee'][] =>
  'addressee' in paper.input
    ? [paper.input.addressee]
    : 'addressees' in paper.input
      ? paper.input.addressees
      : [];

/** What they are: one of the directory is what the directory says. */
export async function addresseesOf(tx: Tx, paper: Paper): Promise<AddresseeKind[]> {
  const kinds: AddresseeKind[] = [];
  for (const { kind, institutionId } of typedAddressees(paper)) {
    if (institutionId === null) kinds.push(kind);
    else {
      const known = (await institutionOf(tx, institutionId)).kind;
      kinds.push(isCodeOf(INSTITUTION_KINDS, known) ? known : 'otra');
    }
  }
  return kinds;
}
