import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftKind } from '../../../backend/drafts/kinds.ts';
import { client } from '../../api/trpc.ts';
import { createSaver, type Saver } from './saver.ts';
import { forget, report } from './saving.ts';

export type { DraftKind };

export interface DraftOptions {
  readonly kind: DraftKind;
  /** What it is written about (a case, a letter…): one draft per person, kind and subject. Null: a new thing. */
  readonly subjectId: string | null;
  /** The draft of the address, when the person came back to it. */
  readonly draftId: string | null;
  /** The first save made it: put its id in the address, so that a reload comes back here. */
  readonly onCreated?: (draftId: string) => void;
}

/** Text that is written down while it is typed, and is there again after a lock, a crash or a wrong click. */
export interface Draft<T> {
  /** `ready`: build the form with `restored` over its blanks. Before that, show nothing to type in. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  /** What was typed before, or null. Fields that a newer form has are absent: spread it over the blanks. */
  readonly restored: Partial<T> | null;
  /** When its typing began, ISO UTC; null before the first save. */
  readonly startedAt: string | null;
  /** Call with all values at each change. */
  keep(values: T): void;
  /**
   * Does the act that turns the text into a record. The act sends the `draftId` it is given, and the
   * backend removes the draft in the act's transaction. What it throws leaves the draft as it is.
   */
  become<R>(act: (draftId: string | null) => Promise<R>): Promise<R>;
  /** The same for a form that stays open: more typing begins another draft. */
  becomeAndGoOn<R>(act: (draftId: string | null) => Promise<R>): Promise<R>;
  /** The person threw it away. */
  discard(): Promise<void>;
}

export function useDraft<T extends object>(options: DraftOptions): Draft<T> {
  const { kind, subjectId, onCreated } = options;
  // The id of the address may change under a form that is open (its first save gave it): read once.
  const [wanted] = useState(options.draftId);
  const idRef = useRef<string | null>(wanted);
  const cleared = useRef<string | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  // Once the text is a record, or thrown away, a late first save must not lead back to its form.
  const over = useRef(false);
  const created = useRef(onCreated);
  created.current = onCreated;

  const found = useQuery({
    queryKey: ['draft', kind, subjectId, wanted],
    queryFn: () => findDraft(kind, subjectId, wanted),
    // Asked once per opening of the form, never again under the person's hands: the act that ends it
    // asks everything on screen again, when the draft is gone already.
    staleTime: 'static',
    gcTime: 0,
    enabled: wanted !== null || subjectId !== null,
  });

  const saver = useMemo(() => {
    const made: Saver<T> = createSaver<T>({
      save: async (values) => {
        const payload = JSON.stringify(values);
        const { id, startedAt, savedAt } = await client.drafts.save.mutate({
          id: idRef.current,
          kind,
          subjectId,
          payload,
        });
        if (idRef.current === null) {
          idRef.current = id;
          setBegun(startedAt);
          if (!over.current) created.current?.(id);
        }
        return savedAt;
      },
      changed: (state, savedAt) => report(made as Saver<unknown>, { state, savedAt }),
    });
    return made;
  }, [kind, subjectId]);

  useEffect(
    () => () => {
      void saver.flush().finally(() => forget(saver as Saver<unknown>));
    },
    [saver],
  );

  const known = found.data?.id ?? null;
  if (idRef.current === null && known !== cleared.current) idRef.current = known;
  const asked = wanted !== null || subjectId !== null;
  return {
    status: !asked || found.isSuccess ? 'ready' : found.isError ? 'failed' : 'loading',
    error: found.error,
    restored: (found.data?.values as Partial<T> | undefined) ?? null,
    startedAt: begun ?? found.data?.startedAt ?? null,
    keep: saver.keep,
    become: async (act) => {
      await saver.flush();
      const { current: sent } = idRef;
      const record = await act(sent);
      over.current = true;
      saver.stop();
      await saver.flush();
      await discardOther(idRef.current, sent);
      idRef.current = null;
      return record;
    },
    becomeAndGoOn: async (act) => {
      await saver.flush();
      const { current: sent } = idRef;
      const record = await act(sent);
      await saver.forget();
      await discardOther(idRef.current, sent);
      cleared.current = sent;
      idRef.current = null;
      setBegun(null);
      return record;
    },
    discard: async () => {
      over.current = true;
      saver.stop();
      // The save under way may be the one that makes the draft: it must not outlive what it was for.
      await saver.flush();
      if (idRef.current !== null) await client.drafts.discard.mutate({ id: idRef.current });
      idRef.current = null;
    },
  };
}

/** A key pressed while the act was under way may have begun a draft that the act did not know. */
async function discardOther(id: string | null, sent: string | null): Promise<void> {
  if (id === null || id === sent) return;
  await client.drafts.discard.mutate({ id }).catch(() => undefined);
}

/** The draft named, or the one that this person has of this kind about this subject; null when none. */
async function findDraft(kind: DraftKind, subjectId: string | null, draftId: string | null) {
  const id =
    draftId ??
    (await client.drafts.list.query()).find(
      (draft) => draft.kind === kind && draft.subjectId === subjectId,
    )?.id;
  if (id === undefined) return null;
  const draft = await client.drafts.open.query({ id });
  return { id: draft.id, startedAt: draft.startedAt, values: JSON.parse(draft.payload) as unknown };
}
