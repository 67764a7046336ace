/**
 * Text longer than a field holds is refused whole, never cut in silence: half a story reads like a
 * story.
 */

export interface Fit {
  readonly fits: boolean;
  /** Spanish, for the field; null when it fits. */
  readonly message: string | null;
}

/**
 * Whether `pasted` may replace the selection of a field.
 * @param text what the field holds. @param selected characters that the paste replaces.
 */
export function pasteFits(text: string, selected: number, pasted: string, max: number): Fit {
  const length = text.length - selected + pasted.length;
  if (length <= max) return { fits: true, message: null };
  return {
    fits: false,
    message:
      `No se pegó: el texto tiene ${count(pasted.length)} caracteres y aquí caben ` +
      `${count(Math.max(0, max - text.length + selected))} más. Sigue en el portapapeles: péguelo por partes o acórtelo.`,
  };
}

/** "12 480 de 20 000": shown from three quarters of the limit on. */
export function lengthNote(length: number, max: number): string | null {
  if (length * 4 < max * 3) return null;
  return `${count(length)} de ${count(max)} caracteres`;
}

const count = (amount: number): string => amount.toLocaleString('es-PE');
