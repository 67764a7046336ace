import { Button, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { SignedPdfView } from '../../../backend/signed/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { desktop } from '../../api/bridge.ts';
import { CallFailure, failureOf } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { api, client } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { Answer } from '../feedback/States.tsx';
import { PaperButton } from '../pdf/PaperButton.tsx';

interface SignedPdfsProps {
  /** One of both is null. */
  readonly letterId: string | null;
  readonly paperId: string | null;
  /** Nothing more is filed beside it. */
  readonly annulled: boolean;
}

/** What came back signed from ReFirma or another program, beside what was issued. */
export function SignedPdfs({ letterId, paperId, annulled }: SignedPdfsProps) {
  const of = { letterId, paperId };
  const maySee = useMay('signed.view');
  const mayFile = useMay('signed.file') && !annulled;
  const found = useQuery({ ...api.signed.of.queryOptions(of), enabled: maySee });
  const add = useMutation(api.signed.add.mutationOptions());
  const take = useMutation({
    mutationFn: async () => {
      const { grant } = await client.signed.ask.query(of);
      const { files } = await desktop('desktop.open', { grants: [grant] });
      const [file] = files;
      if (file === undefined) return;
      if (!file.ok) throw new CallFailure(file.error);
      await add.mutateAsync({ ...of, grant: file.grant });
    },
    meta: { quiet: true },
  });
  if (!maySee) return null;
  return (
    <section aria-label="PDF firmado digitalmente">
      <Title order={2} size="h5" mt="sm">
        PDF firmado digitalmente
      </Title>
      {mayFile ? (
        <Button
          variant="light"
          my={4}
          size="compact-sm"
          leftSection={<IconPaperclip size={16} aria-hidden />}
          aria-disabled={take.isPending}
          onClick={() => {
            if (!take.isPending) take.mutate();
          }}
        >
          Archivar PDF firmado
        </Button>
      ) : null}
      <FailureNotice failure={take.error === null ? null : failureOf(take.error)} />
      <Answer of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              Ninguno. Guarde el archivo, fírmelo fuera (ReFirma u otro) y archívelo aquí.
            </Text>
          ) : (
            <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
              {rows.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function Line({ row }: { readonly row: SignedPdfView }) {
  const { id, at, by, beginsAsOriginal, signatures } = row;
  return (
    <li>
      <Text size="sm">
        {dateTime(at)}, {by}.{' '}
        {beginsAsOriginal
          ? 'Contiene el original sin cambios.'
          : 'No es el original con una firma añadida: compárelos antes de usarlo.'}{' '}
        {signatures === 0
          ? 'No se halló ninguna firma digital.'
          : `${counted(signatures, 'firma digital', 'firmas digitales')}; Yanapa no comprueba quién firmó.`}
      </Text>
      <PaperButton
        title="PDF firmado"
        mayBeClear
        ask={() => client.signed.file.mutate({ id, acts: ['view', 'print', 'export'] })}
      >
        Ver PDF firmado
      </PaperButton>
    </li>
  );
}
