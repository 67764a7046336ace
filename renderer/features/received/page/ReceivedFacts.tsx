import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import {
  RECEIVED_ASKS,
  RECEIVED_KINDS,
  RECEIVED_WAYS,
} from '../../../../domain/catalogues/received.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { Said } from '../../../components/data/Said.tsx';
import classes from './page.module.css';

/** What came, when, how, from whom, and until when it is answered. */
export function ReceivedFacts({ document }: { readonly document: ReceivedView }) {
  const { receivedAt, term, due, assignedTo, state } = document;
  return (
    <dl className={classes['facts']}>
      {due === null ? null : (
        <>
          <dt>Vence</dt>
          <dd>
            <DueBadge due={due.at} start={receivedAt} why={{ of: 'received', id: document.id }} />{' '}
            {due.what === 'respuesta' ? '(respuesta)' : '(proveído)'}
          </dd>
        </>
      )}
      <Fact label="Plazo para responder">
        {term.explanation ?? 'No pide respuesta.'}
        {term.verified ? '' : ' (por verificar)'}
      </Fact>
      {state === 'open' ? (
        <Fact label="A cargo de">{assignedTo?.name ?? 'Nadie todavía: falta el proveído.'}</Fact>
      ) : null}
      <dt>Expediente</dt>
      <dd>
        {document.caseId === null || document.caseNumber === null ? (
          <Text inherit c="dimmed">
            Ninguno
          </Text>
        ) : (
          <Anchor component={Link} to={address.case(document.caseId)} size="sm">
            {document.caseNumber}
          </Anchor>
        )}
      </dd>
      {document.answers.length === 0 ? null : (
        <Fact label="Responde a">
          {document.answers.map(({ kind, id, number }) => (
            <Anchor
              key={id}
              component={Link}
              to={kind === 'letter' ? address.letter(id) : address.paper(id)}
              size="sm"
              display="block"
            >
              {number}
            </Anchor>
          ))}
        </Fact>
      )}
      <Fact label="Documento">
        {document.documentNumber === '' ? 'Sin número' : document.documentNumber}
        {document.documentDate === null ? '' : `, del ${shortDate(document.documentDate)}`}
      </Fact>
      <Fact label="Tipo">
        <Said of={RECEIVED_KINDS} code={document.kind} at={receivedAt} />
      </Fact>
      <Sender document={document} />
      <Subject text={document.subject} />
      <Fact label="Qué pide">
        <Said of={RECEIVED_ASKS} code={document.asks} at={receivedAt} />
      </Fact>
      <Fact label="Llegó">
        {dateTime(receivedAt)}, <Said of={RECEIVED_WAYS} code={document.way} at={receivedAt} />
      </Fact>
      {document.deskNumber === '' ? null : (
        <Fact label="Mesa de partes">N.° {document.deskNumber}</Fact>
      )}
      {document.folios === null ? null : <Fact label="Folios">{document.folios}</Fact>}
      <Fact label="Registrado">
        {dateTime(document.recordedAt)}, {document.recordedBy}
      </Fact>
    </dl>
  );
}

/** Who may not read it is told so, and not shown an empty line. */
const RESERVED = 'Reservado: lo leen las y los profesionales.';

function Sender({ document: { institution, sender } }: { readonly document: ReceivedView }) {
  const mayRead = useMay('attachments.view');
  const parts = [institution, sender].filter((part) => part !== null && part !== '');
  return (
    <Fact label="De quién">{parts.length === 0 && !mayRead ? RESERVED : parts.join(', ')}</Fact>
  );
}

const Subject = ({ text }: { readonly text: string }) => (
  <Fact label="De qué trata">{text === '' ? RESERVED : text}</Fact>
);

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
