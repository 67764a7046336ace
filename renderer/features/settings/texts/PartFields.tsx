import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { faultsIn } from '../../../../domain/letters/texts/check.ts';
import {
  PART_NAMES,
  type PartName,
  type TextKind,
  TOKENS,
  type TokenName,
  textKindOf,
} from '../../../../domain/letters/texts/kinds.ts';
import { FieldGroup, useField } from '../../../components/form/context.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { insertedAt, select, selectionIn } from '../../../components/texts/insertion.ts';

/** The parts of a text, what is wrong in each while it is typed, and the data that may stand in them. */
export function PartFields({ kind }: { readonly kind: TextKind }) {
  const { parts } = textKindOf(kind);
  const usual = parts.find(({ name }) => name === 'body') ?? parts[0];
  const last = useLastPart(usual?.name ?? 'body');
  return (
    <FieldGroup path="parts">
      <Data kind={kind} into={last} />
      <Stack gap="sm" mb="sm">
        {parts.map((part) => (
          <div key={part.name}>
            {part.rows === 1 ? (
              <TextField
                name={part.name}
                label={part.label}
                max={part.max}
                required={part.required}
              />
            ) : (
              <LongTextField
                name={part.name}
                label={part.label}
                max={part.max}
                minRows={part.rows}
                required={part.required}
              />
            )}
            <Faults kind={kind} name={part.name} />
          </div>
        ))}
      </Stack>
    </FieldGroup>
  );
}

/** The part that the cursor was in last: a button of the data takes the focus, and means that one. */
function useLastPart(first: PartName): PartName {
  const [last, setLast] = useState(first);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const path = target instanceof HTMLElement ? (target.dataset['field'] ?? '') : '';
      const part = PART_NAMES.find((name) => path === `parts.${name}`);
      if (part !== undefined) setLast(part);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return last;
}

interface DataProps {
  readonly kind: TextKind;
  /** The part that was written in last. */
  readonly into: PartName;
}

/** The data of this document, each a button that puts it where the cursor was. */
function Data({ kind, into }: DataProps) {
  const { path, value, set } = useField<string | undefined>(into);
  const { tokens } = textKindOf(kind);
  const names = Object.keys(tokens) as TokenName[];
  if (names.length === 0) return null;
  const put = (token: TokenName): void => {
    const text = value ?? '';
    const { from, to } = selectionIn(path, text);
    const written = tokens[token] === 'maybe' ? `[[{${token}}]]` : `{${token}}`;
    const after = insertedAt(text, from, to, written);
    // Shown at once: the next key goes to the box, not to the button.
    flushSync(() => set(after.text));
    select(path, after.caret);
  };
  return (
    <section aria-label="Datos que se pueden poner">
      <Text size="sm" c="dimmed">
        Estos datos se completan solos en cada documento; ninguno es de una persona. Lo que está
        entre «[[» y «]]» desaparece si el dato falta, y «|» dice qué se pone en su lugar.
      </Text>
      <Group gap={6} mt={4} mb="xs">
        {names.map((token) => (
          <Button key={token} variant="default" size="compact-xs" onClick={() => put(token)}>
            {TOKENS[token].label}
          </Button>
        ))}
      </Group>
    </section>
  );
}

interface FaultsProps {
  readonly kind: TextKind;
  readonly name: PartName;
}

/** What stops this part from being saved; pressing it goes to the place. */
function Faults({ kind, name }: FaultsProps) {
  const { path, value, error } = useField<string | undefined>(name);
  const text = value ?? '';
  return (
    <div role="status">
      {faultsIn(kind, text)
        .filter(({ message }) => message !== error)
        .map(({ at, length, message }) => (
          <Group key={`${at} ${message}`} gap="xs">
            <Text size="sm" c="var(--mantine-color-error)">
              {message}
            </Text>
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => select(path, at, at + length)}
            >
              Ir a «{text.slice(at, at + length)}»
            </Button>
          </Group>
        ))}
    </div>
  );
}
