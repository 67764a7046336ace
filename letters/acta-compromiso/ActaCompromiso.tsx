import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { actaSigners, Children, closingOf, Opening, Parties, Sede } from '../parts/acta.tsx';
import { Checks } from '../parts/Checks.tsx';
import { Clauses } from '../parts/Clauses.tsx';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import type { ActaCompromisoData, CompromisoBody } from './data.ts';

const TITLE = 'ACTA DE COMPROMISO';

/** D07, in the order of RDNA 49. */
export function ActaCompromiso(data: ActaCompromisoData): ReactElement {
  const { body } = data;
  const isBlank = body === null;
  return (
    <FormPage form={data} title={TITLE} subtitle={body === null ? null : KINDS[body.kind]}>
      <Sede letterhead={data.letterhead} />
      <Opening
        body={body}
        purpose="se lleva a cabo la audiencia de compromiso ante la Defensoría Municipal de la Niña, Niño y Adolescente"
      />
      {isBlank && <Checks options={BLANK_KINDS} columns={2} />}
      <Section number={1} title="PERSONAS USUARIAS" keep={90}>
        <Parties body={body} />
      </Section>
      <Section number={2} title="NIÑAS, NIÑOS O ADOLESCENTES" keep={80}>
        <Children body={body} />
      </Section>
      <Section number={3} title="DESCRIPCIÓN DEL CASO">
        <Narrative text={body?.facts ?? null} blank={isBlank} lines={6} />
      </Section>
      {(isBlank || body.filiation !== null) && (
        <Section number={null} title="Reconocimiento voluntario de filiación" keep={110}>
          <Fields fields={filiation(body)} columns={3} blank={isBlank} />
          {!isBlank && (
            <Paragraph>
              El reconocimiento se inscribe en el registro civil; la presente acta no modifica por
              sí sola el acta de nacimiento. La Defensoría realiza la gestión para su inscripción
              (Reglamento de las DNA, art. 50).
            </Paragraph>
          )}
        </Section>
      )}
      <Section number={4} title="COMPROMISOS">
        {body === null ? (
          <Narrative text={null} blank lines={10} />
        ) : body.commitments.length === 0 ? (
          <Paragraph>—</Paragraph>
        ) : (
          <Clauses of={body.commitments} />
        )}
      </Section>
      <Section number={5} title="SEGUIMIENTO">
        <Narrative text={body?.followUp ?? null} blank={isBlank} lines={3} />
      </Section>
      <Section number={6} title="OBSERVACIONES">
        <Narrative text={body?.observations ?? null} blank={isBlank} lines={2} />
      </Section>
      <Signatures
        closing={closingOf(body)}
        document={runningTitle(data, TITLE)}
        of={actaSigners(body)}
      />
    </FormPage>
  );
}

const KINDS = {
  filiacion: 'Reconocimiento voluntario de filiación',
  comportamiento: 'Normas de comportamiento',
} as const;

const BLANK_KINDS = Object.values(KINDS).map((label) => ({ label, checked: false }));

function filiation(body: CompromisoBody | null): Field[] {
  const data = body?.filiation ?? null;
  const day = (date: string | null | undefined) => (date ? longDate(date) : null);
  return [
    { label: 'Quien reconoce', value: data?.recogniser ?? null, span: 2 },
    { label: 'Fecha de nacimiento', value: day(data?.birthDate) },
    { label: 'Niña, niño o adolescente', value: data?.childName ?? null, span: 2 },
    { label: 'Lugar de nacimiento', value: data?.birthPlace ?? null },
    { label: 'Certificado de nacido vivo o acta', value: data?.certificate ?? null },
    { label: 'Oficina de registro civil', value: data?.registryOffice ?? null },
    { label: 'Fecha límite de inscripción', value: day(data?.dueOn) },
  ];
}
