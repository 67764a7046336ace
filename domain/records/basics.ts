/** The small schemas that every record is made of. Messages are Spanish and say what to do. */
import { z } from 'zod';
import { type Catalogue, type CodeOf, isCodeOf, isOwnCode } from '../catalogues/catalogue.ts';
import { isClockTime } from '../clock/lima.ts';

/** Longest texts, in characters. A field that may hold a story, a line, or a label. */
export const LIMITS = { story: 20_000, paragraph: 4_000, line: 300, label: 120 } as const;

/**
 * Characters that make text read otherwise than it is stored: bidirectional controls, zero width,
 * and control characters other than line breaks and tabs. Refused, not removed: what a person
 * typed is never changed in silence.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const visible = (text: string): boolean => !HIDDEN.test(text);
const HIDDEN_MESSAGE = 'Hay caracteres invisibles. Bórrelos y escriba el texto de nuevo.';

const limited = (max: number) =>
  z
    .string()
    .max(max, `Es demasiado largo: como máximo ${max.toLocaleString('es-PE')} caracteres.`)
    .refine(visible, HIDDEN_MESSAGE)
    .transform((text) => text.normalize('NFC').trim());

/** Optional text: empty stays empty. */
export const optionalText = (max: number = LIMITS.line) => limited(max);

/** @param message what to write, in Spanish. */
export const requiredText = (message: string, max: number = LIMITS.line) =>
  limited(max).refine((text) => text.length > 0, message);

/** Text or null; an empty text becomes null, so that «nobody wrote it» has one form in the store. */
export const textOrNull = (max: number = LIMITS.line) =>
  limited(max)
    .nullable()
    .transform((text) => (text === null || text === '' ? null : text));

/** Which list each coded field is of: what the office wrote over it is known by the store alone. */
export const CODED = z.registry<{ readonly catalogue: Catalogue }>();

/** Text where the office may add codes, the catalogue's own literals elsewhere. */
type CodeIn<C extends Catalogue> = C extends { readonly editable: 'entries' } ? string : CodeOf<C>;

/** A code of the catalogue, or one that an office may have added to it. */
export const codeIn = <C extends Catalogue>(
  catalogue: C,
  message = 'Elija una opción de la lista.',
) =>
  z
    .string()
    .refine(
      (code): code is CodeIn<C> => isCodeOf(catalogue, code) || isOwnCode(catalogue, code),
      message,
    )
    .register(CODED, { catalogue });

/** One of the codes that rules depend on, as a type of their own: no office adds to them. */
export const oneOf = <C extends Catalogue>(catalogue: C, message: string) =>
  z.enum(catalogue.entries.map(({ code }) => code) as [CodeOf<C>, ...CodeOf<C>[]], message);

/** A code of the catalogue, or null when nobody asked. */
export const codeOrNull = <C extends Catalogue>(catalogue: C) => codeIn(catalogue).nullable();

export const id = z.uuid('El registro indicado no es válido.');

/** The first date the program accepts for anything that happened. */
export const EARLIEST_DATE = '1900-01-01';

/** YYYY-MM-DD, a day that exists, not before 1900. */
export const date = z.iso
  .date('Escriba una fecha que exista, por ejemplo 15/05/2026.')
  .refine((d) => d >= EARLIEST_DATE, 'La fecha es demasiado antigua. Revise el año.');

/** From one day to another, both included. */
export const period = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'La fecha final es anterior a la inicial.',
  });

/** ISO 8601 UTC instant. */
export const instant = z.iso
  .datetime('Escriba fecha y hora, por ejemplo 15/05/2026 09:20.')
  .refine((i) => i >= EARLIEST_DATE, 'La fecha es demasiado antigua. Revise el año.')
  // One form for all, because the store orders instants as text.
  .transform((i) => new Date(i).toISOString());

const padded = (typed: string): string => typed.trim().replace(/^\d:/, '0$&');
const TIME_MESSAGE = 'Escriba la hora así: 09:30.';

/** An hour of Lima, HH:mm. */
export const clockTime = z.string().transform(padded).refine(isClockTime, TIME_MESSAGE);
export const clockTimeOrNull = z
  .string()
  .nullable()
  .transform((typed) => (typed === null || typed.trim() === '' ? null : padded(typed)))
  .refine((typed) => typed === null || isClockTime(typed), TIME_MESSAGE);

/** Sí / no / no se sabe. */
export const ternary = z.enum(['si', 'no', 'no_sabe'], 'Elija sí, no o no se sabe.');

/** An INEI district code, six digits. */
export const district = z.string().regex(/^\d{6}$/, 'Elija un distrito de la lista.');

/** A whole number of a range, both ends in it. @param message what to write, in Spanish. */
export const wholeNumber = (min: number, max: number, message: string) =>
  z.int(message).min(min, message).max(max, message);

/** How many leaves a document has. */
export const folios = wholeNumber(0, 9_999, 'Escriba cuántos folios, en números.');

/** Of what an office issues or keeps, from when it has the program or shortly before. */
export const officeYear = wholeNumber(2000, 2100, 'Escriba el año con sus cuatro cifras.');

/** The next one of a series: 1 in a year that begins. */
export const nextNumber = wholeNumber(1, 99_999, 'El próximo número va de 1 a 99 999.');

/** Optimistic lock: the version the form was opened with. */
export const version = z.int().positive();
