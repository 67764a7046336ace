/**
 * V11: who signs is responsable or defensor/a of this DNA on that day (RDNA 28.1), and holds a
 * credencial in force (RDNA 9.c).
 *
 * It warns and holds nothing up. No approval, assignment or absence delays a denuncia, an oficio to
 * the UPE or a breach notice, and an oficio is what all of these are: any operator may sign one.
 */
import { mayDo, type Role } from '../rights.ts';
import { credentialExpired, type DatedEntry } from './on-day.ts';

export interface SignerFault {
  readonly code: 'signer_not_defensor' | 'signer_credential_expired';
  readonly norm: string;
  /** Spanish: what is so and what to do. */
  readonly message: string;
}

export function signerFaults(
  signer: { readonly roles: readonly Role[]; readonly entries: readonly DatedEntry[] },
  day: string,
): SignerFault[] {
  return [
    ...(mayDo('cases.act', signer.roles) ? [] : [NOT_DEFENSOR]),
    ...(credentialExpired(signer.entries, day) ? [EXPIRED] : []),
  ];
}

const NOT_DEFENSOR: SignerFault = {
  code: 'signer_not_defensor',
  norm: 'RDNA 28.1',
  message: 'Quien firma no es defensor/a (RDNA 28.1).',
};

const EXPIRED: SignerFault = {
  code: 'signer_credential_expired',
  norm: 'RDNA 9.c',
  message:
    'La credencial de quien firma está vencida (RDNA 9.c). Renuévela y regístrela en Ajustes, Personal.',
};
