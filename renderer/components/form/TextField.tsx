import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { LIMITS } from '../../../domain/records/basics.ts';
import { useField } from './context.tsx';
import { lengthNote, pasteFits } from './paste.ts';

export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly max?: number;
  readonly placeholder?: string;
  /** Width of what is expected, in characters: a short field asks for a short answer. */
  readonly size?: number;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
}

/** One line of text. Empty text and null are the same to it. */
export function TextField({
  max = LIMITS.line,
  size,
  inputMode = 'text',
  ...props
}: TextFieldProps) {
  const { shown, note: _, ...text } = useText(props.name, max, false);
  return (
    <TextInput
      {...shown(props)}
      {...text}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      styles={{ wrapper: { maxWidth: size === undefined ? 'none' : `calc(${size}ch + 2.5rem)` } }}
    />
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly max?: number;
  readonly minRows?: number;
}

/** Text of several lines; grows with it. Says how much is left near its limit. */
export function LongTextField({ max = LIMITS.story, minRows = 3, ...props }: LongTextFieldProps) {
  const { shown, note, ...text } = useText(props.name, max, true);
  return (
    <Textarea
      {...shown(props)}
      {...text}
      autosize
      minRows={minRows}
      maxRows={18}
      spellCheck={false}
      description={withNote(props.description, note)}
    />
  );
}

/** A password: never in a draft, never remembered by anything. */
export function PasswordField(props: FieldProps & { readonly autoComplete?: string }) {
  const { shown, note: _, ...text } = useText(props.name, 256, false);
  return (
    <PasswordInput
      {...shown(props)}
      {...text}
      autoComplete={props.autoComplete ?? 'off'}
      visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña', tabIndex: 0 }}
    />
  );
}

/** The help of the field, then how much room is left. */
function withNote(description: ReactNode, note: string | null): ReactNode {
  if (note === null) return description;
  return (
    <>
      {description} {note}
    </>
  );
}

type Box = HTMLInputElement | HTMLTextAreaElement;

function useText(name: string, max: number, keepsLines: boolean) {
  const { path, value, error, set, check } = useField<string | null>(name);
  const [refused, setRefused] = useState<string | null>(null);
  const text = value ?? '';
  return {
    shown: ({ label, description, required = false, disabled = false }: FieldProps) => ({
      label,
      description,
      required,
      disabled,
    }),
    note: lengthNote(text.length, max),
    'data-field': path,
    value: text,
    error: refused ?? error,
    onChange: (event: { readonly currentTarget: Box }) => {
      setRefused(null);
      set(event.currentTarget.value);
    },
    onBlur: () => {
      setRefused(null);
      check();
    },
    onPaste: (event: ClipboardEvent<Box>) => {
      const box = event.currentTarget;
      const typed = event.clipboardData.getData('text/plain');
      const pasted = keepsLines ? typed : typed.replace(/[\r\n]+/g, ' ');
      const selected = (box.selectionEnd ?? 0) - (box.selectionStart ?? 0);
      const { fits, message } = pasteFits(text, selected, pasted, max);
      if (fits) return;
      event.preventDefault();
      setRefused(message);
    },
  };
}
