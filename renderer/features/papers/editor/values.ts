import type { z } from 'zod';
import type { issuePaper } from '../../../../domain/records/paper.ts';

/** What the form holds: as it is typed, checked by `issuePaper`. */
export type PaperValues = z.input<typeof issuePaper>;
