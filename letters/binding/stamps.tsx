import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { FAMILY, loadFonts } from '../fonts.ts';
import { text } from '../parts/style.ts';

/** Width and height of a stamp, in points. */
export const STAMP = { width: 150, height: 26 } as const;

/** A page for each folio, to be laid over the sheet that has it. */
export async function stampsFor(
  mark: string,
  folios: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  await loadFonts();
  const stamps = folios.map((folio) => (
    <Page key={folio} size={[STAMP.width, STAMP.height]} style={styles.stamp}>
      <Text style={styles.folio}>{`Folio ${folio}`}</Text>
      <Text style={styles.mark}>{mark}</Text>
    </Page>
  ));
  return new Uint8Array(
    await renderToBuffer(createElement(Document, { language: 'es-PE' }, stamps)),
  );
}

const styles = {
  // White below: the stamp reads over whatever was there.
  stamp: {
    fontFamily: FAMILY,
    backgroundColor: '#fff',
    borderWidth: 0.7,
    paddingTop: 1,
    paddingRight: 4,
  },
  folio: { fontSize: 10, lineHeight: 1.25, ...text.bold, textAlign: 'right' },
  mark: { fontSize: 6.5, lineHeight: 1.2, textAlign: 'right' },
} as const;
