/** The carné of the CONADIS: yellow is for severe disability, and travels free (Ley 30412). */
import type { CarneColour, DisabilityDegree } from '../catalogues/omaped.ts';

/** What does not fit (OM_CARNE_COLOR), or null. It is said, and holds nothing up. */
export function carneWarning(
  colour: CarneColour | null,
  degree: DisabilityDegree | null,
): string | null {
  if (colour === null || degree === null) return null;
  if (colour === 'amarillo' && degree !== 'severo')
    return `El carné amarillo es de quien tiene discapacidad severa, y el certificado dice grado ${degree}. Revise los dos (Ley 30412).`;
  if (colour === 'azul' && degree === 'severo')
    return 'El certificado dice grado severo: le corresponde el carné amarillo, con pasaje libre (Ley 30412).';
  return null;
}
