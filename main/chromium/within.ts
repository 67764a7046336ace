/** Far more than a slow machine takes for one step of wiping a page. */
export const STEP_LIMIT_MS = 15_000;

/**
 * A browser whose page died under a step may leave that step without an answer (playwright #31907,
 * #42068), and a lock that waits for ever has wiped nothing: its application ends the program instead.
 * @returns what the step gives.
 * @throws what the step throws; Error when it gave no answer in time.
 */
export function within<T>(step: Promise<T>): Promise<T> {
  let limit: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error('The browser gave no answer')), STEP_LIMIT_MS);
  });
  return Promise.race([step, over]).finally(() => clearTimeout(limit));
}
