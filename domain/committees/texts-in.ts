/** What of a form is text, field by field, so that no field of a public record can be forgotten. */

/** Fields that name a row, or are of a list or a day. */
const NOT_TEXT =
  /(?:^|\.)(?:id|\w+Id|kind|state|how|seat|standing|onDate|fromDay|untilDay|dueOn|normOn|endedOn|quorum)$/u;

/** `how` is a code where somebody came to a session, and words where an agreement was settled. */
const TOLD = /^how$/u;

export interface TypedText {
  /** Its path: `agenda.2.said`. */
  readonly field: string;
  readonly text: string;
}

/** Every text of whatever was typed. */
export function textsIn(value: unknown, path = ''): TypedText[] {
  if (typeof value === 'string')
    return value === '' || (NOT_TEXT.test(path) && !TOLD.test(path))
      ? []
      : [{ field: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}
