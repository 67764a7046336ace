/** What the procedures of `signed` answer; the page imports these as types. */

export interface SignedPdfView {
  readonly id: string;
  /** Whether the issued page is inside as it was, with the signature added behind it. */
  readonly beginsAsOriginal: boolean;
  /** How many it names; none of them was verified. */
  readonly signatures: number;
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** ISO UTC. */
  readonly at: string;
  readonly by: string;
}
