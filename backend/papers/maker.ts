/** How a paper is made: from the records of its case, what was typed, and where it is printed. */
import type { OfficeVersion, Operator, YearName } from '../../db/entities/index.ts';
import type { Desk } from '../../domain/desks.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import type { PaperInput } from '../../domain/records/paper.ts';
import type { Documents } from '../../letters/documents.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import type { LetterCase } from '../letters/facts.ts';

/** What a maker reads with. */
export type MakingContext = Pick<
  ReadingContext,
  'tx' | 'now' | 'calendar' | 'lists' | 'session' | 'backend'
>;

/** Where and when the page is printed. */
export interface Printing {
  /** ISO instant UTC: the date of the paper and of the file. */
  readonly issuedAt: string;
  readonly practice: boolean;
  /** Both null print BORRADOR. Whole: `CARTA N.° 003-2026-DEMUNA-GDS/MPT`. */
  readonly number: string | null;
  /** As it stands after a title: `N.° 012-2026-23010`. */
  readonly ordinal: string | null;
  readonly annulled: boolean;
}

/** All that makers share, read once. */
export interface PaperFacts {
  readonly office: OfficeVersion;
  /** Null while nobody recorded it: only a draft prints without. */
  readonly year: Pick<YearName, 'text' | 'secondLine'> | null;
  /** Who signs; on a blank form nobody does yet. */
  readonly signer: Operator;
  /** The post she signs as *encargada* that day, with «(e)»; null when she signs as herself. */
  readonly actingPost: string | null;
  readonly typist: string;
  /** Whose paper it is: a register's has its own unit on the head, and its own siglas. */
  readonly desk: Desk;
  /** Null: of no case. */
  readonly letterCase: LetterCase | null;
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

export interface Making<K extends PaperKind> {
  readonly facts: PaperFacts;
  readonly input: PaperInput<K>;
  /** The record it is made of; null where `PAPERS` says `none`. */
  readonly subjectId: string | null;
  readonly printing: Printing;
}

/** A record of the case from which such a paper may be made. */
export interface PaperSubject {
  readonly id: string;
  /** `Segunda invitación, 12/08/2026`: no name of anybody. */
  readonly label: string;
}

/** What stands in the way of a final print (V09), or is only told (V10). */
export interface PaperWarning {
  /** Field of the form it concerns, as `input.body`; empty: the paper as a whole. */
  readonly field: string;
  readonly message: string;
  readonly blocks: boolean;
}

export interface Maker<K extends PaperKind> {
  /** The records of the case that it may be made of, the last first; absent where it is of none. */
  readonly subjects?: (ctx: MakingContext, caseId: string) => Promise<readonly PaperSubject[]>;
  /** What the form begins with; absent fields begin empty. */
  readonly begin: (
    ctx: MakingContext,
    asked: Omit<Making<K>, 'input' | 'printing'>,
  ) => Promise<PaperInput<K>>;
  /** @throws Refusal when the record does not allow the paper. */
  readonly document: (ctx: MakingContext, making: Making<K>) => Promise<Documents[K]>;
  readonly warnings?: (
    ctx: MakingContext,
    making: Making<K>,
  ) => Promise<readonly PaperWarning[]> | readonly PaperWarning[];
  /** The number that its record has already; absent where the paper gets its own. */
  readonly numbered?: (
    ctx: MakingContext,
    subjectId: string,
  ) => Promise<{ readonly text: string; readonly ordinal: string }>;
  /** In the transaction that issues it: what its record keeps of it. */
  readonly issued?: (ctx: WritingContext, subjectId: string, number: string) => Promise<void>;
  /** In the transaction that annuls it: its record keeps that number no more. */
  readonly annulled?: (ctx: WritingContext, subjectId: string, number: string) => Promise<void>;
}

export type Makers = { readonly [K in PaperKind]: Maker<K> };
