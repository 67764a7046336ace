import type { ActaParty } from '../../domain/law/acta.ts';
import type { ActaBody } from './acta-data.ts';

/** The parties as the requisites read them (`domain/law/acta.ts`): who has a place to sign signs. */
export function actaParties({ parties, digital }: ActaBody): ActaParty[] {
  return parties.map((party) => {
    const { name, document, address, email, present, readsAndSigns, witness } = party;
    return {
      name,
      document: document ?? '',
      address: address ?? '',
      email: email ?? '',
      present,
      readsAndSigns,
      signs: present,
      fingerprint: present && !digital,
      witness:
        witness === null
          ? null
          : { name: witness.name, document: witness.document ?? '', signs: present },
    };
  });
}
