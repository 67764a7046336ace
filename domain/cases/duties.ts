/**
 * What must leave the office at once when a mark is found (demuna.md §2.10, V22, V23): a denuncia or
 * communication the same day for signs of a crime (DL 1297, art. 23; RDNA 39.7), an oficio to the UPE
 * by the next working day for desprotección familiar (R1297 23.8.b), a denuncia of violence (REG 15) and
 * the notice to the DIPAM of a victim of 60 or more (REG 14.4). It stands until the letter is issued, or
 * the notice is on record in the route of violence, or until the mark is discarded.
 */
import { type CaseFlags, FLAGS, type Flag } from '../case-states.ts';
import type { Calendar } from '../clock/holidays.ts';
import { dateInLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { termDue } from '../clock/terms.ts';
import { describeDue } from '../clock/urgency.ts';
import { URGENT_LETTERS } from '../letters/urgent.ts';
import { counted } from '../words/lists.ts';

export const DUTY_KINDS = ['denuncia', 'desproteccion', 'violencia', 'dipam'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

interface DutyRule {
  /** The mark with which it begins; null: it is found in the route of violence. */
  readonly flag: Flag | null;
  /** Code of the urgent letter that meets it (`URGENT_LETTERS`); null: no letter is urgent for it. */
  readonly letter: 'denuncia' | 'desproteccion' | null;
  readonly term: TermRule;
  readonly label: string;
  readonly norm: string;
}

export const DUTIES: Readonly<Record<DutyKind, DutyRule>> = {
  denuncia: {
    flag: 'crime',
    letter: 'denuncia',
    term: TERM_RULES.DER_DELITO,
    label: 'Denuncia o comunicación del delito',
    norm: 'DL 1297, art. 23; Reglamento de las DNA, art. 39.7',
  },
  desproteccion: {
    flag: 'lackOfProtection',
    letter: 'desproteccion',
    term: TERM_RULES.DER_UPE,
    label: 'Oficio a la UPE por desprotección familiar',
    norm: 'Reglamento del DL 1297, art. 23.8.b',
  },
  violencia: {
    flag: 'violence',
    letter: 'denuncia',
    term: TERM_RULES.VIF_COMUNICA,
    label: 'Denuncia o comunicación de la violencia',
    norm: TERM_RULES.VIF_COMUNICA.norm,
  },
  dipam: {
    flag: null,
    letter: null,
    term: TERM_RULES.VIF_DIPAM,
    label: 'Aviso a la DIPAM por una persona de 60 años o más',
    norm: TERM_RULES.VIF_DIPAM.norm,
  },
};

export const dutyOfFlag = (flag: Flag): DutyKind | null =>
  DUTY_KINDS.find((kind) => DUTIES[kind].flag === flag) ?? null;

/** @returns the duties that begin with the marks that `after` has and `before` had not. */
export const dutiesFound = (before: CaseFlags | null, after: CaseFlags): DutyKind[] =>
  FLAGS.filter((flag) => after[flag] === 'si' && before?.[flag] !== 'si').flatMap(
    (flag) => dutyOfFlag(flag) ?? [],
  );

/** The last instant in term, ISO UTC. A crime leaves none: it is the instant in which it was known. */
export const dutyDue = (kind: DutyKind, foundAt: string, calendar: Calendar): string =>
  termDue(DUTIES[kind].term, foundAt, calendar);

/** A letter that has left, as a duty looks at it. */
export interface SentLetter {
  readonly id: string;
  /** Letter of RDNA 36. */
  readonly cause: string;
  /** Code of INSTITUTION_KINDS. */
  readonly institutionKind: string;
  /** Of its first edition, ISO UTC. */
  readonly issuedAt: string;
}

interface Found {
  /** When it was known, ISO UTC. */
  readonly foundAt: string;
  /** When the last such mark was discarded, ISO UTC; null for never. */
  readonly since: string | null;
}

/** Of the route of violence: a letter that left before it was known spoke of something else. */
const OF_ROUTE: readonly DutyKind[] = ['violencia', 'dipam'];

/**
 * The first of these letters that meets a duty: of its cause, to an authority that takes it; any to the
 * DIPAM is its notice. What was sent before an earlier finding was discarded meets nothing that is found
 * later.
 */
export function metBy(
  kind: DutyKind,
  letters: readonly SentLetter[],
  { foundAt, since }: Found,
): SentLetter | null {
  const { letter } = DUTIES[kind];
  const wanted = URGENT_LETTERS.entries.find(({ code }) => code === letter);
  const takes = ({ cause, institutionKind }: SentLetter): boolean =>
    kind === 'dipam'
      ? institutionKind === 'dipam'
      : cause === wanted?.cause && wanted.to.some((to) => to === institutionKind);
  const [first] = letters
    .filter(
      (one) =>
        takes(one) &&
        (since === null || one.issuedAt > since) &&
        (!OF_ROUTE.includes(kind) || one.issuedAt >= foundAt),
    )
    .toSorted((a, b) => (a.issuedAt < b.issuedAt ? -1 : 1));
  return first ?? null;
}

/** What the route of violence holds as told, as a duty looks at it. */
export interface RecordedNotice {
  readonly id: string;
  /** Code of VIOLENCE_DESTINATIONS. */
  readonly destination: string;
  readonly isReport: boolean;
  /** ISO UTC. */
  readonly at: string;
}

/**
 * The first of these notices that meets a duty: any denuncia meets that of violence, also one of
 * somebody else; where the DIPAM does not reach, the juzgado stands for it.
 */
export function metByNotice(
  kind: DutyKind,
  notices: readonly RecordedNotice[],
  since: string | null,
): RecordedNotice | null {
  const meets: (notice: RecordedNotice) => boolean =
    kind === 'violencia'
      ? ({ isReport }) => isReport
      : kind === 'dipam'
        ? ({ destination }) => destination === 'dipam' || destination === 'pj'
        : () => false;
  const [first] = notices
    .filter((notice) => meets(notice) && (since === null || notice.at > since))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return first ?? null;
}

interface Standing {
  readonly what: DutyKind;
  readonly foundAt: string;
  readonly dueAt: string;
}

/** Whether the day in which it had to be done is over. @param now ISO UTC. */
export const isDutyLate = ({ dueAt }: Standing, now: string): boolean =>
  dateInLima(now) > dateInLima(dueAt);

/**
 * How a standing duty reads. A crime has no time left: «INMEDIATO – hace 2 h 10 min».
 * @param now ISO UTC.
 */
export function dutyWords({ what, foundAt, dueAt }: Standing, now: string): string {
  if (DUTIES[what].term.unit !== 'immediate') return describeDue(dueAt, now);
  return `INMEDIATO – hace ${elapsed(Date.parse(now) - Date.parse(foundAt))}`;
}

function elapsed(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  if (hours < 24) return `${hours} h ${minutes % 60} min`;
  const days = counted(Math.floor(hours / 24), 'día', 'días');
  return hours % 24 === 0 ? days : `${days} ${hours % 24} h`;
}
