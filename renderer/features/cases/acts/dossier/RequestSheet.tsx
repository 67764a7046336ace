import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DossierPieceView, DossierView } from '../../../../../backend/dossiers/types.ts';
import {
  DOSSIER_DECISIONS,
  DOSSIER_REQUESTERS,
} from '../../../../../domain/catalogues/dossiers.ts';
import { dateTime, shortDate } from '../../../../../domain/words/dates.ts';
import { counted } from '../../../../../domain/words/lists.ts';
import { failureOf } from '../../../../api/failure.ts';
import { useSaid } from '../../../../api/lists.ts';
import { api, client } from '../../../../api/trpc.ts';
import { DueBadge } from '../../../../components/data/DueBadge.tsx';
import { FailureNotice } from '../../../../components/feedback/FailureNotice.tsx';
import { PaperButton } from '../../../../components/pdf/PaperButton.tsx';
import { useMayHere } from '../../page/may-here.ts';
import type { SheetProps } from '../ActSheet.tsx';
import { OfDossier } from './OfDossier.tsx';
import { LEAVES, named, pieceAddress, STATES } from './words.ts';

interface RequestSheetProps extends SheetProps {
  readonly dossierId: string | null;
}

/** One request: who asks, what becomes of each piece, and what may be done next. */
export function RequestSheet({ dossierId, onOpen }: RequestSheetProps) {
  return (
    <OfDossier dossierId={dossierId}>
      {(dossier) => (
        <>
          <Who dossier={dossier} />
          <Next dossier={dossier} onOpen={onOpen} />
          <Papers dossier={dossier} />
          <Pieces dossier={dossier} onOpen={onOpen} />
          <Group mt="sm">
            <Button variant="subtle" size="compact-sm" onClick={() => onOpen('pedidos')}>
              Todos los pedidos
            </Button>
          </Group>
        </>
      )}
    </OfDossier>
  );
}

function Who({ dossier }: { readonly dossier: DossierView }) {
  const said = useSaid();
  const { document, requester, requesterName, accreditation, asked, recordedAt } = dossier;
  const { handed, closed, orderDocument } = dossier;
  return (
    <>
      <Title order={3} size="h5">
        {named(dossier)}: {STATES[dossier.state]}
      </Title>
      <Text size="sm">
        {said(DOSSIER_REQUESTERS, requester, recordedAt)}: <b>{requesterName}</b>
        {accreditation === '' ? '' : ` (${accreditation})`}. {asked}
      </Text>
      {orderDocument === '' ? null : (
        <Text size="sm">
          {orderDocument} ordena expresamente conocer{' '}
          {[
            ...(dossier.orderInformant ? ['a quien informó'] : []),
            ...(dossier.orderAddresses ? ['una dirección protegida'] : []),
          ].join(' y ')}
          .
        </Text>
      )}
      <Group gap="xs">
        <Text size="sm">
          {document === null
            ? 'Pedido de palabra.'
            : `Documento ${document.number}, ${document.documentNumber}.`}
        </Text>
        {handed !== null || closed !== null ? null : document === null || document.due === null ? (
          <Text size="sm" c="dimmed">
            {dossier.term.words} ({dossier.term.norm}
            {dossier.term.verified ? '' : '; por verificar'}).
          </Text>
        ) : (
          <DueBadge
            due={document.due.at}
            start={document.receivedAt}
            why={{ of: 'received', id: document.id }}
          />
        )}
      </Group>
      {handed === null ? null : (
        <Text size="sm">
          {handed.watcher === null ? 'Lo recibió' : 'Lo leyó'} <b>{handed.to}</b> ({handed.document}
          ) el {dateTime(handed.at)}, en {handed.place}
          {handed.watcher === null ? '' : `, en presencia de ${handed.watcher}`}.{' '}
          {handed.deskNumber === '' ? '' : `Mesa de partes: ${handed.deskNumber}. `}
          {handed.letter === null ? '' : `Con el ${handed.letter}. `}
          {handed.copiesAsked === '' ? '' : `Pidió copias: ${handed.copiesAsked}`}
        </Text>
      )}
      {closed === null ? null : (
        <Text size="sm">
          Lo cerró {closed.by} el {dateTime(closed.at)}. {closed.reason}
        </Text>
      )}
    </>
  );
}

type Parts = Pick<SheetProps, 'onOpen'> & { readonly dossier: DossierView };

/** What comes next first; what takes it apart last. */
function Next({ dossier, onOpen }: Parts) {
  const mayKeep = useMayHere('dossiers.keep');
  const mayDecide = useMayHere('dossiers.decide');
  const mayRelease = useMayHere('dossiers.release');
  const gather = useMutation(api.dossiers.gather.mutationOptions());
  const review = useMutation(api.dossiers.reviewRest.mutationOptions());
  const form = useMutation(api.dossiers.form.mutationOptions());
  const { id, version, state, pieces, mode } = dossier;
  if (state === 'done' || state === 'closed') return null;
  const saved = { id, version };
  const unmarked = pieces.filter(({ leave, readable }) => leave === 'unknown' && readable).length;
  const failed = [gather, review, form].find(({ error }) => error !== null)?.error ?? null;
  const busy = gather.isPending || review.isPending || form.isPending;
  const act = (run: () => void) => () => {
    if (!busy) run();
  };
  return (
    <>
      <Group gap="xs" my="xs">
        {mayRelease && state === 'formed' ? (
          <Button onClick={() => onOpen('pedido-entrega', id)}>
            {mode === 'copias' ? 'Registrar entrega' : 'Registrar lectura'}
          </Button>
        ) : null}
        {mayRelease && state === 'open' ? (
          <Button aria-disabled={busy} onClick={act(() => form.mutate(saved))}>
            {mode === 'copias' ? 'Formar la copia' : 'Formar para leer'}
          </Button>
        ) : null}
        {mayDecide && unmarked > 0 ? (
          <Button variant="default" aria-disabled={busy} onClick={act(() => review.mutate(saved))}>
            Revisé {counted(unmarked, 'pieza', 'piezas')}: nada deja saber quién informó ni una
            dirección protegida
          </Button>
        ) : null}
        {mayKeep ? (
          <Button variant="default" aria-disabled={busy} onClick={act(() => gather.mutate(saved))}>
            Reunir piezas otra vez
          </Button>
        ) : null}
        {mayRelease ? (
          <Button variant="subtle" onClick={() => onOpen('pedido-cierre', id)}>
            Cerrar sin entregar
          </Button>
        ) : null}
      </Group>
      <FailureNotice failure={failed === null ? null : failureOf(failed)} />
      {dossier.waiting === 0 ? null : (
        <Text size="sm" c="dimmed">
          {counted(dossier.waiting, 'documento', 'documentos')} del caso sin folios: si están en la
          carpeta, fólielos y reúna las piezas otra vez.
        </Text>
      )}
    </>
  );
}

function Papers({ dossier }: { readonly dossier: DossierView }) {
  const mayPrint = useMayHere('dossiers.print');
  const { id, state, mode, volumes, handed } = dossier;
  if (!mayPrint || volumes === null || state === 'closed') return null;
  const paper =
    (which: 'cuerpo' | 'cargo' | 'acta', volume = 1) =>
    () =>
      client.dossiers.file.mutate({ id, paper: which, volume });
  return (
    <Group gap="xs" my="xs">
      {Array.from({ length: volumes }, (_, at) => at + 1).map((volume) => (
        <PaperButton
          key={volume}
          title={`Copia del expediente, cuerpo ${volume}`}
          ask={paper('cuerpo', volume)}
          mayBeClear
        >
          Cuerpo {volume}
        </PaperButton>
      ))}
      {mode === 'copias' ? (
        <PaperButton title="Cargo de entrega" ask={paper('cargo')}>
          Cargo
        </PaperButton>
      ) : null}
      {mode === 'lectura' && handed !== null ? (
        <PaperButton title="Acta de lectura" ask={paper('acta')}>
          Acta de lectura
        </PaperButton>
      ) : null}
    </Group>
  );
}

function Pieces({ dossier, onOpen }: Parts) {
  const mayDecide = useMayHere('dossiers.decide');
  const { id, pieces, folios, volumes, state } = dossier;
  const open = mayDecide && (state === 'open' || state === 'formed');
  return (
    <section aria-label="Piezas del pedido">
      <Title order={3} size="h5" mt="sm">
        Piezas
      </Title>
      <Text size="sm" c="dimmed">
        {folios === null || volumes === null
          ? 'Los folios se dan al formar la copia.'
          : `${counted(folios, 'folio', 'folios')} en ${counted(volumes, 'cuerpo', 'cuerpos')}.`}{' '}
        Yanapa no borra texto dentro de un archivo: lo que no puede ir queda reservado, o va una
        copia tachada que usted adjunta.
      </Text>
      <Table verticalSpacing={4} aria-label="Piezas del pedido">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Documento</Table.Th>
            <Table.Th>Qué se hace</Table.Th>
            <Table.Th>Folios</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pieces.map((piece) => (
            <Piece
              key={piece.id}
              piece={piece}
              recordedAt={dossier.recordedAt}
              onOpen={open ? () => onOpen('pedido-pieza', pieceAddress(id, piece.id)) : null}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Piece(props: {
  readonly piece: DossierPieceView;
  readonly recordedAt: string;
  readonly onOpen: (() => void) | null;
}) {
  const { piece, recordedAt, onOpen } = props;
  const said = useSaid();
  const { label, dated, decision, leave, resolution, from, to, source, readable } = piece;
  const what = `${label}, ${shortDate(dated)}`;
  return (
    <Table.Tr>
      <Table.Td>
        {onOpen === null ? (
          what
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={onOpen}>
            {what}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {source === 'papel' ? 'En papel: su copia se intercala a mano.' : ''}
          {readable ? '' : ' Usted no lee esta clase de documento.'}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {said(DOSSIER_DECISIONS, decision, recordedAt)}
          {resolution === '' ? '' : `: ${resolution}`}
        </Text>
        {leave === 'free' ? null : (
          <Text size="xs" c="dimmed">
            {LEAVES[leave]}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {from === null || to === null ? '' : from === to ? from : `${from}–${to}`}
      </Table.Td>
    </Table.Tr>
  );
}
