/** What the responsable writes over the texts of the program, and the office's own clauses. */
import { z } from 'zod';
import { partFaults } from '../letters/texts/check.ts';
import { PART_NAMES, type TextKind, TOPIC_CODES } from '../letters/texts/kinds.ts';
import { shippedText } from '../letters/texts/shipped/index.ts';
import { id, LIMITS, optionalText, requiredText, textOrNull, version } from './basics.ts';

/** Which version of a text something began with; 0 is the program's. */
export const textUse = z.strictObject({ id, version: z.int().min(0) });

/** Of a document, the texts that it began with. Absent: it was begun before they were kept. */
export const begunWith = z.array(textUse).max(20).optional();

const parts = z.partialRecord(z.enum(PART_NAMES), optionalText(LIMITS.story));
const reason = requiredText('Escriba por qué se cambia.', LIMITS.line);
const title = requiredText('Escriba un título corto, para encontrarla.', LIMITS.label);
const topic = z.enum(TOPIC_CODES, 'Elija el tema.');
/** The norm or the document that a clause rests on. */
const source = textOrNull(LIMITS.line);

/** What is not of the program is a clause. */
const kindOf = (textId: string): TextKind => shippedText(textId)?.kind ?? 'clausula';

function checkParts(
  kind: TextKind,
  value: z.infer<typeof parts>,
  issues: z.core.$RefinementCtx['issues'],
): void {
  for (const [name, message] of Object.entries(partFaults(kind, value)))
    issues.push({ code: 'custom', path: ['parts', name], message, input: value });
}

/** `version` is the one that was on the form; `title`, `topic` and `source` are of an own clause. */
export const saveText = z
  .strictObject({
    textId: id,
    version: z.int().min(0),
    title: title.nullable(),
    topic: topic.nullable(),
    source,
    parts,
    reason,
  })
  .check(({ value, issues }) => {
    checkParts(kindOf(value.textId), value.parts, issues);
    if (shippedText(value.textId) !== null) return;
    if (value.title === null)
      issues.push({ code: 'custom', path: ['title'], message: 'Escriba un título.', input: value });
    if (value.topic === null)
      issues.push({ code: 'custom', path: ['topic'], message: 'Elija el tema.', input: value });
  });

/** The words of the program again. */
export const restoreText = z.strictObject({ textId: id, version });

export const addClause = z
  .strictObject({ title, topic, source, parts })
  .check(({ value, issues }) => checkParts('clausula', value.parts, issues));

/** A clause is offered no more. What has it keeps it. */
export const withdrawClause = z.strictObject({
  textId: id,
  version: z.int().min(0),
  reason: requiredText('Escriba por qué se deja de usar.', LIMITS.paragraph),
});
