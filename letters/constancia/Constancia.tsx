import type { ReactElement } from 'react';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { SUSPENSION_CAUSES } from '../../domain/catalogues/conciliation.ts';
import { dateInWords, hourInWords } from '../../domain/words/amounts.ts';
import { longDate, weekdayName } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { Attendees } from '../parts/Attendees.tsx';
import { Checks } from '../parts/Checks.tsx';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { blankBlock, officerBlock, partyBlocks } from '../parts/signers.ts';
import { CONSTANCIA_KINDS, type ConstanciaBody, type ConstanciaData } from './data.ts';

/** D05: constancia of who came to an audiencia and who did not, or of its suspension. */
export function Constancia(data: ConstanciaData): ReactElement {
  const { body } = data;
  const title = body === null ? 'CONSTANCIA DE AUDIENCIA' : TITLES[body.kind];
  const isBlank = body === null;
  return (
    <FormPage form={data} title={title}>
      {isBlank && <Checks options={BLANK_KINDS} columns={2} />}
      {isBlank && <Fields fields={BLANK_SESSION} columns={4} blank />}
      {body !== null && <Paragraph>{opening(body)}</Paragraph>}
      <Attendees of={body?.parties ?? []} blankRows={isBlank ? 4 : 0} attendance />
      {(isBlank || body.kind === 'suspension') && (
        <Section number={null} title="Suspensión">
          <Fields fields={suspension(body)} columns={3} blank={isBlank} />
        </Section>
      )}
      {body !== null && <Paragraph>{CONSEQUENCE[body.kind]}</Paragraph>}
      {body !== null && body.kind !== 'suspension' && body.next !== null && (
        <Fields fields={next(body)} columns={3} blank={false} />
      )}
      <Section number={null} title="Observaciones">
        <Narrative text={body?.observations ?? null} blank={isBlank} lines={4} />
      </Section>
      <Signatures
        closing="Leída la presente, la firman quienes intervienen; quienes asistieron quedan notificados de lo que en ella consta."
        document={runningTitle(data, title)}
        of={
          body === null
            ? [blankBlock('Parte'), blankBlock('Parte'), officerBlock(null)]
            : [...body.parties.flatMap((party) => partyBlocks(party)), officerBlock(body.signer)]
        }
      />
    </FormPage>
  );
}

const TITLES = {
  asistencia: 'CONSTANCIA DE ASISTENCIA',
  inasistencia_una_parte: 'CONSTANCIA DE INASISTENCIA',
  inasistencia_ambas: 'CONSTANCIA DE INASISTENCIA',
  suspension: 'CONSTANCIA DE SUSPENSIÓN',
} as const;

const BLANK_KINDS = CONSTANCIA_KINDS.map((kind) => ({
  label: {
    asistencia: 'Asistencia',
    inasistencia_una_parte: 'Inasistencia de una parte',
    inasistencia_ambas: 'Inasistencia de ambas partes',
    suspension: 'Suspensión',
  }[kind],
  checked: false,
}));

const BLANK_SESSION: readonly Field[] = [
  { label: 'Lugar', value: null },
  { label: 'Fecha', value: null },
  { label: 'Hora', value: null },
  { label: 'Sesión N.°', value: null },
  { label: 'Audiencia de', value: null, span: 2 },
  { label: 'Materias', value: null, span: 2 },
];

function opening(body: ConstanciaBody): string {
  const { place, date, time, hearing, session, virtual, matters, invited } = body;
  const about = matters.length === 0 ? '' : `, sobre ${joinAnd(matters)}`;
  const called = invited === null ? '' : ` Fueron citadas así: ${invited}.`;
  return `En ${place}, ${dateInWords(date)}, ${hourInWords(time)}, se deja constancia de la sesión ${session} de la audiencia de ${hearing}${virtual ? ', por medios virtuales' : ''}${about}.${called} De las personas convocadas:`;
}

/** What follows from it, with its norm. */
const CONSEQUENCE: Readonly<Record<ConstanciaBody['kind'], string>> = {
  asistencia: 'Las personas que se indican asistieron a la audiencia.',
  inasistencia_una_parte:
    'A la primera inasistencia de una parte se le cursa una segunda invitación; a la segunda, la conciliación concluye (Reglamento de las DNA, arts. 38.4 y 38.5).',
  inasistencia_ambas:
    'Si ninguna de las partes asiste, la conciliación concluye (Reglamento de las DNA, art. 38.6).',
  suspension:
    'Con la firma de la presente, las partes quedan notificadas del día y la hora de la nueva sesión (Reglamento de las DNA, art. 42).',
};

function suspension(body: ConstanciaBody | null): Field[] {
  const cause = body?.cause ?? null;
  return [
    {
      label: 'Causa (Reglamento de las DNA, art. 42)',
      value: cause === null ? null : labelOf(SUSPENSION_CAUSES, cause),
      span: 3,
    },
    ...next(body),
  ];
}

function next(body: ConstanciaBody | null): Field[] {
  const meeting = body?.next ?? null;
  return [
    {
      label: 'Nueva sesión',
      value: meeting && `${weekdayName(meeting.date)} ${longDate(meeting.date)}`,
    },
    { label: 'Hora', value: meeting && `${meeting.time} horas` },
    { label: 'Lugar', value: meeting && (meeting.room ?? 'Audiencia virtual') },
    ...(meeting !== null && meeting.link !== null
      ? [{ label: 'Enlace', value: meeting.link, span: 3 as const }]
      : []),
  ];
}
