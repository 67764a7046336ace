import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckedAttachments } from '../../../backend/attachments/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';

/** Reads every file of the office and says which are damaged. */
export function CheckButton() {
  const check = useMutation({
    ...api.attachments.check.mutationOptions(),
    meta: { quiet: true },
  });
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        mt="sm"
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        Revisar todos los documentos de la oficina
      </Button>
      <Text size="sm" role="status">
        {check.data === undefined ? '' : words(check.data)}
        {check.isError ? failureOf(check.error).message : ''}
      </Text>
    </div>
  );
}

function words({ checked, unread, damaged }: CheckedAttachments): string {
  const seen = `Se revisaron ${checked}${unread === 0 ? '' : `; ${unread} son de clases que usted no abre`}.`;
  if (damaged.length === 0) return `${seen} Ninguno está dañado.`;
  const named = damaged
    .map(({ title, addedAt }) => `«${title}», del ${shortDate(dateInLima(addedAt))}`)
    .join('; ');
  return `${seen} Dañados: ${named}. Recupérelos de una copia o escanéelos otra vez; los demás siguen bien.`;
}
