/** Who signs a report besides whoever issues it: the professions of the team (R1297 8). */
import { type Operator, operators } from '../../db/entities/index.ts';
import { TEAM } from '../../domain/law/risk.ts';
import { foldName } from '../../domain/people/names.ts';
import type { Professional } from '../../letters/parts/sheet-data.ts';
import { orNull } from '../office/paper.ts';
import { professionalOf } from './heads.ts';
import type { MakingContext, PaperFacts, PaperWarning } from './maker.ts';

export interface TypedProfessional {
  readonly name: string;
  readonly post: string;
  readonly college: string | null;
}

/**
 * Those of whom a record says that they signed it, but for who signs this: with the post and the
 * college of those of the office; of others, as they were written.
 * @param signers `Ps. Ana Flores, T.S. Rosa Quispe`
 */
export async function teamBegun(
  { tx }: Pick<MakingContext, 'tx'>,
  { signer }: Pick<PaperFacts, 'signer'>,
  signers: string,
): Promise<TypedProfessional[]> {
  const people = await tx.find(operators);
  return signers
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => namesIn(part).length > 1)
    .filter((part) => !isWho(signer, part))
    .slice(0, 5)
    .map((part) => {
      const who = people.find((one) => isWho(one, part));
      return who === undefined
        ? { name: part.slice(0, 160), post: '', college: null }
        : { name: who.fullName, post: who.post, college: orNull(who.collegeNumber) };
    });
}

/** Whoever issues it first. */
export const teamOf = (facts: PaperFacts, others: readonly TypedProfessional[]): Professional[] => [
  professionalOf(facts),
  ...others.map((one) => ({ ...one })),
];

/** Told, never in the way: an office may have to do with whom it has. */
export const teamWarnings = (others: readonly TypedProfessional[]): PaperWarning[] =>
  others.length + 1 >= TEAM.length
    ? []
    : [
        {
          field: 'input.team',
          message:
            'Firman menos de tres. El equipo tiene, al menos, derecho, psicología y trabajo social (Reglamento del DL 1297, art. 8).',
          blocks: false,
        },
      ];

/** The words of a name, without what abbreviates a profession: `T.S.`, `Ps.`. */
const namesIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .map(foldName)
    .filter((word) => word !== '');

function isWho({ fullName }: Pick<Operator, 'fullName'>, part: string): boolean {
  const own = new Set(foldName(fullName).split(' '));
  return namesIn(part).every((word) => own.has(word));
}
