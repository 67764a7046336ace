import { Button, Group, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { client } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { ExportDialog } from '../paper/ExportDialog.tsx';
import { MonthField } from '../time/MonthField.tsx';
import { today } from '../time/useNow.ts';

/** The month's page: printed to be signed by hand, or saved. */
export function MonthPageForm() {
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const print = useMutation({
    mutationFn: async () => {
      const { grant } = await client.audit.monthPage.mutate({ month, acts: ['print'] });
      const { printer } = await desktop('desktop.print', { grant, copies: 1 });
      return `Se envió a la impresora ${printer}. Fírmela y archívela.`;
    },
  });
  const [leaving, setLeaving] = useState(false);
  return (
    <section aria-label="Hoja mensual">
      <Group align="end" gap="sm" mb={4}>
        <MonthField label="Hoja mensual para firmar" value={month} onChange={setMonth} />
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          loading={print.isPending}
          onClick={() => print.mutate()}
        >
          Imprimir
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => setLeaving(true)}
        >
          Guardar archivo…
        </Button>
      </Group>
      <Text size="xs" c="dimmed" mb="sm">
        Lleva la huella del registro. Firmada a mano y archivada, prueba que nadie cambió después
        los actos de ese mes ni los anteriores.
      </Text>
      <div aria-live="polite">
        {print.data === undefined ? null : (
          <Text size="sm" mb="sm">
            {print.data}
          </Text>
        )}
        <FailureNotice failure={print.error === null ? null : failureOf(print.error)} />
      </div>
      {leaving ? (
        <ExportDialog
          what="la hoja mensual"
          ask={() => client.audit.monthPage.mutate({ month, acts: ['export'] })}
          onClose={() => setLeaving(false)}
        />
      ) : null}
    </section>
  );
}
