import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DesktopPrinter } from '../../../preload/contract.ts';
import { desktop } from '../../api/bridge.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { PrinterNote, printerOf } from './PrinterNote.tsx';

interface PrintDialogProps {
  /** `el oficio`, `la versión 2`. */
  readonly what: string;
  /** How many are usual: where one comes back stamped, two. */
  readonly usual: number;
  /** Asks for the file, which is written down. */
  readonly ask: () => Promise<{ readonly grant: string }>;
  readonly onClose: () => void;
  /** What is chosen first. */
  readonly children?: ReactNode;
}

const MOST_COPIES = 20;
const CARGO = 'Una se entrega y la otra vuelve sellada como cargo.';

/** How many and where; says which printer took it, or why none did. */
export function PrintDialog({ what, usual, ask, onClose, children }: PrintDialogProps) {
  const printers = useQuery({ queryKey: ['printers'], queryFn: () => desktop('desktop.printers') });
  const [copies, setCopies] = useState(String(usual));
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const amount = /^\d{1,2}$/.test(copies.trim()) ? Number(copies) : 0;
  const possible = amount >= 1 && amount <= MOST_COPIES;

  const print = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setSentTo(null);
    try {
      const { grant } = await ask();
      const where = chosen === null ? {} : { printer: chosen };
      const { printer } = await desktop('desktop.print', { grant, copies: amount, ...where });
      setSentTo(printer);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal opened onClose={onClose} centered title={`Imprimir ${what}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (possible) void print();
        }}
      >
        <Stack gap="md">
          {children}
          <TextInput
            label="Copias"
            {...(usual > 1 ? { description: CARGO } : {})}
            inputMode="numeric"
            autoComplete="off"
            maw="12rem"
            data-autofocus
            value={copies}
            onChange={({ currentTarget }) => setCopies(currentTarget.value)}
            error={possible ? null : `Escriba un número de 1 a ${MOST_COPIES}.`}
          />
          <PrinterChoice printers={printers.data ?? []} chosen={chosen} onChoose={setChosen} />
          <PrinterNote printer={printerOf(printers.data ?? [], chosen)} />
          <FailureNotice failure={failure} />
          <div role="status">
            {sentTo === null ? null : (
              <Alert
                color="teal"
                icon={<IconPrinter aria-hidden />}
                title={`Enviado a la impresora «${sentTo}»`}
              >
                Si no sale, revise que esté encendida y con papel.
              </Alert>
            )}
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {sentTo === null ? 'No, volver' : 'Listo'}
            </Button>
            <Button type="submit" loading={busy} disabled={!possible}>
              {sentTo === null ? 'Imprimir' : 'Imprimir otra vez'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface PrinterChoiceProps {
  readonly printers: readonly DesktopPrinter[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

function PrinterChoice({ printers, chosen, onChoose }: PrinterChoiceProps) {
  const usual = printers.find(({ isDefault }) => isDefault)?.name ?? null;
  if (printers.length < 2)
    return (
      <Text size="sm">
        Impresora: {usual ?? printers[0]?.name ?? 'la predeterminada de esta PC'}
      </Text>
    );
  return (
    <Select
      label="Impresora"
      data={printers.map(({ name }) => name)}
      value={chosen ?? usual}
      onChange={onChoose}
      allowDeselect={false}
    />
  );
}
