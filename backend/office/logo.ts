import { Refusal } from '../../domain/errors.ts';
import { LOGO_KB } from '../../domain/records/office.ts';
import type { GrantedUrl, Grants } from '../core/grants.ts';

export const askLogo = (grants: Grants): GrantedUrl =>
  grants.askUpload(['image/png', 'image/jpeg'], LOGO_KB * 1024);

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
        logoUpload: `El logotipo no llegó completo. Elíjalo otra vez (PNG o JPEG, hasta ${LOGO_KB} KB).`,
      },
    });
  return { logo: Buffer.from(file.bytes), logoMime: file.mime };
}
