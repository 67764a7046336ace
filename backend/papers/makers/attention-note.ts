/** D17: that somebody was attended, or that there was no agreement, for whoever asks it of her. */

import { dateInLima } from '../../../domain/clock/lima.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { documentWords } from '../../letters/person-values.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

export const attentionNote: Maker<'constancia-de-atencion'> = {
  begin: async (_, { facts: { letterCase, signer, office } }) => {
    // Whoever came, unless nobody may know it.
    const came = letterCase?.people.find(
      ({ role, reserveIdentity }) => role === 'informant' && !reserveIdentity,
    );
    const person = came?.person ?? null;
    return {
      signerId: signer.id,
      about: 'atencion',
      name: person === null ? '' : naturalName(person),
      document: person === null ? null : documentWords(person),
      date: letterCase === null ? '' : shortDate(dateInLima(letterCase.row.receivedAt)),
      service: office.unit,
      statements: null,
      purpose: null,
    };
  },
  document: async (_, { facts, input, printing }) => ({
    ...formHead(facts, printing),
    body: {
      kind: input.about,
      place: facts.office.place,
      date: facts.day,
      attended: {
        name: input.name,
        document: input.document,
        date: input.date,
        service: input.service,
      },
      statements: paragraphsOf(input.statements),
      purpose: input.purpose,
      signer: professionalOf(facts),
    },
  }),
  warnings: (_, { input }) =>
    textWarnings([
      ['input.statements', input.statements ?? ''],
      ['input.purpose', input.purpose ?? ''],
    ]),
};
