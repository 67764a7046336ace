/** An accredited office with a case of riesgo, and what each act of its procedure is told, for tests. */
import { TYPOLOGIES } from '../../domain/catalogues/risk.ts';
import { TEAM } from '../../domain/law/risk.ts';
import type { CaseView } from '../cases/types.ts';
import { child, LUZ, registration } from '../samples.ts';
import { emptyOffice, setUpInput, type TestOffice } from '../testing.ts';
import type { RiskView } from './types.ts';

/** Monday 24 August 2026, 09:00 in Lima. */
export const MONDAY = '2026-08-24T14:00:00.000Z';

/** @param accreditedSince null: the office is not. */
export async function riskOffice(accreditedSince: string | null = '2026-07-01') {
  const office = await emptyOffice(MONDAY);
  await office.ok('setup.office', {
    ...setUpInput,
    office: {
      ...setUpInput.office,
      accredited: accreditedSince !== null,
      accreditedSince,
      accreditationDocument: accreditedSince === null ? null : 'RD 045-2026-MIMP',
    },
  });
  return office;
}

/** A case with the mark of riesgo, of a child at home in Tarata. */
export async function riskCase(office: TestOffice, fields: object = {}, flags: object = {}) {
  const { id } = await office.ok<{ id: string }>(
    'cases.register',
    registration(
      {
        risk: 'si',
        lackOfProtection: 'no',
        ...flags,
        affected: [child({ ...LUZ, district: '230401', livesWithParent: 'si', ...fields })],
      },
      '2026-08-24T13:50:00.000Z',
    ),
  );
  const { people, informant } = await office.ok<CaseView>('cases.view', { id });
  return {
    caseId: id,
    personId: people.find(({ role }) => role === 'affected')?.personId ?? '',
    motherId: informant?.person?.personId ?? '',
  };
}

export const beginning = (caseId: string, personId: string, changes: object = {}) => ({
  caseId,
  personId,
  knownAt: '2026-08-24T13:50:00.000Z',
  wayIn: 'verbal_en_persona',
  origin: 'propio',
  originBegunOn: null,
  originDocument: null,
  ...changes,
});

const GROUND_OF = { no_hay_riesgo: [], hay_riesgo: ['r_d'], hay_desproteccion: ['d_a'] } as const;

export const valuation = (
  id: string,
  valuedAt: string,
  conclusion: 'no_hay_riesgo' | 'hay_riesgo' | 'hay_desproteccion' = 'hay_riesgo',
) => ({
  id,
  valuedAt,
  signs: { physical: '', mental: 'Llora al despedirse.', needs: 'Llega sin desayuno.' },
  typologies: TYPOLOGIES.entries.map(({ code }) =>
    code === 't08' && conclusion !== 'no_hay_riesgo'
      ? {
          code,
          value: conclusion === 'hay_riesgo' ? 'riesgo' : 'desproteccion',
          reason: 'Queda sola por las tardes.',
        }
      : { code, value: 'no', reason: '' },
  ),
  needs: 'Cuidado por las tardes; red: la tía materna.',
  conclusion,
  grounds: GROUND_OF[conclusion],
  recommendations: 'Coordinar con el programa de cuidado diurno.',
  signers: 'Ps. Ana Flores, T.S. Rosa Quispe, Abg. Luis Mamani',
});

export const opinion = (id: string, heldAt: string, changes: object = {}) => ({
  id,
  heldAt,
  present: [...TEAM],
  doneBy: 'Ps. Ana Flores, T.S. Rosa Quispe, Abg. Luis Mamani',
  text: 'Quiere quedarse con su mamá, y no estar sola.',
  language: '10',
  interpreter: '',
  ...changes,
});

export const interdisciplinary = (id: string, signedAt: string, changes: object = {}) => ({
  id,
  signedAt,
  conclusion: 'hay_riesgo',
  doneBy: 'El equipo interdisciplinario',
  text: 'Negligencia leve; la madre quiere apoyo.',
  ...changes,
});

export const planOf = (id: string, version: number, presentedAt: string, changes: object = {}) => ({
  id,
  version,
  presentedAt,
  antecedents: 'La madre trabaja todo el día.',
  problems: 'La niña queda sola.',
  agreements: 'La tía la recoge de la escuela.',
  followUp: 'Una visita al mes.',
  responsible: 'T.S. Rosa Quispe',
  endsOn: '2027-05-31',
  specialCase: null,
  specialReason: '',
  objectives: [
    {
      text: 'Que la niña esté acompañada por las tardes.',
      activities: [
        {
          text: 'Inscribirla en el servicio de cuidado diurno.',
          directedTo: 'La madre',
          responsible: 'T.S. Rosa Quispe',
          institution: 'Programa Nacional Cuna Más',
          dueOn: '2026-09-30',
          indicator: 'Ficha de inscripción',
        },
      ],
    },
  ],
  ...changes,
});

/** Resolves, at its version now. */
export function resolver(office: TestOffice, ids: { caseId: string; motherId: string }) {
  return async (view: RiskView, code: string, changes: object = {}) => ({
    id: view.id,
    version: view.version,
    code,
    decides: null,
    summary: 'La niña queda sola desde las dos de la tarde.',
    grounds: 'Informe de valoración de riesgo; DL 1297, arts. 18 y 26.',
    ordered: [],
    urgentMeasures: '',
    opinionWeighed: code === 'R05' ? 'Se atiende su pedido de quedarse con su madre.' : '',
    measures: [],
    recipients: [await prosecutor(office)],
    parties: [ids.motherId],
    ...changes,
  });
}

export async function prosecutor(office: TestOffice, kind = 'fiscalia'): Promise<string> {
  const rows = await office.ok<{ id: string; kind: string }[]>('institutions.list', { kind });
  const [first] = rows;
  if (first === undefined) throw new Error(`The directory has no ${kind}.`);
  return first.id;
}
