/**
 * How long, on the papers of the OMAPED and the CIAM, what comes of their registers may be: as long as
 * the registers let it be written, so that a record at its limits makes its paper.
 */
import { FULL_NAME_MAX, NAME_MAX } from '../people/names.ts';
import { LIMITS } from '../records/basics.ts';

const { line, label, paragraph } = LIMITS;
/** `, ` between two that stand together. */
const AND = 2;

/** What whoever signs may add to a sheet. */
export const NOTES_MAX = 8_000;

export const FROM_REGISTER = {
  surnames: 2 * NAME_MAX + 1,
  /** In either order: of a list it has a comma more. */
  name: FULL_NAME_MAX + 1,
  /** Type and country; then the number, or why there is none. */
  document: 2 * label + line + 2 * AND,
  /** Address and community. */
  home: 2 * line + AND,
  /** Of a thing: its code and what it is. */
  thing: 'Código '.length + label + AND + line,
  /** Those of the register, and what is added. */
  notes: paragraph + 1 + NOTES_MAX,
} as const;
