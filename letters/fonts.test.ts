import { expect, test } from 'vitest';
import { renderDocument } from './render.ts';
import { pdfText } from './testing/pdf.ts';
import { usualOficio } from './testing/samples.ts';

// A file of its own: what was printed before in the same thread is what is tested.
test('a letter is the same file, and reads the same, whatever was printed before it', async () => {
  const plain = { ...usualOficio, sheet: null, subject: 'Comunica evaluación oficial' };
  // Bold ú before any bold u has been printed: its parts are embedded with it.
  await renderDocument('oficio', { ...plain, subject: 'Ú ú í ó á é ñ ü ½' });
  const first = await renderDocument('oficio', plain);
  expect(pdfText(first)).toContain('ASUNTO : Comunica evaluación oficial');

  await renderDocument('oficio', { ...plain, subject: 'ﬁn ﬀ ¹ μ ẃ' });
  expect(Buffer.compare(first, await renderDocument('oficio', plain))).toBe(0);
});
