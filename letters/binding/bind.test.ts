import { readFile } from 'node:fs/promises';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../render.ts';
import { usualIndex } from '../testing/office-samples.ts';
import {
  lowest,
  pageCount,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfText,
  rightmost,
} from '../testing/pdf.ts';
import { recoveryKit } from '../testing/samples.ts';
import { bindFiles, countPages } from './bind.ts';
import type { Binding, BoundPart } from './data.ts';

const whole = (bytes: Uint8Array, folio: number | null): BoundPart => ({
  file: { mime: 'application/pdf', bytes },
  pages: null,
  folio,
});
const binding = (...parts: BoundPart[]): Binding => ({
  title: 'Copia del expediente, cuerpo 1',
  author: 'DEMUNA',
  issuedAt: '2026-08-10T14:00:00.000Z',
  mark: 'Copia · Exp. 0003-2026-23010',
  parts,
});
const turned = async (quarter: number): Promise<Uint8Array> => {
  const made = await PDFDocument.create();
  made.addPage([842, 595]).setRotation(degrees(quarter * 90));
  return made.save();
};

describe('binding files', () => {
  it('puts the folio on each sheet that has one, in order, and changes nothing else', async () => {
    const cover = await renderDocument('indice-de-expediente', usualIndex);
    const three = await renderDocument('hojas-de-recuperacion', recoveryKit);
    const front = pageCount(cover);
    const bound = await bindFiles(binding(whole(cover, null), whole(three, 7)));
    expect(pageCount(bound)).toBe(front + 3);
    const pages = pdfPages(bound);
    expect(pages.slice(0, front).join()).not.toContain('Copia ·');
    for (const [at, page] of pages.slice(front).entries()) {
      expect(page).toContain(`Folio ${at + 7}`);
      expect(page).toContain('Copia · Exp. 0003-2026-23010');
      expect(page).toContain('HOJA DE RECUPERACIÓN');
    }
    expect(pdfText(bound)).toContain('ÍNDICE DEL EXPEDIENTE');
    expect(pdfFonts(bound).every(({ embedded }) => embedded)).toBe(true);
    expect(pdfInfo(bound)).toMatchObject({ Title: 'Copia del expediente, cuerpo 1' });
  });

  it('gives the same bytes for the same files', async () => {
    const three = await renderDocument('hojas-de-recuperacion', recoveryKit);
    const [one, two] = [
      await bindFiles(binding(whole(three, 1))),
      await bindFiles(binding(whole(three, 1))),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('takes some pages of a file, and pictures on a sheet of their own', async () => {
    const three = await renderDocument('hojas-de-recuperacion', recoveryKit);
    const picture = await readFile(new URL('../../docs/pictures/bandeja.png', import.meta.url));
    const some = { ...whole(three, 200), pages: { from: 1, count: 2 } };
    const bound = await bindFiles(
      binding(some, { file: { mime: 'image/png', bytes: picture }, pages: null, folio: 202 }),
    );
    expect(pdfPages(bound).map((page) => /Folio \d+/u.exec(page)?.[0])).toEqual([
      'Folio 200',
      'Folio 201',
      'Folio 202',
    ]);
  });

  it('stamps a sheet that lies turned where its top right is looked at', async () => {
    for (const [quarter, width] of [842, 595, 842, 595].entries()) {
      const bound = await bindFiles(binding(whole(await turned(quarter), 1)));
      expect(pdfText(bound)).toContain('Folio 1');
      expect(rightmost(bound)).toBeGreaterThan(width - 20);
      expect(rightmost(bound)).toBeLessThan(width);
      expect(lowest(bound)).toBeLessThan(40);
    }
  });

  it('refuses what is under a password or is no file of its type', async () => {
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' });
    for (const bytes of [await locked.save(), Buffer.from('%PDF-1.7 nada')])
      await expect(countPages({ mime: 'application/pdf', bytes })).rejects.toMatchObject({
        code: 'dossier_file_unreadable',
      });
    const picture = { mime: 'image/jpeg' as const, bytes: Buffer.from('no') };
    await expect(
      bindFiles(binding({ file: picture, pages: null, folio: 1 })),
    ).rejects.toMatchObject({ code: 'dossier_file_unreadable' });
  });
});
