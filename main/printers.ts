/** Who else may see what a printer prints, told by what the system says of it. */
import type { PrinterReach } from '../preload/contract.ts';

/** What a host knows of a printer; null: it does not say. */
export interface KnownPrinter {
  readonly name: string;
  /** `usb://HP/LaserJet`, `ipp://10.0.0.5/ipp/print`. */
  readonly uri: string | null;
  /** Its driver or model, as the system names it. */
  readonly model: string | null;
}

/** Schemes of CUPS whose printer hangs on this machine's own cable. */
const OWN_CABLE: ReadonlySet<string> = new Set([
  'usb',
  'parallel',
  'serial',
  'hp',
  'hpusb',
  'epson',
]);
/** Schemes that write a file in clear instead of paper. */
const INTO_A_FILE: ReadonlySet<string> = new Set(['cups-pdf', 'file']);
const FILE_DRIVER = /print to pdf|xps document writer|pdf ?creator|cups-pdf|onenote|virtual pdf/iu;

/**
 * `network`: it hangs on another machine or on the net. `file`: it prints nothing, and leaves a file in
 * clear. `unknown`: the system does not say (Windows tells no port): the person at the desk must.
 */
export function reachOf({ name, uri, model }: KnownPrinter): PrinterReach {
  const scheme =
    uri === null ? null : (/^([a-z][a-z0-9+.-]*):/iu.exec(uri)?.[1] ?? '').toLowerCase();
  if (FILE_DRIVER.test(`${name} ${model ?? ''}`)) return 'file';
  // Of a print server of Windows: `\\servidor\impresora`.
  if (name.startsWith('\\\\')) return 'network';
  if (scheme === null) return 'unknown';
  if (INTO_A_FILE.has(scheme)) return uri === 'file:///dev/null' ? 'local' : 'file';
  if (scheme === 'hp') return uri?.startsWith('hp:/net/') === true ? 'network' : 'local';
  if (OWN_CABLE.has(scheme)) return 'local';
  // Printers that answer IPP over their own USB cable name this very machine.
  if (/^ipps?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/iu.test(uri ?? '')) return 'local';
  return 'network';
}
