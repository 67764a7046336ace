import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FolderView, LoanView, PieceView } from '../../../../../backend/folders/types.ts';
import { FOLDER_STATES, LOAN_PURPOSES } from '../../../../../domain/catalogues/folders.ts';
import { dateTime, shortDate } from '../../../../../domain/words/dates.ts';
import { counted } from '../../../../../domain/words/lists.ts';
import { failureOf } from '../../../../api/failure.ts';
import { useSaid } from '../../../../api/lists.ts';
import { api, client } from '../../../../api/trpc.ts';
import { FailureNotice } from '../../../../components/feedback/FailureNotice.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { PaperButton } from '../../../../components/pdf/PaperButton.tsx';
import { useMayHere } from '../../page/may-here.ts';
import type { SheetProps } from '../ActSheet.tsx';

/** *Carpeta*: where it is, what it holds, and its papers. */
export function FolderSheet({ file, onOpen }: SheetProps) {
  const folder = useQuery(api.folders.ofCase.queryOptions({ caseId: file.id }));
  const mayPrint = useMayHere('folders.print');
  const mayKeep = useMayHere('folders.keep');
  const paper = (kind: 'rotulo' | 'indice' | 'prestamo') => () =>
    client.folders.file.mutate({ caseId: file.id, paper: kind });
  return (
    <Answer of={folder}>
      {(view) => (
        <>
          <Where out={view.out} />
          {mayKeep ? (
            <Group gap="xs" my="xs">
              {view.out === null ? (
                <Button onClick={() => onOpen('carpeta-prestar')}>Prestar la carpeta</Button>
              ) : (
                <Button onClick={() => onOpen('carpeta-devolver')}>Registrar devolución</Button>
              )}
              <Button variant="default" onClick={() => onOpen('carpeta-foliar')}>
                Foliar
              </Button>
            </Group>
          ) : null}
          {mayPrint ? (
            <Group gap="xs" my="xs">
              <PaperButton title="Rótulo de carpeta" ask={paper('rotulo')}>
                Rótulo
              </PaperButton>
              <PaperButton title="Índice del expediente" ask={paper('indice')}>
                Índice
              </PaperButton>
              <PaperButton title="Cargo de préstamo" ask={paper('prestamo')}>
                {view.out === null ? 'Cargo de préstamo en blanco' : 'Cargo de préstamo'}
              </PaperButton>
            </Group>
          ) : null}
          <Pieces view={view} mayKeep={mayKeep} />
          <Past loans={view.past} />
        </>
      )}
    </Answer>
  );
}

function Where({ out }: { readonly out: LoanView | null }) {
  const said = useSaid();
  if (out === null)
    return (
      <Text size="sm">
        La carpeta está en su lugar. No sale de la oficina (Reglamento de las DNA, art. 27.h).
      </Text>
    );
  return (
    <Text size="sm">
      La tiene <b>{out.borrower}</b> desde el {dateTime(out.lentAt)}, hasta el{' '}
      {shortDate(out.untilOn)}. {said(LOAN_PURPOSES, out.purpose, out.lentAt)}. Salió de «
      {out.place}»{out.folios === 0 ? '' : ` con ${counted(out.folios, 'folio', 'folios')}`}.
    </Text>
  );
}

function Pieces({ view, mayKeep }: { readonly view: FolderView; readonly mayKeep: boolean }) {
  const { pieces, waiting, volumes } = view;
  const takeOff = useMutation(api.folders.takeOff.mutationOptions());
  const last = pieces.at(-1);
  return (
    <section aria-label="Piezas foliadas">
      <Title order={3} size="h5" mt="sm">
        Piezas foliadas
      </Title>
      <Text size="sm" c="dimmed">
        {pieces.length === 0
          ? 'Todavía no hay piezas foliadas.'
          : `${counted(last?.to ?? 0, 'folio', 'folios')} en ${counted(volumes, 'cuerpo', 'cuerpos')} (como máximo 200 folios cada uno; TUO de la Ley 27444, art. 163).`}
        {waiting.length === 0
          ? ''
          : ` Por foliar: ${counted(waiting.length, 'documento', 'documentos')}.`}
      </Text>
      {pieces.length === 0 ? null : <PieceTable pieces={pieces} />}
      {mayKeep && last !== undefined ? (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          aria-disabled={takeOff.isPending}
          onClick={() => {
            if (!takeOff.isPending) takeOff.mutate({ id: last.id });
          }}
        >
          Quitar la última pieza
        </Button>
      ) : null}
      <FailureNotice failure={takeOff.error === null ? null : failureOf(takeOff.error)} />
    </section>
  );
}

function PieceTable({ pieces }: { readonly pieces: readonly PieceView[] }) {
  return (
    <Table verticalSpacing={4} aria-label="Piezas foliadas">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Folios</Table.Th>
          <Table.Th>Documento</Table.Th>
          <Table.Th>Fecha</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {pieces.map(({ id, label, dated, from, to }) => (
          <Table.Tr key={id}>
            <Table.Td>{from === to ? from : `${from}–${to}`}</Table.Td>
            <Table.Td>{label}</Table.Td>
            <Table.Td>{shortDate(dated)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Past({ loans }: { readonly loans: readonly LoanView[] }) {
  const said = useSaid();
  if (loans.length === 0) return null;
  return (
    <section aria-label="Préstamos anteriores">
      <Title order={3} size="h5" mt="sm">
        Préstamos anteriores
      </Title>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {loans.map(({ id, borrower, lentAt, back }) => (
          <li key={id}>
            <Text size="sm">
              {borrower}, del {dateTime(lentAt)}
              {back === null
                ? ''
                : ` al ${dateTime(back.at)}. ${said(FOLDER_STATES, back.state, back.at)}, ${counted(back.folios, 'folio', 'folios')}; la recibió ${back.by}.`}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
