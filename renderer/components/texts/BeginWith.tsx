import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { TextKind } from '../../../domain/letters/texts/kinds.ts';
import type { TextUse } from '../../../domain/letters/texts/texts.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api, client } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { useField } from '../form/context.tsx';
import { DocumentContext } from './document.ts';

interface BeginWithProps {
  readonly kind: TextKind;
}

/** With which of the office's texts a document begins. What was typed is replaced only when asked. */
export function BeginWith({ kind }: BeginWithProps) {
  const { caseId } = useContext(DocumentContext);
  const offered = useQuery(api.texts.offered.queryOptions({ kind }));
  const begun = useField<readonly TextUse[] | undefined>('begun');
  const subject = useField<string>('subject');
  const body = useField<string>('body');
  const closing = useField<string>('closing');
  const salutation = useField<string | undefined>('salutation');
  const [asking, setAsking] = useState<string | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const texts = offered.data ?? [];
  if (texts.length < 2) return null;

  const begin = async (textId: string): Promise<void> => {
    const { parts, begun: uses } = await client.texts.begin.query({ textId, caseId });
    subject.set(parts.subject ?? '');
    body.set(parts.body ?? '');
    closing.set(parts.closing ?? '');
    if (salutation.value !== undefined) salutation.set(parts.salutation ?? '');
    begun.set(uses);
  };
  const choose = (textId: string): void => {
    setFailure(null);
    if (subject.value.trim() + body.value.trim() !== '') setAsking(textId);
    else void begin(textId).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <>
      <Select
        label="Empezar con"
        description="Lo que dice «____» se completa; lo demás se edita."
        data={texts.map(({ id, title }) => ({ value: id, label: title }))}
        value={begun.value?.[0]?.id ?? null}
        onChange={(textId) => {
          if (textId !== null) choose(textId);
        }}
        allowDeselect={false}
      />
      <FailureNotice failure={failure} />
      <ConfirmDialog
        opened={asking !== null}
        title="Empezar con otro texto"
        confirmLabel="Reemplazar lo escrito"
        onConfirm={async () => {
          if (asking !== null) await begin(asking);
        }}
        onClose={() => setAsking(null)}
      >
        El asunto, el cuerpo y el cierre que están escritos se reemplazan.
      </ConfirmDialog>
    </>
  );
}
