/** What the vault takes from outside, so that tests and scenarios choose it by construction. */

/** The instant now (UTC). */
export type Clock = () => Date;

/** `bytes` cryptographically strong random bytes, in a fresh array. */
export type Random = (bytes: number) => Uint8Array;
