interface Basis {
  /** Values that a draft may not bring back: the version of a record that the act only adds to. */
  readonly fixed: object;
  /** Of the record that the form writes over whole, as it stands now; undefined when it writes over none. */
  readonly version: number | undefined;
}

/**
 * What a form opens with: what was typed before over the blanks. A draft that writes over a whole
 * record keeps the version it was begun on, so that the backend refuses to undo with it what
 * somebody else corrected meanwhile.
 */
export const opening = <V extends object>(
  blanks: V,
  restored: Partial<V> | null,
  { fixed, version }: Basis,
): V => ({
  ...blanks,
  ...restored,
  ...fixed,
  ...(version === undefined ? {} : { version: versionOf(restored) ?? version }),
});

/** Whether the record changed after the values were begun on it. */
export const isStale = (values: object, version: number | undefined): boolean =>
  version !== undefined && versionOf(values) !== version;

function versionOf(values: object | null): number | undefined {
  const version = values !== null && 'version' in values ? values.version : undefined;
  return typeof version === 'number' ? version : undefined;
}
