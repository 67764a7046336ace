import { refusedWordsIn } from '../../words/forbidden.ts';
import { joinAnd } from '../../words/lists.ts';
import { type TextKind, type TextParts, textKindOf } from './kinds.ts';
import { parseText, type TextFault } from './render.ts';

/** What is wrong in one part of a text of this kind, where it stands; empty: it may be saved. */
export function faultsIn(kind: TextKind, text: string): TextFault[] {
  const words = [...new Set(refusedWordsIn(text))];
  return [
    ...parseText(text, textKindOf(kind).tokens).faults,
    ...(words.length === 0
      ? []
      : [
          {
            at: text.indexOf(words[0] ?? ''),
            length: words[0]?.length ?? 0,
            message: `El texto dice ${joinAnd(words.map((word) => `«${word}»`))}. Use otra expresión.`,
          },
        ]),
  ];
}

/** Part → what stops it from being saved. */
export function partFaults(kind: TextKind, parts: TextParts): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, label, max, required } of textKindOf(kind).parts) {
    const text = parts[name] ?? '';
    const [fault] = faultsIn(kind, text);
    if (required && text.trim() === '') found[name] = `Escriba: ${label.toLowerCase()}.`;
    else if (text.length > max)
      found[name] = `Es demasiado largo: como máximo ${max.toLocaleString('es-PE')} caracteres.`;
    else if (fault !== undefined) found[name] = fault.message;
  }
  return found;
}
