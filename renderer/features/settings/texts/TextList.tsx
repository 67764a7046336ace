import { Button, Group, Table, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { TEXT_KIND_NAMES, TEXT_KINDS } from '../../../../domain/letters/texts/kinds.ts';
import {
  type OfficeText,
  topicWords,
  versionWords,
} from '../../../../domain/letters/texts/texts.ts';
import { foldName } from '../../../../domain/people/names.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Unverified } from '../../../components/institutions/Unverified.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';

interface TextListProps {
  readonly texts: readonly OfficeText[];
  readonly onOpen: (id: string) => void;
  /** Null: she may not. */
  readonly onAdd: (() => void) | null;
}

/** Every text by the document it is of, with the version that is in force. */
export function TextList({ texts, onOpen, onAdd }: TextListProps) {
  const [asked, setAsked] = useState('');
  const found = matching(texts, asked);
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm" maw="48rem">
        Con estos textos empiezan los documentos; las cláusulas se insertan en ellos. Lo ya emitido
        no cambia: cada documento dice con qué versión empezó.
      </Text>
      <Group justify="space-between" align="end" mb="sm">
        <TextInput
          label="Buscar por título o por palabras"
          leftSection={<IconSearch size={16} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          w="22rem"
          value={asked}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        {onAdd === null ? null : (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            Agregar una cláusula
          </Button>
        )}
      </Group>
      {found.length === 0 ? (
        <EmptyState title="Ningún texto coincide">
          Quite palabras o escríbalas de otro modo.
        </EmptyState>
      ) : (
        TEXT_KIND_NAMES.map((kind) => {
          const ofKind = found.filter((text) => text.kind === kind);
          return ofKind.length === 0 ? null : (
            <section key={kind} aria-label={headingOf(kind)}>
              <Title order={2} size="h4" mt="md">
                {headingOf(kind)}
              </Title>
              <Rows texts={ofKind} onOpen={onOpen} />
            </section>
          );
        })
      )}
    </>
  );
}

const headingOf = (kind: OfficeText['kind']): string =>
  kind === 'clausula' ? 'Cláusulas' : TEXT_KINDS[kind].label;

function Rows({ texts, onOpen }: Pick<TextListProps, 'texts' | 'onOpen'>) {
  return (
    <Table verticalSpacing={4} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Título</Table.Th>
          <Table.Th w="24%">Versión</Table.Th>
          <Table.Th w="34%">Fuente</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {texts.map((text) => (
          <Table.Tr key={text.id}>
            <Table.Td>
              {text.topic === null ? null : (
                <Text span size="sm" c="dimmed">
                  {topicWords(text.topic)}:{' '}
                </Text>
              )}
              <LinkButton onClick={() => onOpen(text.id)}>{text.title}</LinkButton>
            </Table.Td>
            <Table.Td>{stateOf(text)}</Table.Td>
            <Table.Td>
              {text.source ?? ''} {text.verified ? null : <Unverified />}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const stateOf = ({ version, since, inForce }: OfficeText): string =>
  inForce ? capital(versionWords(version, since)) : 'Ya no se usa';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Those that have every word, in their document, their title or their text. */
function matching(texts: readonly OfficeText[], asked: string): readonly OfficeText[] {
  const words = foldName(asked).split(' ').filter(Boolean);
  return texts.filter(({ kind, topic, title, parts }) => {
    const about = [headingOf(kind), topic === null ? '' : topicWords(topic), title];
    const text = foldName([...about, ...Object.values(parts)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
