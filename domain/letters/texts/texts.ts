/** The texts as an office has them: those of the program, with the versions that were written over them. */
import { dateInLima } from '../../clock/lima.ts';
import { shortDate } from '../../words/dates.ts';
import { type TextKind, type TextParts, TOPICS, type Topic } from './kinds.ts';
import { SHIPPED_TEXTS, shippedText } from './shipped/index.ts';
import type { ShippedText } from './shipped/shipped.ts';

/** One writing of a text. Version 0 is the program's, and is not among them. */
export interface TextVersion {
  readonly textId: string;
  readonly version: number;
  readonly act: 'save' | 'restore' | 'withdraw' | 'add';
  /** Null of a text of the program. */
  readonly title: string | null;
  readonly topic: Topic | null;
  readonly source: string | null;
  readonly parts: TextParts;
  /** ISO instant UTC: it holds from then on. */
  readonly recordedAt: string;
}

/** Which version of a text a document began with. */
export interface TextUse {
  readonly id: string;
  readonly version: number;
}

/** A text as it stands after its last version. */
export interface OfficeText extends TextUse {
  readonly kind: TextKind;
  readonly title: string;
  readonly topic: Topic | null;
  readonly parts: TextParts;
  /** Null: an own clause that cites nothing. */
  readonly source: string | null;
  readonly verified: boolean;
  /** ISO instant UTC of its version; null for the program's. */
  readonly since: string | null;
  /** The office's own, which the program does not bring. */
  readonly own: boolean;
  /** Its words are not those of the program. */
  readonly changed: boolean;
  /** False: withdrawn, and offered no more. */
  readonly inForce: boolean;
}

/** @param versions of all texts, each text's in order. Own clauses come last, by topic and title. */
export function officeTexts(versions: readonly TextVersion[]): OfficeText[] {
  const last = new Map(versions.map((version) => [version.textId, version]));
  const own = [...last.values()].filter(({ textId }) => shippedText(textId) === null).map(ownText);
  return [
    ...SHIPPED_TEXTS.map((shipped) => textOf(shipped, last.get(shipped.id) ?? null)),
    ...own.toSorted(byTopic),
  ];
}

/** @returns null for a text that neither the program nor the office has. */
export function officeText(id: string, last: TextVersion | null): OfficeText | null {
  const shipped = shippedText(id);
  if (shipped !== null) return textOf(shipped, last);
  return last === null ? null : ownText(last);
}

function textOf(shipped: ShippedText, last: TextVersion | null): OfficeText {
  const { id, kind, title, topic, source, verified } = shipped;
  const parts = last?.parts ?? shipped.parts;
  return {
    id,
    version: last?.version ?? 0,
    kind,
    title,
    topic,
    parts,
    source,
    verified,
    since: last?.recordedAt ?? null,
    own: false,
    changed: !sameParts(parts, shipped.parts),
    inForce: last?.act !== 'withdraw',
  };
}

function ownText({ textId, version, act, title, topic, source, parts, recordedAt }: TextVersion) {
  const text: OfficeText = {
    id: textId,
    version,
    kind: 'clausula',
    title: title ?? '',
    topic,
    parts,
    source,
    verified: source !== null,
    since: recordedAt,
    own: true,
    changed: false,
    inForce: act !== 'withdraw',
  };
  return text;
}

const sameParts = (one: TextParts, other: TextParts): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

const byTopic = (a: OfficeText, b: OfficeText): number =>
  topicWords(a.topic).localeCompare(topicWords(b.topic), 'es') ||
  a.title.localeCompare(b.title, 'es');

export const topicWords = (topic: Topic | null): string => TOPICS[topic ?? 'otro'];

/** «versión 3 del 12/08/2026», «la del programa». */
export const versionWords = (version: number, since: string | null): string =>
  since === null ? 'la del programa' : `versión ${version} del ${shortDate(dateInLima(since))}`;
