/** The acta that was signed by hand, once it was scanned: what is kept of it beside its session. */

/** `none`: nothing; `older`: one from before the acta was rectified; `kept`: as it reads today. */
export type SignedActa = 'none' | 'older' | 'kept';

interface Kept {
  /** When the last signed acta was attached; null: none is kept. ISO UTC. */
  readonly attachedAt: string | null;
  /** When the acta was last rectified; null: never. ISO UTC. */
  readonly rectifiedAt: string | null;
}

export function signedActaOf({ attachedAt, rectifiedAt }: Kept): SignedActa {
  if (attachedAt === null) return 'none';
  return rectifiedAt !== null && attachedAt < rectifiedAt ? 'older' : 'kept';
}

/** How its scan is called. @param edition of the acta: what rectifies it makes the next one. */
export const signedActaTitle = (ordinal: string, edition: number): string =>
  `Acta firmada de la sesión ${ordinal}${edition > 1 ? `, versión ${edition}` : ''}`;

/** For the list of sessions. */
export const SIGNED_ACTA_WORDS: Readonly<Record<SignedActa, string>> = {
  none: 'Falta guardar el acta firmada',
  older: 'Acta firmada guardada, anterior a una rectificación',
  kept: 'Acta firmada guardada',
};
