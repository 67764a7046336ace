import type { z } from 'zod';
import { persons } from '../../db/entities/index.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../domain/catalogues/document-types.ts';
import { checkDocument, mayBeSameDocument } from '../../domain/people/identity.ts';
import type { documentTyped } from '../../domain/records/person.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { namelessPeople } from './hidden.ts';
import { hitsOf } from './search.ts';
import type { PersonHit } from './types.ts';

/**
 * Who of the store has the document that is being typed: one person is one row, however often she
 * comes. It may answer nobody of whom the asker knows only through a reserved report: then the
 * answer is the same as for a number that is not there (R1297 23.2). Each person told is a look.
 */
export async function peopleOfDocument(
  ctx: ReadingContext,
  { type, number, country, except }: z.infer<typeof documentTyped>,
): Promise<PersonHit[]> {
  const checked = checkDocument(type, number);
  if (!checked.ok || checked.normalised === '') return [];
  const typed = {
    documentType: type,
    documentNumber: checked.normalised,
    documentCountry: country,
  };
  const rows = await ctx.tx.findBy(persons, { documentNumber: checked.normalised });
  const same = rows.filter(
    ({ documentType, documentNumber, documentCountry }) =>
      documentNumber !== null &&
      mayBeSameDocument(typed, {
        documentType: known(documentType),
        documentNumber,
        documentCountry,
      }),
  );
  // Of a row that was united, the one that stayed.
  const ids = [...new Set(same.map(({ id, mergedInto }) => mergedInto ?? id))].filter(
    (id) => id !== except,
  );
  const nameless = await namelessPeople(ctx.tx, ctx.session, ids);
  const told = ids.filter((id) => !nameless.has(id));
  for (const id of told) ctx.seen({ kind: 'person', id });
  return hitsOf(ctx, told);
}

const known = (type: string | null): DocumentType | null =>
  type !== null && isCodeOf(DOCUMENT_TYPES, type) ? type : null;
