/** The page's only way out: `window.yanapa`, given by the host (preload/contract.ts). */
import type {
  CallRequest,
  DesktopCalls,
  DesktopPath,
  Topic,
  Topics,
} from '../../preload/contract.ts';
import { CallFailure } from './failure.ts';

let calls = 0;
/** The last request of each path that is under way. */
const underWay = new Map<string, string>();

/** A name for one request, unique in the life of this page. */
export function nextCallId(): string {
  calls += 1;
  return `p${calls}`;
}

/** Sends one request; resolves to its value. @throws CallFailure */
export async function ask(request: CallRequest): Promise<unknown> {
  underWay.set(request.path, request.id);
  const answer = await window.yanapa.call(request);
  if (underWay.get(request.path) === request.id) underWay.delete(request.path);
  if (answer.ok) return answer.value;
  throw new CallFailure(answer.error);
}

export function cancel(id: string): void {
  window.yanapa.cancel(id);
}

/** Cancels an act that says it may be: nothing of it is then kept. */
export function cancelAct(path: string): void {
  const id = underWay.get(path);
  if (id !== undefined) cancel(id);
}

type DesktopInput<P extends DesktopPath> = DesktopCalls[P]['input'] extends undefined
  ? []
  : [input: DesktopCalls[P]['input']];

/** An act of the host itself: lock, print, save. @throws CallFailure */
export async function desktop<P extends DesktopPath>(
  path: P,
  ...[input]: DesktopInput<P>
): Promise<DesktopCalls[P]['value']> {
  const request = { id: nextCallId(), type: 'mutation', path } as const;
  const value = await ask(input === undefined ? request : { ...request, input });
  // The host is the other end of the same contract.
  return value as DesktopCalls[P]['value'];
}

/** Hears what the host tells without being asked. @returns the function that stops listening. */
export function listen<T extends Topic>(
  topic: T,
  listener: (payload: Topics[T]) => void,
): () => void {
  return window.yanapa.on(topic, listener);
}
