import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { PURPOSES } from '../../domain/letters/purposes.ts';
import { longDate } from '../../domain/words/dates.ts';
import { RESERVED } from '../../domain/words/sheets.ts';
import { Closing } from '../oficio/Closing.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { text } from '../parts/style.ts';
import type { FreeBase, InformeData, Internal, MemorandoData, ProveidoData } from './data.ts';
import { FreePage, Paragraphs } from './FreePage.tsx';

export function Memorando(data: MemorandoData): ReactElement {
  return (
    <FreePage of={data} kind="MEMORANDO" dated={false}>
      <Heading of={data} to={data.to} received={null} />
      <Paragraphs of={data.paragraphs} />
      <Closing {...data} />
    </FreePage>
  );
}

export function Informe(data: InformeData): ReactElement {
  return (
    <FreePage of={data} kind="INFORME" dated={false}>
      <Heading of={data} to={data.to} received={null} />
      <Paragraphs of={data.paragraphs} />
      {data.sections.map(({ title, paragraphs }, at) => (
        <Section key={at} number={at + 1} title={title}>
          <Paragraphs of={paragraphs} />
        </Section>
      ))}
      <Closing {...data} />
    </FreePage>
  );
}

export function Proveido(data: ProveidoData): ReactElement {
  return (
    <FreePage of={data} kind="PROVEÍDO" dated={false}>
      <Heading of={data} to={data.to} received={data.received} />
      <Choice label="Para" options={PURPOSES} chosen={data.purposes} columns={4} />
      {data.term !== null && <Text style={styles.term}>{`Plazo: ${data.term}`}</Text>}
      <Paragraphs of={data.paragraphs} />
      <Closing {...data} />
    </FreePage>
  );
}

/** A, DE, what was received, ASUNTO, REFERENCIA, FECHA, as municipal papers of within begin. */
function Heading(props: {
  readonly of: FreeBase;
  readonly to: readonly Internal[];
  readonly received: string | null;
}): ReactElement {
  const { of, to, received } = props;
  const { signer } = of;
  return (
    <>
      <View style={styles.heading}>
        {to.map((each, at) => (
          <Entry key={at} label={at === 0 ? 'A' : ''} words={[each.name, each.post]} />
        ))}
        <Entry
          label="DE"
          words={[signer.name, signer.acting ? `${signer.post} (e)` : signer.post]}
        />
        {received !== null && <Entry label="VISTO" words={[received]} />}
        <Entry label="ASUNTO" words={[of.subject]} />
        {of.references.length > 0 && <Entry label="REFERENCIA" words={of.references} />}
        <Entry label="FECHA" words={[`${of.place}, ${longDate(of.date)}`]} />
      </View>
      {of.reserved && <Notice>{RESERVED}</Notice>}
    </>
  );
}

function Entry({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <View style={styles.entry}>
      <Text style={styles.label}>{label}</Text>
      <Text style={styles.colon}>{label === '' ? '' : ':'}</Text>
      <View style={styles.words}>
        {words.map((each, at) => (
          <Text key={at} style={at === 0 ? styles.first : text.body}>
            {each}
          </Text>
        ))}
      </View>
    </View>
  );
}

const styles = {
  heading: { borderBottomWidth: 0.7, paddingBottom: 5, marginBottom: 7 },
  entry: { flexDirection: 'row', marginBottom: 3 },
  label: { ...text.body, ...text.bold, width: 80 },
  colon: { ...text.body, ...text.bold, width: 10 },
  words: { flex: 1 },
  first: { ...text.body, ...text.bold },
  term: { ...text.body, ...text.bold, marginBottom: 4 },
} as const;
