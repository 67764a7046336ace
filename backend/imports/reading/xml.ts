/** One part of an xlsx, element by element. Entities of a document's own are never expanded: saxen knows none. */
import { Parser } from 'saxen';

/** Names come without their namespace's prefix: producers choose it freely. */
export interface Handlers {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** @param xml empty for a part that is not there. @throws Error when it is not well formed. */
export function eachElement(xml: string, { open, close, text }: Handlers): void {
  const parser = new Parser();
  if (open !== undefined)
    parser.on('openTag', (name, attributes, decode) =>
      open(local(name), () => decoded(attributes(), decode)),
    );
  if (close !== undefined) parser.on('closeTag', (name) => close(local(name)));
  if (text !== undefined) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  // By itself it throws at the first fault.
  if (xml !== '') parser.parse(xml);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoded = (
  attributes: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), decode(value)]),
  );
