import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { drawPage } from './load.ts';
import classes from './PdfView.module.css';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** CSS px. */
  readonly width: number;
}

/** One page: drawn again when its size changes. */
export function PdfPage({ document, number, width }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(width * Math.SQRT2);
  useEffect(() => {
    if (canvas.current === null || text.current === null) return;
    const drawing = drawPage(document, number, width, canvas.current, text.current);
    drawing.height.then(setHeight, () => undefined);
    return drawing.cancel;
  }, [document, number, width]);
  return (
    <div className={classes['page']} style={{ width, height }} data-page={number}>
      <canvas ref={canvas} style={{ width, height }} aria-hidden />
      <div ref={text} className={classes['text']} />
    </div>
  );
}
