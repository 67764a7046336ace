import { ActionIcon, Text } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Waiting } from '../feedback/States.tsx';
import { openPdf } from './load.ts';
import { PdfPage } from './PdfPage.tsx';
import classes from './PdfView.module.css';

interface PdfViewProps {
  /** `/file/<grant>`. A new address is a new document; the old one stays until it is there. */
  readonly url: string;
  /** Accessible name: «Vista previa del oficio». */
  readonly label: string;
  /** Beside the zoom: print, save. */
  readonly actions?: ReactNode;
  readonly height?: string;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** A PDF as its real pages: canvas to see, text to select. No plugin, no unlogged save or print. */
export function PdfView({ url, label, actions, height = '70vh' }: PdfViewProps) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(2);
  const pages = useRef<HTMLDivElement>(null);
  const width = useWidth(pages);

  useEffect(() => {
    const opening = openPdf(url);
    let shown = true;
    setFailed(false);
    opening.document.then(
      (opened) => shown && setDocument(opened),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
      opening.close();
    };
  }, [url]);

  const scale = ZOOMS[zoom] ?? 1;
  return (
    <section className={classes['frame']} style={{ height }} aria-label={label}>
      <div className={classes['bar']}>
        <ActionIcon
          variant="subtle"
          aria-label="Alejar"
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <Text size="xs" miw="3rem" ta="center" aria-live="polite">
          {Math.round(scale * 100)} %
        </Text>
        <ActionIcon
          variant="subtle"
          aria-label="Acercar"
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
        <Text size="xs" c="dimmed">
          {document === null ? '' : `${document.numPages} pág.`}
        </Text>
        {actions}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={pages} className={classes['pages']} tabIndex={0} aria-label="Páginas">
        {failed ? (
          <Text role="alert" p="md">
            No se pudo mostrar el documento: su permiso venció o está dañado. Vuelva a abrirlo.
          </Text>
        ) : null}
        {document === null && !failed ? <Waiting label="Formando el documento…" /> : null}
        {document === null || width === 0
          ? null
          : Array.from({ length: document.numPages }, (_, at) => (
              <PdfPage
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
                key={at}
                document={document}
                number={at + 1}
                width={width * scale}
              />
            ))}
      </section>
    </section>
  );
}

/** Most that a page takes at 100 %, in px: an A4 page at its own size on a usual screen. */
const NATURAL_WIDTH = 794;
const PADDING = 24;

/** Room for a page in its frame, in px, in steps so that a scroll bar does not draw it anew. */
function useWidth(node: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (node.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = (entry?.target.clientWidth ?? 0) - PADDING;
      setWidth(Math.max(160, Math.min(NATURAL_WIDTH, Math.floor(room / 16) * 16)));
    });
    observer.observe(node.current);
    return () => observer.disconnect();
  }, [node]);
  return width;
}
