import { describe, expect, it } from 'vitest';
import { needlesIn } from './needles.ts';

describe('needles', () => {
  it('are what was typed, without codes, ids, dates and short words', () => {
    const input = {
      draftId: null,
      reception: {
        receivedAt: '2026-08-10T14:00:00.000Z',
        channel: 'personal',
        facts: '  Vive con su abuela desde abril.  ',
        factsDistrict: '230401',
        affected: [
          {
            person: {
              kind: 'new',
              fields: {
                givenNames: 'Ana',
                firstSurname: 'Ñahui',
                birthDate: '2015-03-02',
                documentNumber: '78451236',
              },
            },
            safeContact: { codeWord: 'quinua' },
          },
        ],
      },
      caseId: '019f0000-0000-7000-8000-000000000000',
    };
    expect(needlesIn('cases.register', input)).toEqual([
      'Vive con su abuela desde abril.',
      'Ñahui',
      '78451236',
      'quinua',
    ]);
  });

  it('are found inside a draft', () => {
    const payload = JSON.stringify({ reception: { facts: 'Lo vio la profesora' } });
    expect(needlesIn('drafts.save', { kind: 'reception', payload })).toEqual([
      'Lo vio la profesora',
    ]);
    expect(needlesIn('drafts.save', { payload: 'suelto, no JSON' })).toEqual(['suelto, no JSON']);
  });

  it('are not the office’s public facts, nor passwords', () => {
    expect(needlesIn('office.change', { municipality: 'Municipalidad de Tarata' })).toEqual([]);
    expect(needlesIn('accounts.login', { userName: 'rosa', password: 'cinco llamas' })).toEqual([]);
  });
});
