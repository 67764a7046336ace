import { Alert, Button, List, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { PdfView } from '../pdf/PdfView.tsx';

interface SheetsPrintProps {
  readonly sheets: { readonly grant: string; readonly url: string };
}

/** The three recovery sheets, to look at and to print: they must exist on paper alone. */
export function SheetsPrint({ sheets }: SheetsPrintProps) {
  const print = useMutation({
    mutationFn: () => desktop('desktop.print', { grant: sheets.grant, copies: 1 }),
    meta: { quiet: true },
  });
  return (
    <>
      <Text size="sm" component="div" mb="sm">
        Si se olvidan todas las contraseñas o se pierde la PC, dos de estas tres hojas abren los
        datos. Sin ellas nadie podrá recuperarlos.
        <List size="sm" mt="xs">
          <List.Item>
            Imprímalas ahora: no se guardan en esta PC ni se pueden imprimir otra vez.
          </List.Item>
          <List.Item>
            Ponga cada hoja en su sobre lacrado y entréguelo a la oficina que dice, nunca a una
            persona en particular ni al área de informática.
          </List.Item>
          <List.Item>No las fotografíe ni las escanee.</List.Item>
        </List>
      </Text>
      <PdfView
        url={sheets.url}
        label="Hojas de recuperación"
        height="52vh"
        actions={
          <Button
            ml="auto"
            size="compact-sm"
            leftSection={<IconPrinter size={16} aria-hidden />}
            loading={print.isPending}
            onClick={() => print.mutate()}
          >
            Imprimir las tres hojas
          </Button>
        }
      />
      <div aria-live="polite">
        {print.isSuccess ? (
          <Alert mt="sm" title={`Se enviaron a la impresora ${print.data.printer}.`} />
        ) : null}
        <FailureNotice failure={print.error === null ? null : failureOf(print.error)} />
      </div>
    </>
  );
}
