import { Alert, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CertificateView } from '../../../../backend/omaped/types.ts';
import {
  CERTIFICATE_CHARACTERS,
  CERTIFICATE_STEPS,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
  MINSA_ANSWERS,
} from '../../../../domain/catalogues/omaped.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import {
  CERTIFICATE_STANDING_LABELS,
  falseWarning,
} from '../../../../domain/omaped/certificate.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Facts, Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords } from './words.ts';

/** Her certificates, the one that counts first; each goes on from step to step. */
export function CertificatePart({ record: { certificates }, may, act }: PartProps) {
  return (
    <>
      {may ? (
        <Button
          variant="light"
          mb="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => act.open('certificado')}
        >
          Agregar certificado o trámite
        </Button>
      ) : null}
      {certificates.length === 0 ? (
        <EmptyState title="Sin certificado">
          Lo emite gratis un establecimiento de salud. La OMAPED orienta, ayuda con los papeles y
          acompaña; si no hay especialista, pide una brigada BICAD por la DIRESA (Reglamento de la
          Ley 29973, art. 67).
        </EmptyState>
      ) : (
        <Lines label="Certificados">
          {certificates.map((certificate) => (
            <Certificate
              key={certificate.id}
              certificate={certificate}
              onChange={may ? () => act.open('certificado', certificate.id) : null}
            />
          ))}
        </Lines>
      )}
    </>
  );
}

interface CertificateProps {
  readonly certificate: CertificateView;
  readonly onChange: (() => void) | null;
}

function Certificate({ certificate, onChange }: CertificateProps) {
  const { said, allSaid } = useWords();
  const { facts, standing, minsa, by, changedAt } = certificate;
  const warning = falseWarning(facts.minsaAnswer);
  const name = facts.number === '' ? 'Certificado en trámite' : `Certificado ${facts.number}`;
  return (
    <Line
      head={
        <>
          <strong>{name}</strong>
          <span>{CERTIFICATE_STANDING_LABELS[standing]}</span>
          <span>{said(CERTIFICATE_STEPS, facts.step)}</span>
        </>
      }
      acts={
        onChange === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Avanzar o corregir: ${name}`}
            onClick={onChange}
          >
            Avanzar o corregir
          </Button>
        )
      }
    >
      {warning === null ? null : (
        <Alert color="red" variant="light" my="xs">
          {warning}
        </Alert>
      )}
      {minsa === null ? null : (
        <Text size="sm" fw={minsa.over ? 600 : 400} {...(minsa.over ? { c: 'red' } : {})}>
          {minsa.over ? 'El MINSA debió responder hasta el' : 'El MINSA responde hasta el'}{' '}
          {shortDate(minsa.dueOn)}.{' '}
          <Text span size="xs" c="dimmed">
            {minsa.why}
          </Text>
        </Text>
      )}
      <Facts
        facts={[
          ['Cita', day(facts.appointmentOn)],
          ['Emitido el', day(facts.issuedOn)],
          ['Establecimiento', facts.establishment],
          ['Región', facts.region],
          ['Médico certificador', [facts.doctor, facts.doctorCollege].filter(Boolean).join(', ')],
          ['Tipo', allSaid(DISABILITY_TYPES, facts.types)],
          ['Grado', said(DISABILITY_DEGREES, facts.degree)],
          ['Porcentaje', facts.percentage === null ? '' : `${facts.percentage} %`],
          ['Diagnóstico (CIE-10)', facts.diagnoses.join(', ')],
          ['Deficiencias', facts.deficiencies],
          ['Carácter', said(CERTIFICATE_CHARACTERS, facts.character)],
          [
            'Vigente hasta',
            facts.character === 'permanente'
              ? 'No vence: es permanente (Ley 32367)'
              : day(facts.validTo),
          ],
          ['Se preguntó al MINSA', day(facts.askedMinsaOn)],
          [
            'Respuesta del MINSA',
            facts.minsaAnswer === null
              ? ''
              : `${said(MINSA_ANSWERS, facts.minsaAnswer)} (${day(facts.answeredOn)})`,
          ],
          ['Observaciones', facts.notes],
          ['Anotó', `${by}, ${shortDate(dateInLima(changedAt))}`],
        ]}
      />
    </Line>
  );
}
