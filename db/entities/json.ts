import type { ValueTransformer } from 'typeorm';
import { looksSealed } from '../sealing/sealer.ts';

/** JSON kept as text. What is sealed passes as it is: it is opened, and then parsed, by the vault. */
export const asJson: ValueTransformer = {
  to: (value: unknown) => (looksSealed(value) || value === null ? value : JSON.stringify(value)),
  from: (value: unknown) =>
    typeof value === 'string' && !looksSealed(value) ? JSON.parse(value) : value,
};
