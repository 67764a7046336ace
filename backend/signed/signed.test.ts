import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, issuedLetter } from '../letters/testing.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { SignedPdfView } from './types.ts';

let office: TestOffice;
let of: { letterId: string; paperId: null };
let issued: Uint8Array;
beforeEach(async () => {
  office = await testOffice();
  const { id } = await issuedLetter(office);
  of = { letterId: id, paperId: null };
  const file = { letterId: id, version: null, acts: ['view'] };
  issued = (await granted(office, 'letters.file', file)).bytes;
});
afterEach(() => office.close());

/** What a signing program adds behind the page. */
const SIGNATURE = '\n9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj\nstartxref\n9\n%%EOF\n';
const signed = () => Buffer.concat([issued, Buffer.from(SIGNATURE)]);

async function posted(bytes: Uint8Array): Promise<string> {
  const { grant } = await office.ok<{ grant: string }>('signed.ask', of);
  expect(office.running.backend.grants.receive(grant, Uint8Array.from(bytes))).toBeNull();
  return grant;
}
const add = async (bytes: Uint8Array) =>
  office.ok<{ id: string }>('signed.add', { ...of, grant: await posted(bytes) });
const beside = () => office.ok<SignedPdfView[]>('signed.of', of);

describe('a signed PDF', () => {
  it('is kept beside the original, says that the page is inside as it was, and comes back the same', async () => {
    const { id } = await add(signed());
    expect(await beside()).toMatchObject([
      { id, beginsAsOriginal: true, signatures: 1, by: 'Rosa Quispe Mamani' },
    ]);
    const file = await granted(office, 'signed.file', { id, acts: ['view'] });
    expect(file.name).toBe('OFICIO-045-2026-FIRMADO.pdf');
    expect(Buffer.from(file.bytes).equals(signed())).toBe(true);
    const { grant } = await office.ok<{ grant: string }>('signed.file', { id, acts: ['export'] });
    const out = {
      kind: 'clear',
      institutionId: null,
      recipient: 'Mesa',
      purpose: 'derivar',
      note: '',
    };
    await office.ok('exports.make', { ...out, grant });
  });

  it('of another page says so; the page without a signature is refused, and so is what is no PDF', async () => {
    const other = Buffer.from(`%PDF-1.7\n%otra página${SIGNATURE}`);
    await add(other);
    expect(await beside()).toMatchObject([{ beginsAsOriginal: false }]);
    const same = { ...of, grant: await posted(issued) };
    expect((await office.refused('signed.add', same)).code).toBe('signed_same');
    const cut = { ...of, grant: await posted(signed().subarray(0, 900)) };
    expect((await office.refused('signed.add', cut)).code).toBe('file_truncated');
    expect((await office.refused('signed.add', { ...of, grant: same.grant })).code).toBe(
      'grant_refused',
    );
  });

  it('stands beside nothing that was annulled', async () => {
    const { version } = await office.ok<{ version: number }>('letters.view', { id: of.letterId });
    await office.ok('letters.annul', { id: of.letterId, version, reason: 'Se hizo por error.' });
    expect((await office.refused('signed.ask', of)).code).toBe('letter_state');
  });
});
