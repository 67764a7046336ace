import { Refusal } from '../../domain/errors.ts';
import type { GrantedUrl, Grants } from '../core/grants.ts';

/** A letterhead needs no more; a larger one would weigh on every letter. */
const LOGO_LIMIT = 300 * 1024;

export const askLogo = (grants: Grants): GrantedUrl =>
  grants.askUpload(['image/png', 'image/jpeg'], LOGO_LIMIT);

/**
 * The posted logo, as the office's columns take it.
 * @throws Refusal `bad_input` when nothing was posted under this grant.
 */
export function takeLogo(
  grants: Grants,
  grant: string | null,
): { logo: Uint8Array | null; logoMime: 'image/png' | 'image/jpeg' | null } {
  if (grant === null) return { logo: null, logoMime: null };
  const file = grants.takeUpload(grant);
  if (file === null || (file.mime !== 'image/png' && file.mime !== 'image/jpeg'))
    throw new Refusal('bad_input', {
      fields: {
        logoUpload: 'El logotipo no llegó completo. Elíjalo otra vez (PNG o JPEG, hasta 300 KB).',
      },
    });
  return { logo: Buffer.from(file.bytes), logoMime: file.mime };
}
