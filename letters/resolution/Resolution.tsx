import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { RISK_DOCUMENTS } from '../../domain/catalogues/risk.ts';
import { longDate } from '../../domain/words/dates.ts';
import { RESERVED } from '../../domain/words/sheets.ts';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice, Numbered } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { text } from '../parts/style.ts';
import type { ResolutionData } from './data.ts';

const TITLE = 'RESOLUCIÓN';

/** VISTO, CONSIDERANDO, SE RESUELVE, and to whom it is notified. */
export function Resolution(form: ResolutionData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={TITLE}
      subtitle={blank ? null : labelOf(RISK_DOCUMENTS, body.kind)}
    >
      {blank ? (
        <Fields
          blank
          columns={2}
          fields={[
            { label: 'Lugar', value: null },
            { label: 'Fecha', value: null },
          ]}
        />
      ) : (
        <Text style={styles.date}>{`${body.place}, ${longDate(body.date)}`}</Text>
      )}
      <Notice>{RESERVED}</Notice>
      <Part title="VISTO:" texts={body?.seen ?? null} lines={4} />
      <Part title="CONSIDERANDO:" texts={body?.considering ?? null} lines={14} />
      <Part
        title="SE RESUELVE:"
        texts={body?.resolves.map((each, at) => `ARTÍCULO ${ordinal(at)}.- ${each}`) ?? null}
        lines={12}
      />
      <Section number={null} title="Se notifica a:">
        <Numbered items={body?.notified.map(({ name }) => name) ?? null} lines={3} />
      </Section>
      <Signatures
        closing="Regístrese, comuníquese y cúmplase."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

function Part(props: {
  readonly title: string;
  readonly texts: readonly string[] | null;
  readonly lines: number;
}): ReactElement {
  const { title, texts, lines } = props;
  return (
    <Section number={null} title={title}>
      {texts === null ? (
        <Narrative text={null} blank lines={lines} />
      ) : (
        texts.map((each, at) => <Paragraph key={at}>{each}</Paragraph>)
      )}
    </Section>
  );
}

/** PRIMERO… VIGÉSIMO: as many as the schema lets through. */
const ordinal = (at: number): string => ORDINALS[at] ?? `${at + 1}.°`;

const ORDINALS = [
  'PRIMERO',
  'SEGUNDO',
  'TERCERO',
  'CUARTO',
  'QUINTO',
  'SEXTO',
  'SÉPTIMO',
  'OCTAVO',
  'NOVENO',
  'DÉCIMO',
  'UNDÉCIMO',
  'DUODÉCIMO',
  'DÉCIMO TERCERO',
  'DÉCIMO CUARTO',
  'DÉCIMO QUINTO',
  'DÉCIMO SEXTO',
  'DÉCIMO SÉPTIMO',
  'DÉCIMO OCTAVO',
  'DÉCIMO NOVENO',
  'VIGÉSIMO',
];

const styles = { date: { ...text.body, textAlign: 'right' } } as const;
