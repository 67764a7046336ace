/** The rules of the OMAPED by id, each with its norm and one Spanish sentence (`docs/rules.md`). */
import type { LawRule } from '../law/ids.ts';

export const OMAPED_RULES = {
  OM_PERMANENTE: {
    norm: 'Ley 32367',
    says: 'Un certificado de discapacidad permanente no vence.',
    severity: 'block',
  },
  OM_EMISOR: {
    norm: 'Reglamento de la Ley 29973, arts. 67.1 y 67.2',
    says: 'El certificado lo emite un establecimiento de salud: emitido, lleva su número, su fecha y quién lo emitió.',
    severity: 'block',
  },
  OM_RUTA: {
    norm: 'Reglamento de la Ley 29973, arts. 67 a 72',
    says: 'El certificado va de la orientación a la cita, la evaluación, la emisión y la inscripción, sin volver atrás.',
    severity: 'block',
  },
  OM_FALSO: {
    norm: 'Reglamento de la Ley 29973, art. 69.2',
    says: 'De un certificado falso se avisa a la autoridad.',
    severity: 'warn',
  },
  OM_CARNE_COLOR: {
    norm: 'Ley 30412',
    says: 'El carné amarillo es de quien tiene discapacidad severa.',
    severity: 'warn',
  },
  OM_CONTIGO: {
    norm: 'Reglamento de la Ley 29973, art. 64',
    says: 'CONTIGO pide discapacidad severa, pobreza según el SISFOH y ningún ingreso ni pensión; el SISFOH decide.',
    severity: 'warn',
  },
  OM_APOYO: {
    norm: 'DL 1384; DS 016-2019-MIMP',
    says: 'Un apoyo designado lleva su forma, su documento y para qué es.',
    severity: 'block',
  },
  OM_PRESTAMO: {
    norm: 'Uso de la oficina',
    says: 'Una ayuda técnica se entrega a una persona a la vez, y lo donado no vuelve a prestarse.',
    severity: 'block',
  },
  OM_AVISO: {
    norm: 'Meta interna de la oficina',
    says: 'Lo que vence se recuerda 60 y 30 días antes, y el día en que vence.',
    severity: 'mark',
  },
} as const satisfies Readonly<Record<string, LawRule>>;
export type OmapedRuleId = keyof typeof OMAPED_RULES;
