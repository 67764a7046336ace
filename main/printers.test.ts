import { expect, test } from 'vitest';
import { reachOf } from './printers.ts';

test.each([
  ['usb://HP/LaserJet%20P1102', 'local'],
  ['parallel:/dev/lp0', 'local'],
  ['hp:/usb/HP_LaserJet?serial=1', 'local'],
  ['hp:/net/HP_LaserJet?ip=10.0.0.5', 'network'],
  ['ipp://localhost:60000/ipp/print', 'local'],
  ['ipp://10.0.0.5/ipp/print', 'network'],
  ['ipps://impresora.local:631/ipp', 'network'],
  ['socket://10.0.0.5:9100', 'network'],
  ['smb://servidor/secretaria', 'network'],
  ['dnssd://HP%20LaserJet._ipp._tcp.local/', 'network'],
  ['implicitclass://Oficina/', 'network'],
  ['cups-pdf:/', 'file'],
  ['file:///dev/null', 'local'],
  ['file:///home/rosa/salida.prn', 'file'],
  [null, 'unknown'],
] as const)('of %s: %s', (uri, reach) => {
  expect(reachOf({ name: 'Oficina', uri, model: null })).toBe(reach);
});

test('Windows tells a print server by its name, and a file by its driver', () => {
  const of = (name: string, model: string | null = null) => reachOf({ name, uri: null, model });
  expect(of('\\\\SERVIDOR\\Secretaría')).toBe('network');
  expect(of('Microsoft Print to PDF')).toBe('file');
  expect(of('Guardar', 'Microsoft XPS Document Writer v4')).toBe('file');
  expect(of('HP LaserJet P1102')).toBe('unknown');
});
