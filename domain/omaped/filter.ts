/** Names that a filter of the register has besides the codes of the catalogues. */

/** The mark beside the types of disability. */
export const AUTISM = 'autismo';
/** Nobody began one, nor brought one. */
export const NO_CERTIFICATE = 'ninguno';
