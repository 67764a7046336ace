import type { ReactElement } from 'react';
import { dateInWords, hourInWords } from '../../domain/words/amounts.ts';
import { longDate } from '../../domain/words/dates.ts';
import { Attendees } from '../parts/Attendees.tsx';
import { type Field, Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { type SignatureBlock, Signatures } from '../parts/Signatures.tsx';
import { blankBlock, lawyerBlocks, officerBlock, partyBlocks } from '../parts/signers.ts';
import type { ActaRectificatoriaData } from './data.ts';

const TITLE = 'ACTA RECTIFICATORIA';

/** The acta that cures an omission of another, signed by the same people (RDNA 45.2). */
export function ActaRectificatoria(data: ActaRectificatoriaData): ReactElement {
  const { body } = data;
  const cures = body?.cures ?? [null];
  return (
    <FormPage form={data} title={TITLE}>
      {body === null ? (
        <Fields fields={BLANK} columns={4} blank />
      ) : (
        <Paragraph>
          {`En ${body.place}, ${dateInWords(body.date)}${body.time === null ? '' : `, ${hourInWords(body.time)}`}, quienes suscriben rectifican el documento siguiente: ${body.of.title}, de fecha ${longDate(body.of.date)}, para subsanar lo que se indica (Reglamento de las DNA, art. 45.2). En lo demás, queda como fue firmado.`}
        </Paragraph>
      )}
      <Attendees of={body?.parties ?? []} blankRows={body === null ? 3 : 0} attendance={false} />
      {cures.map((cure, at) => (
        <Section key={at} number={at + 1} title={cure?.requisite ?? 'Requisito que faltó:'}>
          <Section number={null} title="Qué se omitió">
            <Narrative text={cure?.omission ?? null} blank={cure === null} lines={4} />
          </Section>
          <Section number={null} title="Cómo queda">
            <Narrative text={cure?.cured ?? null} blank={cure === null} lines={6} />
          </Section>
        </Section>
      ))}
      <Signatures
        closing="Leída la presente acta, que forma parte del documento que rectifica, la firman quienes intervienen en señal de conformidad."
        document={runningTitle(data, TITLE)}
        of={signers(data)}
      />
    </FormPage>
  );
}

const BLANK: readonly Field[] = [
  { label: 'Lugar', value: null },
  { label: 'Fecha', value: null },
  { label: 'Hora', value: null },
  { label: 'Fecha del acta rectificada', value: null },
  { label: 'Acta que se rectifica', value: null, span: 4 },
];

function signers({ body }: ActaRectificatoriaData): SignatureBlock[] {
  if (body === null)
    return [blankBlock('Parte – DNI'), blankBlock('Parte – DNI'), officerBlock(null)];
  return [
    ...body.parties.flatMap((party) => partyBlocks(party)),
    officerBlock(body.signer),
    ...lawyerBlocks(body.lawyer),
  ];
}
