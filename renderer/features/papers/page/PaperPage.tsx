import { Anchor, Button, Group, Title } from '@mantine/core';
import { IconDeviceFloppy, IconMail, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { PaperView } from '../../../../backend/papers/types.ts';
import { hasEnvelope, isDiscreet } from '../../../../domain/letters/envelope.ts';
import { paperOf } from '../../../../domain/letters/papers.ts';
import { signPaper } from '../../../../domain/records/paper.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { address, registeredAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api, client } from '../../../api/trpc.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { Later } from '../../../components/feedback/Later.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { Answer, ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { EnvelopeDialog } from '../../../components/paper/EnvelopeDialog.tsx';
import { ExportDialog } from '../../../components/paper/ExportDialog.tsx';
import { PaperExports } from '../../../components/paper/ExportList.tsx';
import classes from '../../../components/paper/issued.module.css';
import { PrintDialog } from '../../../components/paper/PrintDialog.tsx';
import { SignedPdfs } from '../../../components/paper/SignedPdfs.tsx';
import { PAPER_STATES } from '../../../components/paper/words.ts';
import { PdfView } from '../../../components/pdf/PdfView.tsx';
import { BegunWith } from '../../../components/texts/BegunWith.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { NextActs } from './NextActs.tsx';
import { AnswerForm, CargoForm } from './ReturnForms.tsx';
import { Sendings } from './Sendings.tsx';

/** One issued document: what it is, what is done with it, and the page as it was issued. */
export function PaperPage() {
  const { id = '' } = useParams();
  const paper = useQuery(api.papers.view.queryOptions({ id }));
  if (paper.data === undefined)
    return (
      <View title="Documento" back={BACK}>
        <Answer of={paper}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} paper={paper.data} />;
}

const BACK = { to: address.papers, label: 'Documentos' };

/** One of a registered person goes back to her. */
function backOf({ kind, registrationId }: PaperView): { to: string; label: string } {
  const { desk } = paperOf(kind);
  return desk === undefined || registrationId === null
    ? BACK
    : { to: registeredAddress(desk, registrationId), label: 'Persona registrada' };
}

/** Each asking is written down. */
const askFile = ({ id, state }: PaperView, act: 'view' | 'print' | 'export') =>
  (state === 'annulled' ? client.papers.annulledFile : client.papers.file).mutate({
    paperId: id,
    acts: [act],
  });

function Opened({ paper }: { readonly paper: PaperView }) {
  // In the address, so that a lock in the middle returns to it.
  const act = useInAddress('acto');
  const maySign = useMay('papers.sign') && paper.acts.includes('sign');
  const mayAnnul = useMay('papers.annul') && paper.acts.includes('annul');
  const mayFile = useMay('papers.file_cargo') && paper.acts.includes('fileCargo');
  const annul = useMutation(api.papers.annul.mutationOptions());
  const maySeeExports = useMay('exports.view');
  const { id, version, number, caseId } = paper;
  const { leaves } = paperOf(paper.kind);
  return (
    <View
      title="Documento"
      heading={number}
      back={
        caseId === null
          ? backOf(paper)
          : { to: address.case(caseId), label: `Expediente ${paper.caseNumber ?? ''}` }
      }
      actions={
        mayAnnul ? (
          <Button variant="default" color="red" onClick={() => act.open('anular')}>
            Anular…
          </Button>
        ) : undefined
      }
    >
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <NextActs paper={paper} onOpen={act.open} />
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => act.open('imprimir')}
            >
              Imprimir
            </Button>
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size={16} aria-hidden />}
              onClick={() => act.open('guardar')}
            >
              Guardar archivo…
            </Button>
            {paper.state !== 'annulled' && hasEnvelope(paper.kind) ? (
              <Button
                variant="default"
                leftSection={<IconMail size={16} aria-hidden />}
                onClick={() => act.open('sobre')}
              >
                Sobre
              </Button>
            ) : null}
          </Group>
          <Facts paper={paper} />
          <Later>
            <Sendings paper={paper} />
            {paper.state === 'issued' ? null : (
              <>
                <Title order={2} size="h5" mt="sm">
                  {leaves === null
                    ? 'Documento firmado, escaneado'
                    : 'Cargo escaneado y otros documentos'}
                </Title>
                <AttachmentsPanel
                  subject={{ kind: 'paper', id }}
                  kind={leaves === null ? null : 'cargo'}
                />
              </>
            )}
            {paperOf(paper.kind).desk === undefined ? (
              <SignedPdfs letterId={null} paperId={id} annulled={paper.state === 'annulled'} />
            ) : null}
            {maySeeExports ? (
              <>
                <Title order={2} size="h5" mt="sm">
                  Archivos que salieron
                </Title>
                <PaperExports paperId={id} />
              </>
            ) : null}
          </Later>
        </div>
        <IssuedPage paper={paper} />
      </div>
      {act.value === 'imprimir' ? (
        <PrintDialog
          what="el documento"
          usual={paperOf(paper.kind).copies}
          ask={() => askFile(paper, 'print')}
          onClose={act.close}
        />
      ) : null}
      {act.value === 'sobre' ? (
        <EnvelopeDialog
          discreet={isDiscreet(paper.kind)}
          ask={(choice) => client.papers.envelope.mutate({ paperId: id, ...choice })}
          onClose={act.close}
        />
      ) : null}
      {act.value === 'guardar' ? (
        <ExportDialog
          what="el documento"
          caseId={caseId}
          mayBeClear
          ask={() => askFile(paper, 'export')}
          onClose={act.close}
        />
      ) : null}
      <SideSheet
        opened={act.value === 'firmar' && maySign}
        title="Marcar como firmado"
        onClose={act.close}
      >
        <SignForm paper={paper} onDone={act.close} />
      </SideSheet>
      <SideSheet
        opened={act.value === 'cargo' && mayFile}
        title="Registrar cargo"
        onClose={act.close}
      >
        <CargoForm paper={paper} onDone={act.close} />
      </SideSheet>
      <SideSheet
        opened={act.value === 'respuesta' && mayFile}
        title="Registrar respuesta"
        onClose={act.close}
      >
        <AnswerForm paper={paper} onDone={act.close} />
      </SideSheet>
      {act.value === 'anular' && mayAnnul ? (
        <ConfirmDialog
          opened
          title="Anular el documento"
          confirmLabel="Anular documento"
          danger
          reason={{ label: 'Por qué se anula', kind: 'paper_annulment', subjectId: id }}
          onConfirm={(reason, draftId) => annul.mutateAsync({ id, version, reason, draftId })}
          onClose={act.close}
        >
          No se puede deshacer. El número queda usado y anulado; el documento se conserva con su
          motivo.
        </ConfirmDialog>
      ) : null}
    </View>
  );
}

function Facts({ paper }: { readonly paper: PaperView }) {
  const { kind, state, issuedAt, issuedBy, signer, signedAt, annulledAt, annulledReason } = paper;
  const { caseId, caseNumber, mark } = paper;
  return (
    <dl className={classes['facts']}>
      <dt>Clase</dt>
      <dd>{paperOf(kind).label}</dd>
      <dt>Estado</dt>
      <dd>{PAPER_STATES[state]}</dd>
      {annulledAt === null ? null : (
        <>
          <dt>Anulado</dt>
          <dd>
            {dateTime(annulledAt)}: {annulledReason}
          </dd>
        </>
      )}
      {caseId === null ? null : (
        <>
          <dt>Expediente</dt>
          <dd>
            <Anchor component={Link} to={address.case(caseId)} size="sm">
              {caseNumber}
            </Anchor>
          </dd>
        </>
      )}
      {paper.answers.length === 0 ? null : (
        <>
          <dt>Responde a</dt>
          <dd>
            {paper.answers.map((one) => (
              <Anchor
                key={one.id}
                component={Link}
                to={address.receivedDocument(one.id)}
                size="sm"
                mr="xs"
              >
                {one.number}
              </Anchor>
            ))}
          </dd>
        </>
      )}
      <dt>Firma</dt>
      <dd>
        {signer}
        {signedAt === null ? '' : `, ${dateTime(signedAt)}`}
      </dd>
      <dt>Emitido</dt>
      <dd>
        {dateTime(issuedAt)}, {issuedBy}
      </dd>
      <BegunWith texts={paper.begun} />
      <dt>Comprobación</dt>
      <dd>
        <code>{mark}</code>
      </dd>
    </dl>
  );
}

interface SignFormProps {
  readonly paper: PaperView;
  readonly onDone: () => void;
}

function SignForm({ paper: { id, version }, onDone }: SignFormProps) {
  const sign = useMutation(api.papers.sign.mutationOptions());
  const form = useRecordForm({
    schema: signPaper,
    initialValues: { id, version, signedAt: new Date().toISOString() as string | null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Marcar como firmado"
      says="Después de la firma solo puede anularse o hacerse otro."
      onSubmit={async (record) => {
        await sign.mutateAsync(record);
        onDone();
      }}
    >
      <DateTimeField name="signedAt" label="Fecha de la firma" required />
    </RecordForm>
  );
}

/** The issued bytes, as they would print. */
function IssuedPage({ paper }: { readonly paper: PaperView }) {
  const file = useQuery({
    queryKey: ['paper-file', paper.id, paper.state === 'annulled'],
    queryFn: () => askFile(paper, 'view'),
    // Each asking is a row in the chain: what is on show is not asked for again after other acts.
    staleTime: 'static',
    gcTime: 0,
  });
  return (
    <div className={classes['page']}>
      {file.isError ? (
        <ErrorState error={file.error} onRetry={() => void file.refetch()} />
      ) : file.data === undefined ? (
        <Waiting label="Abriendo el documento…" />
      ) : (
        <PdfView url={file.data.url} label="Documento emitido" height="100%" />
      )}
    </div>
  );
}
