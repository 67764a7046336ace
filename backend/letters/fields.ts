/** Between the form (`LetterFields`) and the row that keeps it. */
import type { Letter } from '../../db/entities/index.ts';
import type { LetterFields } from '../../domain/records/letter.ts';

type Kept = Pick<
  Letter,
  | 'institutionId'
  | 'cause'
  | 'content'
  | 'outgoing'
  | 'coordinatedWith'
  | 'coordinatedAt'
  | 'coordinatedNote'
  | 'contactOverride'
>;

export const asColumns = ({
  institutionId,
  cause,
  content,
  outgoing,
  coordination,
  contactOverride,
}: LetterFields): Kept => ({
  institutionId,
  cause,
  content,
  outgoing,
  coordinatedWith: coordination?.with ?? null,
  coordinatedAt: coordination?.at ?? null,
  coordinatedNote: coordination?.note ?? null,
  contactOverride,
});

export const asFields = (letter: Kept): LetterFields => ({
  institutionId: letter.institutionId,
  cause: letter.cause,
  content: letter.content,
  outgoing: letter.outgoing,
  coordination:
    letter.coordinatedWith === null || letter.coordinatedAt === null
      ? null
      : {
          with: letter.coordinatedWith,
          at: letter.coordinatedAt,
          note: letter.coordinatedNote,
        },
  contactOverride: letter.contactOverride,
});
