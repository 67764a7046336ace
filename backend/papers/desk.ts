/** Whose paper one is, and how that shows in its number. */
import { DESK_LABELS, type Desk, isRegisterDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import { siglasOf } from '../../domain/letters/desk-papers.ts';
import type { NumberPlace } from '../../domain/letters/series.ts';
import { desksOf, type Role } from '../../domain/rights.ts';
import type { LetterCase } from '../letters/facts.ts';
import type { PaperFacts } from './maker.ts';

interface DeskAsked {
  readonly letterCase: LetterCase | null;
  /** The one that its kind is of. */
  readonly kind: Desk | null;
  /** The one that was said. */
  readonly said: Desk | null;
  readonly roles: readonly Role[];
}

/**
 * Its case's desk; else the one that its kind is of; else the one that was said, or the first of whoever
 * writes it. A register has kinds and series of its own: the free ones are numbered with the cases' desks.
 * @throws Refusal `not_allowed` for a desk that she does not attend.
 */
export function deskOfPaper({ letterCase, kind, said, roles }: DeskAsked): Desk {
  if (letterCase !== null) return letterCase.row.service;
  const attended = desksOf(roles);
  const found = kind ?? said ?? attended.find((desk) => !isRegisterDesk(desk));
  const strange = kind === null && found !== undefined && isRegisterDesk(found);
  if (found === undefined || strange || !attended.includes(found)) throw new Refusal('not_allowed');
  return found;
}

/** With what the number of a paper is made: a register has siglas of its own. */
export const numberPlace = ({ office, desk }: Pick<PaperFacts, 'office' | 'desk'>): NumberPlace =>
  isRegisterDesk(desk)
    ? { dnaCode: office.dnaCode, siglas: siglasOf(DESK_LABELS[desk], office.siglas) }
    : office;
