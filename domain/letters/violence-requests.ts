/** What a denuncia of violence asks for her, as one sentence each. */
import type { ViolenceFacts } from '../records/violence-facts.ts';

/** By TUO de la Ley 30364, art. 16, and its reglamento, art. 18. */
const ASK_FOR_SHEET =
  'Se pide aplicar la ficha de valoración de riesgo y comunicar los hechos al juzgado dentro de las 24 horas (TUO de la Ley 30364, art. 16).';

/** What she answered before it, then what is asked always; nothing where nobody marked violence. */
export const reportRequests = (facts: ViolenceFacts | null): readonly string[] =>
  facts === null ? [] : [...facts.requests, ASK_FOR_SHEET];
