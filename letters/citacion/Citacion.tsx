import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { DE_OFICIO } from '../../domain/letters/requester.ts';
import { longDate, weekdayName } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { Bullets } from '../parts/Bullets.tsx';
import { Cargo } from '../parts/Cargo.tsx';
import { Checks } from '../parts/Checks.tsx';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import type { Meeting } from '../parts/people-data.ts';
import { Signatures } from '../parts/Signatures.tsx';
import { officerBlock } from '../parts/signers.ts';
import { text } from '../parts/style.ts';
import { CITACION_KINDS, type CitacionBody, type CitacionData } from './data.ts';
import { EnvelopeWindow } from './EnvelopeWindow.tsx';
import { BLANK_INVITATION, BLANK_NOTICES, invitation, notices, TITLES } from './words.ts';

/** D04: the copy that the person keeps, and the one that comes back with her signature (cargo). */
export function Citacion(data: CitacionData): ReactElement {
  return (
    <>
      <Copy data={data} copy="Ejemplar para la persona destinataria" />
      <Copy data={data} copy="Ejemplar para el expediente (cargo)" cargo />
    </>
  );
}

function Copy(props: {
  readonly data: CitacionData;
  readonly copy: string;
  readonly cargo?: boolean;
}): ReactElement {
  const { data, copy, cargo = false } = props;
  const { body } = data;
  const [title, subtitle] = body === null ? BLANK_TITLE : TITLES[body.kind];
  return (
    <FormPage
      form={data}
      title={title}
      subtitle={subtitle}
      copy={copy}
      beside={<EnvelopeWindow {...data} />}
    >
      <Text style={styles.date}>
        {body === null ? '' : `${body.place}, ${longDate(body.date)}`}
      </Text>
      {body === null && <Checks options={BLANK_KINDS} columns={2} />}
      <Paragraph>{body === null ? BLANK_INVITATION : invitation(body)}</Paragraph>
      <Fields fields={fieldsOf(body)} columns={3} blank={body === null} />
      <Bullets of={body === null ? BLANK_NOTICES : notices(body)} />
      <Signatures
        closing="Se le agradecerá su puntual asistencia."
        document={runningTitle(data, title)}
        of={[officerBlock(body?.signer ?? null)]}
      />
      {cargo && <Cargo document={runningTitle(data, title)} notifier={body?.notifier ?? null} />}
    </FormPage>
  );
}

const BLANK_TITLE = ['INVITACIÓN O CITACIÓN', null] as const;

const BLANK_KINDS = CITACION_KINDS.map((kind) => ({
  label: TITLES[kind].join(': '),
  checked: false,
}));

/** Matter, for whom, who asked; then each date, its hour and its place. */
function fieldsOf(body: CitacionBody | null): Field[] {
  const listed = (words: readonly string[] | undefined) =>
    words === undefined || words.length === 0 ? null : joinAnd(words);
  const matters = listed(body?.matters);
  const beneficiaries = listed(body?.beneficiaries);
  // A citación to an interview or a notification names no matter: only what the office filled in is said.
  const about: Field[] = [
    { label: 'Materia', value: matters },
    { label: 'A favor de', value: beneficiaries },
    { label: 'Solicitante', value: body === null ? null : (body.requester ?? DE_OFICIO) },
  ].filter(({ value }) => body === null || value !== null);
  const meetings = body === null ? [null] : body.meetings;
  return [...about, ...meetings.flatMap((meeting, at) => meetingFields(meeting, at))];
}

function meetingFields(meeting: Meeting | null, at: number): Field[] {
  const again = at === 0 ? '' : ' (segunda fecha)';
  return [
    {
      label: `Día${again}`,
      value: meeting === null ? null : `${weekdayName(meeting.date)} ${longDate(meeting.date)}`,
    },
    { label: `Hora${again}`, value: meeting === null ? null : `${meeting.time} horas` },
    {
      label: `Lugar${again}`,
      value: meeting === null ? null : (meeting.room ?? 'Audiencia virtual'),
    },
    ...(meeting !== null && meeting.link !== null
      ? [{ label: `Enlace${again}`, value: meeting.link, span: 3 as const }]
      : []),
  ];
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginBottom: 4 },
} as const;
