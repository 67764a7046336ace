/** Values as a draft may hold them: passwords and permits of the session never reach the disk. */
export function without<V extends object>(values: V, keys: readonly (keyof V)[]): Partial<V> {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => !keys.includes(key as keyof V)),
  ) as Partial<V>;
}
