import type { Draft } from './useDraft.ts';

/** The act is done, or the text unwanted: a draft that cannot be removed now must not say otherwise. */
export async function drop(draft: Pick<Draft<object>, 'settle' | 'discard'>): Promise<void> {
  await draft.settle();
  await draft.discard().catch(() => undefined);
}
