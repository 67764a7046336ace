/** The letter as its form holds it: what is not chosen yet is null, and nothing is half a record. */
import { z } from 'zod';
import type { LetterView } from '../../../../backend/letters/types.ts';
import {
  type LetterContent,
  type LetterFields,
  letterFields,
} from '../../../../domain/records/letter.ts';

export interface LetterValues {
  /** Of the saved letter that was typed over; null for a new one. */
  readonly version: number | null;
  /** What the program wrote last, to know whether somebody has edited it since. */
  readonly proposed: Proposed | null;
  readonly fields: {
    readonly institutionId: string | null;
    readonly cause: string | null;
    /** All blank: there was none. */
    readonly coordination: {
      readonly with: string;
      readonly at: string | null;
      readonly note: string | null;
    };
    readonly content: Omit<LetterContent, 'signerId'> & { readonly signerId: string | null };
    readonly outgoing: LetterFields['outgoing'];
    readonly contactOverride: string | null;
  };
}

export interface Proposed {
  readonly institutionId: string;
  readonly cause: string;
  /** Null: the text is a person's from the start. */
  readonly body: string | null;
}

const NO_COORDINATION = { with: '', at: null, note: null };

export const BLANK_LETTER: LetterValues = {
  version: null,
  proposed: null,
  fields: {
    institutionId: null,
    cause: null,
    coordination: NO_COORDINATION,
    content: {
      subject: '',
      references: [],
      salutation: '',
      body: '',
      closing: '',
      attachments: [],
      folios: null,
      copies: [],
      reserved: true,
      urgent: false,
      signerId: null,
    },
    outgoing: [],
    contactOverride: null,
  },
};

/** A saved letter, to go on writing it. */
export const valuesOf = ({
  version,
  fields,
}: Pick<LetterView, 'version' | 'fields'>): LetterValues => ({
  version,
  proposed: { institutionId: fields.institutionId, cause: fields.cause, body: null },
  fields: { ...fields, coordination: fields.coordination ?? NO_COORDINATION },
});

/** What the form must hold to be saved, as the procedures take it. */
export const letterForm = z.object({
  fields: z.preprocess(withoutBlankCoordination, letterFields),
});

function withoutBlankCoordination(fields: unknown): unknown {
  const { coordination, ...others } = fields as LetterValues['fields'];
  const blank =
    coordination.with.trim() === '' && coordination.at === null && (coordination.note ?? '') === '';
  return { ...others, coordination: blank ? null : coordination };
}
