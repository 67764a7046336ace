/** pdf.js, loaded when the first document is looked at. Its worker is a file of the app's own origin. */
import type { PDFDocumentProxy, RenderTask, TextLayer } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

interface Opening {
  readonly document: Promise<PDFDocumentProxy>;
  /** Forgets the document and ends its worker. */
  readonly close: () => void;
}

/** @param url `/file/<grant>`. */
export function openPdf(url: string): Opening {
  const task = import('pdfjs-dist').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
    return pdfjs.getDocument({
      url,
      // One answer, whole: a grant is not a file server.
      disableRange: true,
      disableStream: true,
      // Our documents embed their fonts; nothing is fetched, compiled or made from text.
      useWasm: false,
      useSystemFonts: false,
      isEvalSupported: false,
    });
  });
  return {
    document: task.then(({ promise }) => promise),
    close: () => void task.then((loading) => loading.destroy()).catch(() => undefined),
  };
}

interface Drawing {
  /** CSS px of the page, once known. */
  readonly height: Promise<number>;
  readonly cancel: () => void;
}

/** Draws one page `width` CSS px wide, with its text above it. */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  text: HTMLDivElement,
): Drawing {
  let cancelled = false;
  let rendering: RenderTask | null = null;
  let layer: TextLayer | null = null;

  const draw = async (): Promise<number> => {
    const [{ TextLayer }, page] = await Promise.all([
      import('pdfjs-dist'),
      document.getPage(number),
    ]);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    if (cancelled) return viewport.height;
    const sharpness = window.devicePixelRatio;
    canvas.width = Math.floor(viewport.width * sharpness);
    canvas.height = Math.floor(viewport.height * sharpness);
    rendering = page.render({
      canvas,
      viewport,
      transform: [sharpness, 0, 0, sharpness, 0, 0],
    });
    // Cancelled when the size changes under it; the next drawing takes its place.
    rendering.promise.catch(() => undefined);
    text.replaceChildren();
    text.style.setProperty('--total-scale-factor', String(viewport.scale));
    layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport,
    });
    layer.render().catch(() => undefined);
    return viewport.height;
  };

  return {
    height: draw(),
    cancel: () => {
      cancelled = true;
      rendering?.cancel();
      layer?.cancel();
    },
  };
}
