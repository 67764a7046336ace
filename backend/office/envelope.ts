/** The envelope of an issued page: of its addressee, as the page has it, and of nothing else. */
import { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { ENVELOPE_FORMATS, type EnvelopeTo, envelopeLines } from '../../domain/letters/envelope.ts';
import type { EnvelopeData } from '../../letters/envelope/data.ts';
import { isPractice } from '../core/practice.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { officeOn } from './facts.ts';

export const envelopeAsked = {
  format: z.enum(
    ENVELOPE_FORMATS.map(({ code }) => code),
    'Elija el tamaño del sobre.',
  ),
  /** Names no office of children: the municipality alone. */
  discreet: z.boolean(),
} as const;

export interface EnvelopeAsked {
  readonly format: EnvelopeData['format'];
  readonly discreet: boolean;
}

interface Envelope extends EnvelopeAsked {
  readonly to: readonly EnvelopeTo[];
  /** The page is. A discreet envelope does not say so. */
  readonly reserved: boolean;
}

/** @throws Refusal `bad_input` when nothing that may be read outside says to whom it goes. */
export async function envelopeData(
  { tx, now, backend }: Pick<ReadingContext, 'tx' | 'now' | 'backend'>,
  { to, format, discreet, reserved }: Envelope,
): Promise<EnvelopeData> {
  const office = await officeOn(tx, dateInLima(now));
  const address = office.address === '' ? office.place : office.address;
  const envelopes = to.map((one) => ({ treatment: one.treatment, lines: envelopeLines(one) }));
  if (envelopes.some(({ lines }) => lines.length === 0))
    throw new Refusal('bad_input', { fields: { format: NOBODY } });
  return {
    issuedAt: now,
    practice: isPractice(backend),
    format,
    sender: [
      office.municipality.toLocaleUpperCase('es-PE'),
      ...(discreet ? [] : [office.unit]),
      address,
    ],
    reserved: reserved && !discreet,
    envelopes,
  };
}

const NOBODY =
  'El nombre de esa institución dice qué pasó: un sobre no lo lleva. Escriba un nombre corto en el directorio.';
