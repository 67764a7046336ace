import type { ReactElement } from 'react';
import type { z } from 'zod';

/** How one kind of document is made. Each folder here exports one from its `template.ts`. */
export interface Template<Data extends { readonly issuedAt: string }> {
  /** Cleans and checks the data; everything `Pages` draws has passed it. */
  readonly schema: z.ZodType<Data>;
  /** What the file says of itself, outside its pages: never anything about a person. */
  readonly properties: (data: Data) => { readonly title: string; readonly author: string };
  readonly Pages: (data: Data) => ReactElement;
}
