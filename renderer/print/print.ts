/**
 * The page that the product's hidden print window shows (main/electron/print.ts): each page of one
 * document as a picture that fills the sheet. Its title tells the host when it can be printed.
 */
import './print.css';
import { openPdf } from '../components/pdf/load.ts';

/** Dots per inch of the drawn page: sharp letters on the office's laser printers. */
const RESOLUTION = 300;
/** PDF measures in points. */
const POINTS_PER_INCH = 72;

async function draw(token: string): Promise<void> {
  const { document: opening } = openPdf(`/file/${token}`);
  const pdf = await opening;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: RESOLUTION / POINTS_PER_INCH });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    document.body.append(canvas);
  }
}

draw(location.hash.slice(1)).then(
  () => {
    document.title = 'listo';
  },
  () => {
    document.title = 'falla';
  },
);
