/** Who may belong to an organisation of older adults (Reglamento de la Ley 30490, art. 74). */

/** PAM_ORGANIZACION: whether somebody with that registration may be a member; null: she has none here. */
export const mayBelong = (
  registration: { readonly desk: string; readonly endedOn: string | null } | null,
): boolean =>
  registration !== null && registration.desk === 'ciam' && registration.endedOn === null;
