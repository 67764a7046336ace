import { z } from 'zod';

const MAX_CHARACTERS = 400_000;
const HEADERS = { png: 'iVBORw0KGgo', jpeg: '/9j/' } as const;

/**
 * An image inside the data: `data:image/png;base64,…` or `data:image/jpeg;base64,…`, 400 000
 * characters at most (300 kB). Never an address: a document fetches nothing, of the net or the disk.
 */
export const imageSchema = z
  .string()
  .max(MAX_CHARACTERS)
  .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/u)
  .refine((url) => {
    const [head, body = ''] = url.split(',');
    return body.startsWith(head === 'data:image/png;base64' ? HEADERS.png : HEADERS.jpeg);
  });
