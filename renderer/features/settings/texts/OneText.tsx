import { Button, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { TextView, WrittenVersion } from '../../../../backend/texts/types.ts';
import { TEXT_KINDS, type TextParts, textKindOf } from '../../../../domain/letters/texts/kinds.ts';
import {
  type OfficeText,
  topicWords,
  versionWords,
} from '../../../../domain/letters/texts/texts.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { Unverified } from '../../../components/institutions/Unverified.tsx';
import type { useInAddress } from '../../../components/useInAddress.ts';
import { ChangeText } from './forms.tsx';
import classes from './texts.module.css';

interface OneTextProps {
  readonly textId: string;
  readonly mayChange: boolean;
  readonly act: ReturnType<typeof useInAddress>;
  readonly onBack: () => void;
}

/** One text as it stands, what may be done with it, and all its versions. */
export function OneText({ textId, mayChange, act, onBack }: OneTextProps) {
  const text = useQuery(api.texts.view.queryOptions({ textId }));
  return (
    <Answer of={text}>
      {(found) =>
        act.value === 'cambiar' && mayChange ? (
          <>
            <Heading text={found} />
            <ChangeText text={found} onDone={act.close} />
          </>
        ) : (
          <>
            <Button variant="default" size="compact-sm" mb="xs" onClick={onBack}>
              ← Todos los textos
            </Button>
            <Heading text={found} />
            {mayChange ? <Acts text={found} act={act} /> : null}
            <Words kind={found.kind} parts={found.parts} />
            <Versions text={found} />
          </>
        )
      }
    </Answer>
  );
}

function Heading({ text }: { readonly text: OfficeText }) {
  const { kind, title, topic, version, since, inForce, source, verified } = text;
  return (
    <>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm" mb="sm">
        {TEXT_KINDS[kind].label}
        {topic === null ? '' : `, ${topicWords(topic).toLowerCase()}`}.{' '}
        {inForce ? `Rige: ${versionWords(version, since)}` : 'Ya no se usa'}.
        {source === null ? '' : ` Fuente: ${source}.`} {verified ? null : <Unverified />}
      </Text>
    </>
  );
}

interface ActsProps extends Pick<OneTextProps, 'act'> {
  readonly text: TextView;
}

function Acts({ text, act }: ActsProps) {
  const { id: textId, version, kind, own, changed, inForce } = text;
  const restore = useMutation(api.texts.restore.mutationOptions());
  const withdraw = useMutation(api.texts.withdraw.mutationOptions());
  return (
    <Group gap="xs" mb="md">
      <Button size="compact-md" onClick={() => act.open('cambiar')}>
        {inForce ? 'Cambiar el texto' : 'Cambiar y volver a usar'}
      </Button>
      {!own && (changed || !inForce) ? (
        <Button variant="default" size="compact-md" onClick={() => act.open('restaurar')}>
          Volver al texto del programa…
        </Button>
      ) : null}
      {kind === 'clausula' && inForce ? (
        <Button variant="default" size="compact-md" onClick={() => act.open('retirar')}>
          Dejar de usar…
        </Button>
      ) : null}
      <ConfirmDialog
        opened={act.value === 'restaurar'}
        title="Volver al texto del programa"
        confirmLabel="Volver al texto del programa"
        onConfirm={async () => {
          await restore.mutateAsync({ textId, version });
          notifications.show({ message: 'Rige otra vez el texto del programa.' });
        }}
        onClose={act.close}
      >
        Se guarda como una versión más. Las anteriores quedan en la lista, y lo emitido no cambia.
      </ConfirmDialog>
      {act.value === 'retirar' ? (
        <ConfirmDialog
          opened
          title="Dejar de usar una cláusula"
          confirmLabel="Dejar de usar"
          reason={{ label: 'Por qué', kind: 'clause_withdrawal', subjectId: textId }}
          onConfirm={(reason, draftId) =>
            withdraw.mutateAsync({ textId, version, reason, draftId })
          }
          onClose={act.close}
        >
          Ya no se ofrece al escribir. No se borra: puede volver a usarse, y lo que la lleva no
          cambia.
        </ConfirmDialog>
      ) : null}
    </Group>
  );
}

interface WordsProps {
  readonly kind: OfficeText['kind'];
  readonly parts: TextParts;
}

function Words({ kind, parts }: WordsProps) {
  return (
    <dl className={classes['words']}>
      {textKindOf(kind).parts.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{parts[name] === undefined || parts[name] === '' ? '(en blanco)' : parts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Versions({ text }: { readonly text: TextView }) {
  const { kind, versions, shipped } = text;
  return (
    <section aria-label="Versiones">
      <Title order={3} size="h5" mt="lg" mb="xs">
        Versiones
      </Title>
      {versions.map((written) => (
        <details key={written.version} className={classes['version'] ?? ''}>
          <summary>
            Versión {written.version}, {dateTime(written.recordedAt)}, {written.by}.{' '}
            {saidOf(written)}
          </summary>
          <Words kind={kind} parts={written.parts} />
        </details>
      ))}
      {shipped === null ? null : (
        <details className={classes['version'] ?? ''}>
          <summary>La del programa</summary>
          <Words kind={kind} parts={shipped} />
        </details>
      )}
    </section>
  );
}

const ACTS = {
  save: '',
  add: 'Se agregó.',
  restore: 'Se volvió al texto del programa.',
  withdraw: 'Se dejó de usar: ',
} as const satisfies Record<WrittenVersion['act'], string>;

const saidOf = ({ act, reason }: WrittenVersion): string => `${ACTS[act]}${reason}`;
