import { z } from 'zod';

const MAX_CHARACTERS = 400_000;
const DATA_URL = /^data:image\/(?<format>png|jpeg);base64,(?<body>[A-Za-z0-9+/]+={0,2})$/u;

/** First and last bytes of a whole file, in hexadecimal. A JPEG may carry padding after its end. */
const WHOLE = {
  png: /^89504e470d0a1a0a.*49454e44ae426082$/u,
  jpeg: /^ffd8ff.*ffd9(?:00)*$/u,
} as const;

/**
 * An image inside the data: `data:image/png;base64,…` or `data:image/jpeg;base64,…`, 400 000
 * characters at most (300 kB). Never an address: a document fetches nothing, of the net or the
 * disk. One cut short is refused here, because react-pdf leaves out what it cannot read and says
 * nothing.
 */
export const imageSchema = z
  .string()
  .max(MAX_CHARACTERS)
  .refine(isWholeImage, { message: 'La imagen debe ser un archivo PNG o JPEG completo.' });

function isWholeImage(url: string): boolean {
  const { format, body } = DATA_URL.exec(url)?.groups ?? {};
  if ((format !== 'png' && format !== 'jpeg') || body === undefined) return false;
  return WHOLE[format].test(Buffer.from(body, 'base64').toString('hex'));
}
