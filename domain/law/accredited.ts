/**
 * DEMUNA of the region that a child of another district may belong to, when they were accredited
 * (demuna.md §1.4). From a transcription of the register of August 2026: to be confirmed with the DSLD.
 */
import type { Accreditation } from './risk-routing.ts';

/** The register does not say since when: what was so in August 2026 is taken from its first day on. */
const IN_THE_REGISTER: readonly Accreditation[] = [{ from: '2026-08-01', to: null }];

/** INEI code of the district whose own DEMUNA is accredited. */
export const ACCREDITED_NEIGHBOURS: Readonly<Record<string, readonly Accreditation[]>> = {
  // Ticaco (23038).
  '230408': IN_THE_REGISTER,
  // Tacna (23005), Alto de la Alianza (23007), Ciudad Nueva (23008), Pocollay (23018).
  '230101': IN_THE_REGISTER,
  '230102': IN_THE_REGISTER,
  '230104': IN_THE_REGISTER,
  '230108': IN_THE_REGISTER,
  // Coronel Gregorio Albarracín Lanchipa (23016).
  '230110': IN_THE_REGISTER,
  // Locumba (23009), Ilabaya (23002), Ite (23001).
  '230301': IN_THE_REGISTER,
  '230302': IN_THE_REGISTER,
  '230303': IN_THE_REGISTER,
};
