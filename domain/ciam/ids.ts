/**
 * The rules of the CIAM by id, each with its norm and one Spanish sentence. Its terms are in
 * `clock/rules.ts`. Bare numbers in names of norms are articles of the Reglamento de la Ley 30490.
 */
import type { LawRule } from '../law/ids.ts';

const REGLAMENTO = 'Reglamento de la Ley 30490';

export const CIAM_RULES = {
  PAM_EDAD: {
    norm: 'Ley 30490, art. 2',
    says: 'Se registra a quien tiene 60 años o más el día del registro.',
    severity: 'block',
  },
  PAM_AMBITO: {
    norm: `${REGLAMENTO}, art. 82`,
    says: 'De la violencia se dice el ámbito y al menos un tipo; sin violencia, ninguno.',
    severity: 'block',
  },
  PAM_VIA: {
    norm: `${REGLAMENTO}, art. 82; Ley 30364; Reglamento de la Ley 30364, art. 14.4`,
    says: 'La violencia en el ámbito familiar sigue además la Ley 30364.',
    severity: 'mark',
  },
  PAM_DENUNCIA: {
    norm: `${REGLAMENTO}, art. 83; Reglamento de la Ley 30364, art. 15.1`,
    says: 'De la violencia se avisa a la Policía, al Ministerio Público o al Poder Judicial.',
    severity: 'mark',
  },
  PAM_META: {
    norm: 'Meta interna de la oficina',
    says: 'El aviso, que la ley pide de inmediato, se da el mismo día.',
    severity: 'mark',
  },
  PAM_EFECTO: {
    norm: `${REGLAMENTO}, art. 95`,
    says: 'El hecho que afecta una medida se comunica a la DIPAM.',
    severity: 'mark',
  },
  PAM_CEAPAM: {
    norm: `${REGLAMENTO}, art. 86`,
    says: 'El ingreso a un CEAPAM es excepcional: lleva su motivo.',
    severity: 'block',
  },
  PAM_URGENCIA: {
    norm: `${REGLAMENTO}, art. 91`,
    says: 'Las 48 horas de urgencia corren solo cuando hay abandono.',
    severity: 'block',
  },
  PAM_CIERRE: {
    norm: `${REGLAMENTO}, art. 83`,
    says: 'Mientras se deba un aviso, una situación de riesgo no termina, salvo que se haya registrado por error; ni la persona deja el registro, salvo por error o fallecimiento.',
    severity: 'block',
  },
  PAM_ORGANIZACION: {
    norm: `${REGLAMENTO}, art. 74`,
    says: 'Integra una organización quien está en el registro nominal.',
    severity: 'block',
  },
  PAM_ANUAL: {
    norm: `Ley 30490, art. 11.2; ${REGLAMENTO}, art. 28`,
    says: 'El informe anual se presenta a la DIPAM cada 30 de enero, sobre el año anterior.',
    severity: 'mark',
  },
  PAM_AVANCE: {
    norm: `${REGLAMENTO}, arts. 20.2 y 28.1`,
    says: 'El registro nominal se actualiza y su avance se cuenta cada mes.',
    severity: 'mark',
  },
} as const satisfies Readonly<Record<string, LawRule>>;
export type CiamRuleId = keyof typeof CIAM_RULES;
