import { Alert, Button, Group, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { namesIn } from '../../../domain/feedback/naming.ts';
import {
  ANSWER_CODES,
  ANSWER_KEYS,
  ANSWER_LABELS,
  type AnswerCode,
  type Answers,
  COMMENT_LIMIT,
  QUESTION_CODES,
  type QuestionCode,
} from '../../../domain/feedback/questions.ts';
import type { AskedWords } from '../../../domain/feedback/words.ts';
import { counted, joinAnd } from '../../../domain/words/lists.ts';
import { api } from '../../api/trpc.ts';
import classes from './feedback.module.css';

export interface TypedSheet {
  readonly answers: Answers;
  readonly comment: string;
}

interface SheetProps {
  /** Of those typed since the last saving, from 1. */
  readonly number: number;
  readonly words: AskedWords;
  /** Another may follow before they are saved. */
  readonly more: boolean;
  /** Typed and not saved, before this one. */
  readonly waiting: number;
  readonly saving: boolean;
  readonly onNext: (sheet: TypedSheet) => void;
  /** With the sheet at hand, when it is whole. @returns whether all was saved. */
  readonly onSave: (more: readonly TypedSheet[]) => Promise<boolean>;
}

type Given = Readonly<Partial<Record<QuestionCode, AnswerCode>>>;

/** One sheet: 1 to 4 answers a question and goes to the next, Enter in the comment begins another sheet. */
export function Sheet(props: SheetProps) {
  const { number, words, more, waiting, saving, onNext, onSave } = props;
  const [given, setGiven] = useState<Given>({});
  const [comment, setComment] = useState('');
  const [lacks, setLacks] = useState<QuestionCode | null>(null);
  const box = useRef<HTMLElement>(null);
  const focus = (name: string): void =>
    box.current
      ?.querySelector<HTMLElement>(`[data-of="${name}"] input:checked, [data-of="${name}"] input`)
      ?.focus();
  // Where the hands are: another sheet begins at its first question, and before it is seen.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  const answer = (code: QuestionCode, chosen: AnswerCode): void => {
    setGiven((before) => ({ ...before, [code]: chosen }));
    setLacks(null);
  };
  /** Null, with the focus at what lacks. */
  const whole = (): TypedSheet | null => {
    const missing = QUESTION_CODES.find((code) => given[code] === undefined);
    if (missing === undefined) return { answers: given as Answers, comment };
    setLacks(missing);
    focus(missing);
    return null;
  };
  const next = (): void => {
    const sheet = whole();
    if (sheet !== null) onNext(sheet);
  };
  const empty = Object.keys(given).length === 0 && comment.trim() === '';
  const save = async (): Promise<void> => {
    // After the last sheet the next one is empty: it is none.
    const sheet = empty && waiting > 0 ? null : whole();
    if (sheet === null && !(empty && waiting > 0)) return;
    if (await onSave(sheet === null ? [] : [sheet])) {
      setGiven({});
      setComment('');
      focus(QUESTION_CODES[0]);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <section ref={box} aria-label={`Hoja ${number}`} onKeyDown={onKey}>
      <Text size="sm" my="xs" role="status">
        Hoja {number}.{' '}
        {waiting === 0
          ? ''
          : `${counted(waiting, 'hoja escrita', 'hojas escritas')}, sin guardar. `}
        Teclas: 1 Sí, 2 Más o menos, 3 No, 4 Prefiere no decir. Ctrl+Enter guarda.
      </Text>
      {words.questions.map(({ code, text }, at) => (
        <Question
          key={code}
          code={code}
          text={`${at + 1}. ${text}`}
          value={given[code] ?? null}
          lacks={lacks === code}
          onChange={(chosen) => answer(code, chosen)}
          onKeyed={() => {
            const after = QUESTION_CODES[at + 1];
            if (after !== undefined) focus(after);
            else box.current?.querySelector('textarea')?.focus();
          }}
        />
      ))}
      <Textarea
        label={words.comment}
        maxLength={COMMENT_LIMIT}
        autosize
        minRows={2}
        maxRows={6}
        maw="46rem"
        spellCheck={false}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          if (more) next();
          else void save();
        }}
      />
      <NameWarning comment={comment} />
      <Group gap="sm" mt="sm">
        {more ? (
          <Button variant="default" onClick={next}>
            Siguiente hoja
          </Button>
        ) : null}
        <Button loading={saving} onClick={() => void save()}>
          {waiting === 0
            ? 'Guardar'
            : `Guardar ${counted(waiting + (empty ? 0 : 1), 'hoja', 'hojas')}`}
        </Button>
      </Group>
    </section>
  );
}

interface QuestionProps {
  readonly code: QuestionCode;
  readonly text: string;
  readonly value: AnswerCode | null;
  readonly lacks: boolean;
  readonly onChange: (chosen: AnswerCode) => void;
  /** Answered with its number: the hands go on. */
  readonly onKeyed: () => void;
}

/** Plain radios: they are keyed by the dozen. */
function Question({ code, text, value, lacks, onChange, onKeyed }: QuestionProps) {
  return (
    <fieldset
      data-of={code}
      className={classes['question']}
      aria-invalid={lacks || undefined}
      onKeyDown={(event) => {
        const chosen = ANSWER_CODES.find((one) => ANSWER_KEYS[one] === event.key);
        if (chosen === undefined || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        onChange(chosen);
        onKeyed();
      }}
    >
      <legend>{text}</legend>
      {ANSWER_CODES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={code}
            value={one}
            checked={value === one}
            onChange={() => onChange(one)}
          />
          {ANSWER_KEYS[one]} {ANSWER_LABELS[one]}
        </label>
      ))}
      {lacks ? (
        <span role="alert" className={classes['lacks']}>
          Falta esta respuesta. Si la dejó en blanco, es «Prefiere no decir».
        </span>
      ) : null}
    </fieldset>
  );
}

/** While it is typed: somebody may be named, and the comment must name nobody. */
function NameWarning({ comment }: { readonly comment: string }) {
  const people = useQuery(api.accounts.list.queryOptions());
  const found = namesIn(comment, people.data?.map(({ fullName }) => fullName) ?? []);
  if (found.length === 0) return null;
  return (
    <Alert role="status" color="yellow" mt="xs" maw="46rem" title="Puede que nombre a alguien">
      Diga lo mismo sin {joinAnd(found.map((name) => `«${name}»`))}: un comentario no nombra a
      nadie, ni a quien atendió.
    </Alert>
  );
}
