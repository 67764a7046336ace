/** What opening a store may find that nobody here left so, and how it reads. */
import { dateInLima, timeInLima } from './clock/lima.ts';
import { shortDate } from './words/dates.ts';

export const FINDINGS = [
  /** The chain ends before the last act that this PC saw. */
  'acts_missing',
  /** It has another act in its place. */
  'acts_differ',
  /** The key file is older than the one that this PC saw. */
  'old_keys',
  /** Operators or rights are not those of the chain. */
  'operators_differ',
  /** An act does not follow from the one before. */
  'chain_broken',
  /** The file is not the one that was left here, though no act is missing. */
  'file_differs',
  /** Triggers that guard the acts are missing or changed. */
  'guards_missing',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Why a store waits for a responsable before anything is done with it. */
export interface Finding {
  readonly kinds: readonly FindingKind[];
  /** How many acts this PC saw and the file lacks, when that can be told. */
  readonly missing: number | null;
  /** The last act that is there, ISO UTC. */
  readonly lastAt: string | null;
  /** The first act that does not follow. */
  readonly brokenAt: number | null;
  /** Who may accept it: those who were responsables before; null when nothing remembers. */
  readonly responsables: readonly string[] | null;
}

/** One sentence for each thing found. @param now ISO UTC: of the same day only the hour is said. */
export function findingSentences(finding: Finding, now: string): string[] {
  return finding.kinds.map((kind) => SENTENCES[kind](finding, since(finding.lastAt, now)));
}

const SENTENCES: Readonly<Record<FindingKind, (finding: Finding, since: string) => string>> = {
  acts_missing: ({ missing }, from) =>
    missing === 1 ? `Falta 1 acto ${from}.` : `Faltan ${missing ?? 'algunos'} actos ${from}.`,
  acts_differ: () =>
    'El registro tiene otros actos en lugar de los que esta PC vio: los datos siguieron en otra parte.',
  old_keys: () =>
    'El archivo de claves es más antiguo que el último que usó esta PC: podría abrir una contraseña que ya se retiró.',
  operators_differ: () =>
    'Los usuarios o sus permisos no son los que dejó el último acto registrado: alguien los cambió sin pasar por Yanapa.',
  chain_broken: ({ brokenAt }) =>
    `El registro de actos no se sostiene desde el acto n.° ${brokenAt ?? '?'}: fue cambiado sin pasar por Yanapa.`,
  file_differs: () =>
    'El archivo de datos cambió sin pasar por Yanapa: no es el que esta PC dejó la última vez.',
  guards_missing: () => 'Faltan en el archivo las protecciones que impiden cambiar o borrar actos.',
};

function since(lastAt: string | null, now: string): string {
  if (lastAt === null) return 'desde el comienzo';
  const day = dateInLima(lastAt);
  const hour = `las ${timeInLima(lastAt)}`;
  return day === dateInLima(now) ? `desde ${hour}` : `desde el ${shortDate(day)} a ${hour}`;
}
