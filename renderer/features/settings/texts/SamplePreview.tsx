import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { faultsIn } from '../../../../domain/letters/texts/check.ts';
import {
  type TextKind,
  type TextParts,
  TOKENS,
  type TokenName,
  type TokenValues,
  textKindOf,
} from '../../../../domain/letters/texts/kinds.ts';
import { renderText } from '../../../../domain/letters/texts/render.ts';
import { useFieldValue } from '../../../components/form/context.tsx';
import classes from './texts.module.css';

/** The text as it would read, with invented data: with all of them, or without those that may be missing. */
export function SamplePreview({ kind }: { readonly kind: TextKind }) {
  const parts = useFieldValue<TextParts>('parts');
  const [shown, setShown] = useState<'all' | 'few'>('all');
  const { parts: named, tokens } = textKindOf(kind);
  const mayMiss = Object.values(tokens).includes('maybe');
  const values: TokenValues = Object.fromEntries(
    (Object.keys(tokens) as TokenName[]).map((token) => [
      token,
      shown === 'few' && tokens[token] === 'maybe' ? null : TOKENS[token].sample,
    ]),
  );
  return (
    <section aria-label="Vista previa" className={classes['preview'] ?? ''}>
      {mayMiss ? (
        <SegmentedControl
          size="xs"
          mb="xs"
          aria-label="Datos de ejemplo"
          data={[
            { value: 'all', label: 'Con todos los datos' },
            { value: 'few', label: 'Si alguno falta' },
          ]}
          value={shown}
          onChange={(value) => setShown(value === 'few' ? 'few' : 'all')}
        />
      ) : null}
      {named.map(({ name, label }) => {
        const text = parts[name] ?? '';
        return (
          <div key={name}>
            <Text size="xs" c="dimmed">
              {label}
            </Text>
            <Text size="sm" mb="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {faultsIn(kind, text).length > 0
                ? 'Se verá cuando no quede nada por corregir.'
                : renderText(text, tokens, values) || '(en blanco)'}
            </Text>
          </div>
        );
      })}
    </section>
  );
}
