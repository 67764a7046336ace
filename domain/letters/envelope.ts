/**
 * What an envelope says: who sends, to whom and where. Nothing of what happened, whatever the addressee
 * is called (RDNA V.7, confidentiality; which words is the office's proposal).
 */
import { tellingWordsIn } from '../words/outside.ts';
import { READERS } from './audiences.ts';
import type { PaperKind } from './papers.ts';

/** Long side first, in millimetres (ISO 269). */
export const ENVELOPE_FORMATS = [
  { code: 'dl', label: 'DL, 22 × 11 cm', width: 220, height: 110 },
  { code: 'c5', label: 'C5, 22.9 × 16.2 cm', width: 229, height: 162 },
] as const;
export type EnvelopeFormat = (typeof ENVELOPE_FORMATS)[number]['code'];

export const envelopeSize = (format: EnvelopeFormat) =>
  ENVELOPE_FORMATS.find(({ code }) => code === format) ?? ENVELOPE_FORMATS[0];

export interface EnvelopeTo {
  readonly treatment: string;
  readonly name: string | null;
  readonly post: string | null;
  readonly institution: string | null;
  /** What stands for the institution where its own name tells of violence. */
  readonly shortName: string | null;
  readonly address: string | null;
  readonly place: string;
}

/** @returns the lines below the treatment; empty when nothing that may be read outside says to whom. */
export function envelopeLines(to: EnvelopeTo): string[] {
  const institution = [to.institution, to.shortName].find(mayBeRead) ?? null;
  const who = [to.name, to.post, institution].filter(mayBeRead);
  return who.length === 0 ? [] : [...who, ...[to.address, to.place].filter(mayBeRead)];
}

const mayBeRead = (text: string | null): text is string =>
  text !== null && text !== '' && tellingWordsIn(text).length === 0;

/** Papers that leave in an envelope: to an addressee, or to a home. */
export const hasEnvelope = (kind: PaperKind): boolean =>
  ['addressee', 'bank', 'home'].includes(READERS[kind]);

/** To a home nobody is told which office writes, unless whoever sends it decides so. */
export const isDiscreet = (kind: PaperKind): boolean => READERS[kind] === 'home';
