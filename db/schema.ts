import type { Schema } from './connection/open.ts';
import { entities } from './entities/index.ts';
import { migrations } from './migrations/index.ts';

/** What a store of this version is made of. */
export const currentSchema: Schema = { entities, migrations };
