/**
 * Identity documents: their shape, and what looks like a typing error. A document is refused only
 * when it cannot be one; everything doubtful is a warning, because the person is at the desk.
 */
import type { DocumentType } from '../catalogues/document-types.ts';

export type DocumentError =
  | 'document_empty'
  | 'document_not_wanted'
  | 'document_characters'
  | 'document_length';

export interface DocumentCheck {
  readonly ok: boolean;
  /** What is stored: capitals, without spaces, dots or hyphens around a check character. */
  readonly normalised: string;
  /** Spanish; never stops anyone. */
  readonly warnings: readonly string[];
  readonly error?: DocumentError;
}

interface Shape {
  readonly min: number;
  readonly max: number;
  readonly allowed: RegExp;
}

const ALPHANUMERIC = /^[A-Z0-9]+$/;
/** Acts and certificates are numbered by each office with hyphens and slashes. */
const REGISTER = /^[A-Z0-9/.-]+$/;

/** Lengths: DNI and CUI by law; the others wide on purpose, since sources disagree. */
const SHAPES: Readonly<Record<DocumentType, Shape | null>> = {
  '1': { min: 8, max: 8, allowed: /^\d+$/ },
  '2': { min: 9, max: 12, allowed: ALPHANUMERIC },
  '3': { min: 5, max: 15, allowed: ALPHANUMERIC },
  '4': { min: 4, max: 20, allowed: REGISTER },
  '5': { min: 1, max: 30, allowed: REGISTER },
  '6': { min: 1, max: 30, allowed: REGISTER },
  ptp: { min: 4, max: 20, allowed: REGISTER },
  cpp: { min: 4, max: 20, allowed: REGISTER },
  '7': null,
  no_sabe: null,
  no_responde: null,
};

/** True when the type has no number at all: "No tiene", "No sabe", "No responde". */
export function hasNoNumber(type: DocumentType): boolean {
  return SHAPES[type] === null;
}

/**
 * Checks a document number as typed.
 * A DNI (or CUI) may be typed with its verification character: `12345678-9`, `123456789` for a
 * digit, `12345678K`. It is compared, only ever warned about, and not stored.
 */
export function checkDocument(type: DocumentType, typed: string): DocumentCheck {
  const shape = SHAPES[type];
  const text = typed.normalize('NFC').trim().toUpperCase();
  if (shape === null) {
    const empty = text === '';
    return {
      ok: empty,
      normalised: '',
      warnings: [],
      ...(empty ? {} : { error: 'document_not_wanted' }),
    };
  }
  if (text === '') return refused('document_empty', '');

  const compact = text.replace(/\s+/g, '');
  const { number, character } = splitCheckCharacter(type, compact);
  if (!shape.allowed.test(number)) return refused('document_characters', number);
  if (number.length < shape.min || number.length > shape.max)
    return refused('document_length', number);
  return { ok: true, normalised: number, warnings: warningsFor(type, number, character) };
}

function refused(error: DocumentError, normalised: string): DocumentCheck {
  return { ok: false, normalised, warnings: [], error };
}

function splitCheckCharacter(
  type: DocumentType,
  compact: string,
): { number: string; character: string | null } {
  if (type !== '1') return { number: compact, character: null };
  const plain = compact.replace(/[.-]/g, '');
  const found = /^(\d{8})([0-9A-K])$/.exec(plain);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { number: found[1], character: found[2] }
    : { number: plain, character: null };
}

function warningsFor(type: DocumentType, number: string, character: string | null): string[] {
  const warnings: string[] = [];
  if (character !== null && !dniCharacters(number).includes(character)) {
    warnings.push('El carácter de verificación no corresponde a este DNI. Revise el número.');
  }
  if ((type === '1' || type === '5') && /^(\d)\1{7}$/.test(number)) {
    warnings.push('El número repite una sola cifra. Revise que sea el del documento.');
  }
  if (type === '2' && !/^\d{9}$/.test(number)) {
    warnings.push('El carné de extranjería suele tener 9 cifras. Revise el número.');
  }
  return warnings;
}

/** What tells a document from another. */
export interface Numbered {
  readonly documentType: DocumentType | null;
  /** As stored, see `normalised`. */
  readonly documentNumber: string;
  /** ISO code, for passports and foreign cards. */
  readonly documentCountry: string | null;
}

/**
 * Whether two people of the same number can hold the same document. A CUI becomes the DNI (demuna.md
 * §6.1); a type nobody wrote may be any; passports of two countries are two documents.
 */
export function mayBeSameDocument(a: Numbered, b: Numbered): boolean {
  if (a.documentNumber !== b.documentNumber) return false;
  const [one, other] = [familyOf(a), familyOf(b)];
  if (one !== null && other !== null && one !== other) return false;
  return (
    a.documentCountry === null ||
    b.documentCountry === null ||
    a.documentCountry === b.documentCountry
  );
}

const familyOf = ({ documentType }: Numbered): DocumentType | null =>
  documentType === '5' ? '1' : documentType;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;
const DIGITS = '65432110987';
const LETTERS = 'KJIHGFEDCBA';

/**
 * The two verification characters of a DNI or CUI: a letter on documents issued until 14-08-2007,
 * a digit afterwards. Published algorithm (python-stdnum, RENIEC); it tells nothing but typing errors.
 * @param number exactly 8 digits.
 * @returns digit then letter, e.g. `2G`.
 * @throws RangeError when it is not 8 digits.
 */
export function dniCharacters(number: string): string {
  if (!/^\d{8}$/.test(number)) throw new RangeError('A DNI has 8 digits');
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return `${DIGITS.charAt(sum % 11)}${LETTERS.charAt(sum % 11)}`;
}

/** Spanish message for each reason to refuse a document. */
export const DOCUMENT_MESSAGES: Readonly<Record<DocumentError, string>> = {
  document_empty: 'Escriba el número del documento o elija "No tiene".',
  document_not_wanted: 'Eligió que no hay documento: borre el número o cambie el tipo.',
  document_characters: 'El número tiene caracteres que este documento no lleva.',
  document_length: 'El número no tiene el largo de este documento.',
};
