/**
 * What the papers of a case of violence (Ley 30364; its reglamento, art. 9) are made of, in the words
 * that they print. Where names are kept by code, no victim has another name here; and a refuge has no
 * place.
 */
import { LIMITS } from './basics.ts';

export interface ViolencePerson {
  readonly personId: string;
  readonly as: 'directa' | 'indirecta' | 'denunciada';
  /** The code in place of a victim's name, where names are kept by code. */
  readonly name: string;
  /** `34 años`, or null. */
  readonly age: string | null;
  /** What the accused is of this victim, in words; null: nobody said. */
  readonly bond: string | null;
}

/** Of a measure: its kind, and what the court wrote. */
export const MEASURE_MAX = LIMITS.label + ': '.length + LIMITS.paragraph;

export interface ViolenceFacts {
  /** When the office knew, ISO UTC. */
  readonly knownAt: string;
  readonly types: readonly string[];
  readonly modalities: readonly string[];
  /** Stands for the names of victims; null: names may be printed. */
  readonly code: string | null;
  readonly people: readonly ViolencePerson[];
  /** Sentences that go into a denuncia as requests; empty before anybody asked. */
  readonly requests: readonly string[];
  /** The denuncia on record; null: none yet. */
  readonly report: {
    /** ISO UTC. */
    readonly at: string;
    readonly to: string;
    readonly takenBy: string;
    readonly number: string;
    readonly means: string;
  } | null;
  /** Of the sheet of an authority, in words: `Moderado, ficha del 12/05/2026`; never of a calculation. */
  readonly level: string | null;
  readonly measures: readonly string[];
  readonly court: string | null;
  readonly judicialFile: string | null;
  readonly resolution: string | null;
}

/** A case has this code of its own where no authority gave one (decisión de producto: REG 9 asks for one). */
export const codeOfCase = (number: string): string => `CÓDIGO V-${number}`;
