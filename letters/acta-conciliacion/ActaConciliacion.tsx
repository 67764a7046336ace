import type { ReactElement } from 'react';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { CONCILIATION_RESULTS } from '../../domain/catalogues/conciliation.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { actaSigners, Children, closingOf, Opening, Parties, Sede } from '../parts/acta.tsx';
import { Checks } from '../parts/Checks.tsx';
import { Clauses } from '../parts/Clauses.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { type SignatureBlock, Signatures } from '../parts/Signatures.tsx';
import { lawyerBlocks } from '../parts/signers.ts';
import type { ActaConciliacionData, ConciliationBody } from './data.ts';
import { hasAgreement } from './requisites.ts';

const TITLE = 'ACTA DE CONCILIACIÓN';

/** D06, in the order of RDNA 44.1. */
export function ActaConciliacion(data: ActaConciliacionData): ReactElement {
  const { body } = data;
  const isBlank = body === null;
  return (
    <FormPage
      form={data}
      title={TITLE}
      subtitle={body === null ? null : labelOf(CONCILIATION_RESULTS, body.result)}
    >
      <Sede letterhead={data.letterhead} />
      <Opening
        body={body}
        purpose="se lleva a cabo la audiencia de conciliación extrajudicial especializada ante la Defensoría Municipal de la Niña, Niño y Adolescente"
      />
      {isBlank && <Checks options={BLANK_RESULTS} columns={2} />}
      <Section number={1} title="LAS PARTES" keep={90}>
        <Parties body={body} />
      </Section>
      <Section number={2} title="NIÑAS, NIÑOS O ADOLESCENTES" keep={80}>
        <Children body={body} />
      </Section>
      <Section number={3} title="RESUMEN DE LOS HECHOS">
        <Narrative text={body?.facts ?? null} blank={isBlank} lines={8} />
      </Section>
      <Section number={4} title="MATERIAS Y CONTROVERSIAS">
        {isBlank ? (
          <Checks options={BLANK_MATTERS} columns={3} />
        ) : (
          <Paragraph>{body.matters.length === 0 ? '—' : `${joinAnd(body.matters)}.`}</Paragraph>
        )}
        {(isBlank || body.controversies !== null) && (
          <Narrative text={body?.controversies ?? null} blank={isBlank} lines={3} />
        )}
      </Section>
      {(isBlank || body.childOpinion !== null) && (
        <Section number={null} title="Opinión de la niña, niño o adolescente">
          <Narrative text={body?.childOpinion ?? null} blank={isBlank} lines={3} />
        </Section>
      )}
      <Section number={5} title={isBlank ? 'ACUERDO, O POR QUÉ NO LO HUBO' : resultHeading(body)}>
        {body === null ? <Narrative text={null} blank lines={12} /> : <Outcome {...body} />}
      </Section>
      <Section number={6} title="SEGUIMIENTO">
        <Narrative text={body?.followUp ?? null} blank={isBlank} lines={3} />
      </Section>
      <Section number={7} title="OBSERVACIONES Y EFECTOS">
        <Narrative text={body?.observations ?? null} blank={isBlank} lines={2} />
        {body !== null && <Effects {...body} />}
      </Section>
      <Signatures
        closing={closingOf(body)}
        document={runningTitle(data, TITLE)}
        of={[...actaSigners(body), ...lawyer(body)]}
      />
    </FormPage>
  );
}

const BLANK_RESULTS = CONCILIATION_RESULTS.entries.map(({ label }) => ({ label, checked: false }));
const BLANK_MATTERS = ['Alimentos', 'Tenencia', 'Régimen de visitas'].map((label) => ({
  label,
  checked: false,
}));

const resultHeading = (body: ConciliationBody): string =>
  hasAgreement(body) ? 'ACUERDO' : 'POR QUÉ NO HUBO ACUERDO';

/** The clauses matter by matter, and what was not agreed. */
function Outcome(body: ConciliationBody): ReactElement {
  const { agreements, noAgreement } = body;
  return (
    <>
      {agreements.map(({ matter, clauses }, at) => (
        <Section key={at} number={null} title={matter}>
          <Clauses of={clauses} />
        </Section>
      ))}
      {agreements.length === 0 && noAgreement === null && <Paragraph>—</Paragraph>}
      {noAgreement !== null && hasAgreement(body) && (
        <Section number={null} title="Sin acuerdo en lo demás" />
      )}
      {noAgreement !== null && <Narrative text={noAgreement} blank={false} lines={1} />}
    </>
  );
}

/** What the acta is worth, and what it leaves without effect. */
function Effects(body: ConciliationBody): ReactElement {
  const { replaces, lawyer } = body;
  return (
    <>
      {hasAgreement(body) && (
        <Paragraph>
          El acta con acuerdo constituye título ejecutivo (Código de los Niños y Adolescentes, art.
          45). Su incumplimiento puede ejecutarse ante el juzgado competente; el de los alimentos
          puede llevar a la inscripción en el registro de deudores alimentarios morosos (Ley 28970).
        </Paragraph>
      )}
      {replaces !== null && (
        <Paragraph>
          {`El presente acuerdo sustituye al que consta en ${replaces} sobre la misma materia (Reglamento de las DNA, art. 46).`}
        </Paragraph>
      )}
      <Paragraph>
        {lawyer === null
          ? 'No interviene abogada o abogado.'
          : `Verifica la legalidad del acuerdo ${lawyer.name}, ${lawyer.registration ?? 'sin número de colegiatura'}.`}
      </Paragraph>
    </>
  );
}

function lawyer(body: ConciliationBody | null): SignatureBlock[] {
  if (body === null) return [{ name: null, lines: ['Abogada o abogado – colegiatura N.°'] }];
  return lawyerBlocks(body.lawyer, body.digital);
}
