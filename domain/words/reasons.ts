/** Why a copy was made, by its code. */
export const COPY_REASONS = {
  daily: 'Del día',
  closing: 'Al cerrar',
  button: 'Pedida',
  migration: 'Antes de actualizar',
  rekey: 'Cambio de claves',
} as const;
export type CopyReason = keyof typeof COPY_REASONS;

/** Reasons that the program writes into the chain by itself; others are what a person typed. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COPY_REASONS),
  ['recovered', 'Se ingresó con hojas de recuperación o desde una copia'],
]);

/** The reason of an act as people read it. */
export const reasonWords = (reason: string): string => WRITTEN.get(reason) ?? reason;
