/** A tie between two people: kept once for a pair, read from either side. */
import { type Catalogue, labelOf } from '../catalogues/catalogue.ts';
import { SEXES, type Sex } from '../catalogues/person.ts';
import { tieEntry } from '../catalogues/ties.ts';

export interface Kept {
  readonly personId: string;
  readonly otherId: string;
  /** `personId` is the `kind` of `otherId`. */
  readonly kind: string;
}

type Sexes = (id: string) => string | null;

/** The code of SEXES that stands for a woman, and for a man. */
export const WOMAN: Sex = '2';
export const MAN: Sex = '1';

/**
 * The form in which a tie is kept: «hija de Rosa» as «Rosa, madre de»; of two equals, whoever has the
 * lower id first, so that saying it again from the other side finds the same row.
 */
export function keptAs({ personId, otherId, kind }: Kept, sexOf: Sexes): Kept {
  const entry = tieEntry(kind);
  if (entry?.turned === true)
    return {
      personId: otherId,
      otherId: personId,
      kind: ofSex(entry.inverse, sexOf(otherId)),
    };
  const equals = entry?.inverse === kind;
  return equals && personId > otherId
    ? { personId: otherId, otherId: personId, kind }
    : { personId, otherId, kind };
}

/** What the other one is to a person: her `madre`, her `hijo`. Null when the tie is not hers. */
export function otherIs(tie: Kept, of: string, sexOf: Sexes): string | null {
  const { personId, otherId, kind } = tie;
  if (of === otherId) return ofSex(kind, sexOf(personId));
  if (of !== personId) return null;
  return ofSex(tieEntry(kind)?.inverse ?? kind, sexOf(otherId));
}

/** A word that tells her sex, when it is known. */
function ofSex(code: string, sex: string | null): string {
  if (sex !== WOMAN && sex !== MAN) return code;
  if (code === 'progenitor') return sex === WOMAN ? 'madre' : 'padre';
  if (code === 'pareja_progenitor') return sex === WOMAN ? 'madrastra' : 'padrastro';
  return code;
}

/**
 * The name of a tie for one person: «Hija», «Abuelo», «Tutor/a legal» when nobody knows her sex.
 * @param list TIES as they read on the day.
 */
export function tieLabel(list: Catalogue, code: string, sex: string | null): string {
  const label = labelOf(list, code);
  if (sex !== WOMAN && sex !== MAN) return label;
  return label
    .replace(/(\p{L})a\/o\b/gu, sex === WOMAN ? '$1a' : '$1o')
    .replace(/or\/a\b/gu, sex === WOMAN ? 'ora' : 'or');
}

/** `mujer`, `hombre`, or that nobody knows: in words, for whoever cannot see the symbol. */
export const sexWord = (sex: string | null): string | null =>
  sex === WOMAN || sex === MAN ? labelOf(SEXES, sex).toLowerCase() : null;
