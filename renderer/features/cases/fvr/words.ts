import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { FVR_LEVELS } from '../../../../domain/fvr/shapes.ts';

/** A level as its form says it; null reads «No determinado». */
export const levelWords = (level: string | null): string =>
  labelOf(FVR_LEVELS, level ?? 'no_determinado');

/** Of a victim: whoever is not in force says why. */
export const NO_SUBSTITUTE = 'No sustituye la FVR de PNP, MP o PJ';
