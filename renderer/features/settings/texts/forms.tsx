import { Button, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type TextKind,
  type TextParts,
  TOPIC_CODES,
  TOPICS,
  textKindOf,
} from '../../../../domain/letters/texts/kinds.ts';
import type { OfficeText } from '../../../../domain/letters/texts/texts.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addClause, saveText } from '../../../../domain/records/text.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { SectionContext } from '../../../components/form/Section.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { Panes } from '../../../components/paper/Panes.tsx';
import { PartFields } from './PartFields.tsx';
import { SamplePreview } from './SamplePreview.tsx';

interface ChangeTextProps {
  readonly text: OfficeText;
  readonly onDone: () => void;
}

/** Makes the next version of a text; its preview stands beside it. */
export function ChangeText({ text, onDone }: ChangeTextProps) {
  const save = useMutation(api.texts.save.mutationOptions());
  const { id, version, kind, own, title, topic, source, parts } = text;
  return (
    <DraftedForm<Typed<z.output<typeof saveText>>, z.output<typeof saveText>>
      kind="text"
      subjectId={id}
      schema={saveText}
      version={version}
      blanks={{
        textId: id,
        version,
        title: own ? title : null,
        topic: own ? topic : null,
        source: own ? source : null,
        parts: whole(kind, parts),
        reason: '',
      }}
      submitLabel="Guardar la versión nueva"
      says={SAYS}
      onSubmit={async (record, draftId) => {
        await save.mutateAsync({ ...record, draftId });
        notifications.show({ message: 'Versión guardada: rige desde ahora.' });
      }}
      onDone={onDone}
      actions={<Cancel onDone={onDone} />}
    >
      <Beside kind={kind}>
        {own ? <ClauseHead /> : null}
        <PartFields kind={kind} />
        <TextField
          name="reason"
          label="Por qué se cambia"
          description="Por ejemplo «Pedido de la gerencia» o la norma que lo dice."
          required
        />
      </Beside>
    </DraftedForm>
  );
}

/** A clause of the office's own. */
export function NewClause({ onDone }: { readonly onDone: () => void }) {
  const add = useMutation(api.texts.add.mutationOptions());
  const { operatorId } = useSession();
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        Cláusula nueva
      </Title>
      <DraftedForm<Typed<z.output<typeof addClause>>, z.output<typeof addClause>>
        kind="clause_new"
        subjectId={operatorId}
        schema={addClause}
        blanks={{ title: '', topic: null, source: null, parts: whole('clausula', {}) }}
        submitLabel="Agregar la cláusula"
        says={SAYS}
        onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
        onDone={onDone}
        actions={<Cancel onDone={onDone} />}
      >
        <Beside kind="clausula">
          <ClauseHead />
          <PartFields kind="clausula" />
        </Beside>
      </DraftedForm>
    </>
  );
}

const SAYS =
  'Lo marcado con * es obligatorio. Lo escrito se guarda solo, y rige cuando se guarda la versión.';

/** A topic that is still to be chosen. */
type Typed<T extends { readonly topic: unknown }> = Omit<T, 'topic'> & {
  readonly topic: T['topic'] | null;
};

/** Every part of the kind, the empty ones too: a field stands for each. */
const whole = (kind: TextKind, parts: TextParts): TextParts =>
  Object.fromEntries(textKindOf(kind).parts.map(({ name }) => [name, parts[name] ?? '']));

const Cancel = ({ onDone }: { readonly onDone: () => void }) => (
  <Button variant="default" onClick={onDone}>
    Volver
  </Button>
);

interface BesideProps {
  readonly kind: TextKind;
  readonly children: React.ReactNode;
}

const Beside = ({ kind, children }: BesideProps) => (
  <SectionContext value={null}>
    <Panes aside={<SamplePreview kind={kind} />}>{children}</Panes>
  </SectionContext>
);

function ClauseHead() {
  return (
    <Stack gap="sm" mb="sm">
      <Text size="sm" c="dimmed">
        Una cláusula es un párrafo corto que se inserta al escribir cualquier documento.
      </Text>
      <TextField name="title" label="Título" max={LIMITS.label} required />
      <ChoiceField
        name="topic"
        label="Tema"
        from={TOPIC_CODES.map((value) => ({ value, label: TOPICS[value] }))}
        required
      />
      <TextField name="source" label="Norma o documento, si lo tiene" />
    </Stack>
  );
}
