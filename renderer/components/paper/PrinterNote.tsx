import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { DesktopPrinter, PrinterReach } from '../../../preload/contract.ts';
import { desktop } from '../../api/bridge.ts';

/** The one chosen, or the usual one, or the only one. */
export const printerOf = (
  printers: readonly DesktopPrinter[],
  chosen: string | null,
): DesktopPrinter | null =>
  printers.find(({ name }) => name === chosen) ??
  printers.find(({ isDefault }) => isDefault) ??
  printers[0] ??
  null;

/** Who else may see the page on its way, before it is sent. */
export function PrinterNote({ printer }: { readonly printer: DesktopPrinter | null }) {
  const warning = printer === null ? null : WARNINGS[printer.reach];
  return (
    <>
      {warning === null ? null : (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} p="xs">
          {warning}
        </Alert>
      )}
      <Text size="xs" c="dimmed">
        Mientras imprime, la cola del sistema guarda la hoja. Yanapa no deja copia.
      </Text>
    </>
  );
}

/** Where it goes when nobody chooses, with what to mind. */
export function UsualPrinter() {
  const printers = useQuery({ queryKey: ['printers'], queryFn: () => desktop('desktop.printers') });
  const printer = printerOf(printers.data ?? [], null);
  if (printer === null) return null;
  return (
    <>
      <Text size="xs">Impresora: {printer.name}</Text>
      <PrinterNote printer={printer} />
    </>
  );
}

const WARNINGS: Readonly<Record<PrinterReach, string | null>> = {
  local: null,
  network:
    'Impresora en red o compartida: otros pueden ver la hoja o tenerla en su memoria. Vaya a recogerla enseguida.',
  file: 'No imprime en papel: deja un archivo sin cifrar. Use «Guardar archivo…».',
  unknown: 'No se sabe si es compartida. Si lo es, vaya a recoger la hoja enseguida.',
};
