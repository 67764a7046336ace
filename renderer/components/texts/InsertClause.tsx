import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import type { OfferedClause } from '../../../backend/texts/types.ts';
import { TOPIC_CODES } from '../../../domain/letters/texts/kinds.ts';
import { topicWords } from '../../../domain/letters/texts/texts.ts';
import { foldName } from '../../../domain/people/names.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { useCovers } from '../feedback/covered.ts';
import { Answer } from '../feedback/States.tsx';
import { useField } from '../form/context.tsx';
import { Unverified } from '../institutions/Unverified.tsx';
import { DocumentContext } from './document.ts';
import { insertedClause, select, selectionIn } from './insertion.ts';

/** Puts a clause of the office where the cursor is in this field; the writer goes on from there. */
export function InsertClause({ name }: { readonly name: string }) {
  const { path, value, set } = useField<string | null>(name);
  const [opened, setOpened] = useState(false);
  const caret = useRef<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCovers(opened);
  if (!useMay('texts.view')) return null;
  const put = (clause: string): void => {
    const text = value ?? '';
    const { from, to } = selectionIn(path, text);
    const after = insertedClause(text, from, to, clause);
    set(after.text);
    caret.current = after.caret;
    setOpened(false);
  };
  return (
    <div>
      <Button
        ref={button}
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          caret.current = null;
          setOpened(true);
        }}
      >
        Insertar cláusula…
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Insertar una cláusula"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Cerrar' }}
        // Whoever put one in goes on writing; whoever did not is back at the button. The library itself
        // would lead back a moment after this, for who asked her system for less motion.
        returnFocus={false}
        onExitTransitionEnd={() => {
          if (caret.current === null) button.current?.focus();
          else select(path, caret.current);
        }}
      >
        <Clauses onPut={put} />
      </Modal>
    </div>
  );
}

function Clauses({ onPut }: { readonly onPut: (clause: string) => void }) {
  const clauses = useQuery(api.texts.clauses.queryOptions(useContext(DocumentContext)));
  const [asked, setAsked] = useState('');
  return (
    <Stack gap="sm">
      <TextInput
        label="Buscar por tema o por palabras"
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={asked}
        onChange={({ currentTarget }) => setAsked(currentTarget.value)}
      />
      <Answer of={clauses}>
        {(all) => <Found clauses={matching(all, asked)} onPut={onPut} />}
      </Answer>
    </Stack>
  );
}

interface FoundProps {
  readonly clauses: readonly OfferedClause[];
  readonly onPut: (clause: string) => void;
}

function Found({ clauses, onPut }: FoundProps) {
  if (clauses.length === 0)
    return (
      <Text size="sm" role="status">
        Ninguna cláusula coincide. Quite palabras.
      </Text>
    );
  return TOPIC_CODES.map((topic) => {
    const ofTopic = clauses.filter((clause) => clause.topic === topic);
    return ofTopic.length === 0 ? null : (
      <section key={topic} aria-label={topicWords(topic)}>
        <Title order={3} size="h5">
          {topicWords(topic)}
        </Title>
        {ofTopic.map(({ id, title, body, source, verified }) => (
          <Group key={id} justify="space-between" wrap="nowrap" align="start" py={6}>
            <div>
              <Text size="sm" fw={600}>
                {title} {verified ? null : <Unverified />}
              </Text>
              <Text size="sm">{body}</Text>
              {source === null ? null : (
                <Text size="xs" c="dimmed">
                  {source}
                </Text>
              )}
            </div>
            <Button
              variant="default"
              size="compact-sm"
              style={{ flexShrink: 0 }}
              aria-label={`Insertar: ${title}`}
              onClick={() => onPut(body)}
            >
              Insertar
            </Button>
          </Group>
        ))}
      </section>
    );
  });
}

/** Those that have every word, in their topic, their title or their text. */
function matching(clauses: readonly OfferedClause[], asked: string): readonly OfferedClause[] {
  const words = foldName(asked).split(' ').filter(Boolean);
  return clauses.filter(({ topic, title, body }) => {
    const text = foldName(`${topicWords(topic)} ${title} ${body}`);
    return words.every((word) => text.includes(word));
  });
}
