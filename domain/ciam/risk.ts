/**
 * Situations of risk of older adults and what is owed of each. Bare numbers in comments are articles of
 * the Reglamento de la Ley 30490. Instants are ISO UTC.
 */
import { entryOf } from '../catalogues/catalogue.ts';
import { dateInLima, instantFromLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import {
  DIPAM_MEASURES,
  NOTICE_RECEIVERS,
  type RiskSituation,
  type ViolenceSetting,
  type ViolenceType,
} from './catalogues.ts';
import { CIAM_RULES } from './ids.ts';

export interface RiskFacts {
  /** When the office knew. */
  readonly knownAt: string;
  readonly situations: readonly RiskSituation[];
  readonly setting: ViolenceSetting | null;
  readonly types: readonly ViolenceType[];
  /** She is missing (90). */
  readonly lost: boolean;
}

/** What does not fit in a situation of risk, in Spanish by field (PAM_AMBITO). */
export function riskFaults({
  situations,
  setting,
  types,
}: Pick<RiskFacts, 'situations' | 'setting' | 'types'>): Readonly<Record<string, string>> {
  const violence = situations.includes('violencia');
  return {
    ...(violence && setting === null
      ? { setting: 'Elija en qué ámbito ocurre la violencia.' }
      : {}),
    ...(violence && types.length === 0 ? { types: 'Elija al menos un tipo de violencia.' } : {}),
    ...(!violence && (setting !== null || types.length > 0)
      ? { situations: 'Anotó datos de violencia: marque «Víctima de violencia» o quítelos.' }
      : {}),
  };
}

/** PAM_VIA: violence in the family follows the Ley 30364 as well. */
export const isFamilyViolence = ({
  situations,
  setting,
}: Pick<RiskFacts, 'situations' | 'setting'>): boolean =>
  situations.includes('violencia') && setting === 'familiar';

/** A notice that was given. */
export interface NoticeFact {
  /** Code of NOTICE_RECEIVERS. */
  readonly receiver: string;
  readonly toldAt: string;
}

/** Something that was found afterwards. */
export interface FollowFact {
  readonly doneAt: string;
  /** It affects what the DIPAM decided (95). */
  readonly affectsMeasures: boolean;
}

export type OwedWhat = 'dipam' | 'denuncia' | 'pnp' | 'efecto';

export const OWED_WORDS: Readonly<Record<OwedWhat, string>> = {
  dipam: 'Aviso a la DIPAM',
  denuncia: 'Denuncia a la Policía, al Ministerio Público o al Poder Judicial',
  pnp: 'Aviso a la Policía Nacional: persona perdida',
  efecto: 'Aviso a la DIPAM de lo que afecta la medida',
};

const RULE_OF: Readonly<Record<OwedWhat, { readonly norm: string }>> = {
  dipam: TERM_RULES.PAM_AVISO,
  denuncia: CIAM_RULES.PAM_DENUNCIA,
  pnp: TERM_RULES.PAM_PERDIDA,
  efecto: CIAM_RULES.PAM_EFECTO,
};

/** A notice that the law asks for at once, and nobody has given. */
export interface Owed {
  readonly what: OwedWhat;
  /** Since when it is owed. */
  readonly since: string;
  readonly norm: string;
  /** Last instant of the office's own goal (PAM_META). */
  readonly goal: string;
}

/** The office's own goal: the day on which it knew, until its end. */
export const noticeGoal = (since: string): string => instantFromLima(dateInLima(since), '23:59');

/** Whether somebody is told of the office's own goal as missed. */
export const goalMissed = ({ goal }: Pick<Owed, 'goal'>, now: string): boolean =>
  dateInLima(now) > dateInLima(goal);

/** Whether it decides measures, as the DIPAM does, or takes denuncias. */
export const takes = (receiver: string, wanted: 'medidas' | 'denuncia'): boolean =>
  entryOf(NOTICE_RECEIVERS, receiver)?.takes === wanted;

/** What is still to be told, and to whom (PAM_AVISO, PAM_DENUNCIA, PAM_PERDIDA, PAM_EFECTO). */
export function owedNotices(
  risk: RiskFacts,
  notices: readonly NoticeFact[],
  follows: readonly FollowFact[] = [],
): Owed[] {
  const told = notices.filter(({ receiver }) => takes(receiver, 'medidas'));
  const denounced = notices.filter(({ receiver }) => takes(receiver, 'denuncia'));
  const owed = (what: OwedWhat, since: string): Owed => ({
    what,
    since,
    norm: RULE_OF[what].norm,
    goal: noticeGoal(since),
  });
  const { knownAt } = risk;
  const affecting = follows
    .filter(({ affectsMeasures }) => affectsMeasures)
    .map(({ doneAt }) => doneAt)
    .toSorted()
    .find((doneAt) => !told.some(({ toldAt }) => toldAt >= doneAt));
  return [
    ...(told.length === 0 ? [owed('dipam', knownAt)] : []),
    ...(risk.situations.includes('violencia') && denounced.length === 0
      ? [owed('denuncia', knownAt)]
      : []),
    ...(risk.lost && !notices.some(({ receiver }) => receiver === 'pnp')
      ? [owed('pnp', knownAt)]
      : []),
    // The first notice tells of everything that was known by then.
    ...(affecting !== undefined && told.length > 0 ? [owed('efecto', affecting)] : []),
  ];
}

/** PAM_URGENCIA: why the term of 48 hours does not run, in Spanish; null when it does (91). */
export const refuseUrgency = ({ types }: Pick<RiskFacts, 'types'>): string | null =>
  types.includes('abandono')
    ? null
    : 'La urgencia de 48 horas es para casos de abandono (Reglamento de la Ley 30490, art. 91). Quítela, o anote el abandono en la situación de riesgo.';

/** Within what the DIPAM decides, from its interdisciplinary report (91). */
export const decisionRule = (urgent: boolean): TermRule =>
  urgent ? TERM_RULES.PAM_MEDIDA_URG : TERM_RULES.PAM_MEDIDA;

/** PAM_CEAPAM: why a measure cannot be recorded so, in Spanish; null when it can (86). */
export const refuseMeasure = (measure: string, reason: string): string | null =>
  isExceptional(measure) && reason === ''
    ? 'El ingreso a un CEAPAM es excepcional (Reglamento de la Ley 30490, art. 86): escriba el motivo que da la DIPAM.'
    : null;

/** Only when nothing else does (86). */
export const isExceptional = (measure: string): boolean => {
  const found = entryOf(DIPAM_MEASURES, measure);
  return found !== null && 'exceptional' in found;
};

/** PAM_CIERRE: whether the situation may be ended for that cause. */
export const mayEnd = (cause: string, owed: readonly Owed[]): boolean =>
  cause === 'error' || owed.length === 0;

/** PAM_CIERRE: whether she may leave the register for that cause; the death of a person waits for no notice. */
export const mayLeave = (cause: string, owed: readonly Owed[]): boolean =>
  cause === 'error' || cause === 'fallecimiento' || owed.length === 0;
