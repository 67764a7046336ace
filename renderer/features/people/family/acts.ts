/** What may be done to a family, as it stands in the address of the view. */
const CHANGED = ['vinculo', 'hogar', 'cuidado', 'fallecimiento'] as const;
export type Changed = (typeof CHANGED)[number];

export interface FamilyAct {
  readonly what: Changed;
  /** Null: something new. */
  readonly rowId: string | null;
}

/** `vinculo`, or `vinculo.<id>`; null for anything else. */
export function actIn(text: string | null): FamilyAct | null {
  const [name, rowId = null] = (text ?? '').split('.');
  const what = CHANGED.find((one) => one === name);
  return what === undefined ? null : { what, rowId };
}
