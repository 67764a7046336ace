/**
 * The needles of a practice store: what was typed that must never be found in clear on the disk.
 * Everything a person typed counts unless it is known to be a code, an id or a date, so that a field
 * added tomorrow is looked for without anybody remembering to list it.
 */
import { CATALOGUES } from '../../domain/catalogues/index.ts';
import { subMateriaCodes } from '../../domain/catalogues/materias.ts';

/** Shorter ones would be found by chance. */
const SHORTEST = 4;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;

const CODES: ReadonlySet<string> = new Set([
  ...CATALOGUES.flatMap((catalogue) => catalogue.entries.map((entry) => entry.code)),
  ...subMateriaCodes(),
]);

/** Fields whose strings are chosen or given by the program; passwords go with their users. */
const NOT_TYPED: ReadonlySet<string> = new Set([
  'kind',
  'state',
  'order',
  'presumed',
  'informantKind',
  'competence',
  'ageGroup',
  'livesTogether',
  'act',
  'cursor',
  'district',
  'factsDistrict',
  'crime',
  'misdemeanor',
  'risk',
  'lackOfProtection',
  'violence',
  'flag',
  'courtCase',
  'userName',
  'password',
  'oldPassword',
  'newPassword',
]);

/** The office's own public facts are printed on every letter: not secrets. */
const PUBLIC_FEATURES = /^(store|setup|accounts|office|institutions)\./;

/** The strings of ≥ 4 characters that somebody typed into this call; none for public facts. */
export function needlesIn(call: string, input: unknown): string[] {
  return PUBLIC_FEATURES.test(call) ? [] : typed('', input);
}

function typed(key: string, value: unknown): string[] {
  if (NOT_TYPED.has(key)) return [];
  if (typeof value === 'string') {
    // A draft carries a whole form as JSON text.
    if (key === 'payload') return typedInJson(value);
    return isTyped(value) ? [value.trim()] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => typed(key, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => typed(name, item));
}

function typedInJson(text: string): string[] {
  try {
    return typed('', JSON.parse(text));
  } catch {
    return isTyped(text) ? [text.trim()] : [];
  }
}

function isTyped(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length >= SHORTEST &&
    !UUID.test(trimmed) &&
    !MOMENT.test(trimmed) &&
    !CODES.has(trimmed)
  );
}
