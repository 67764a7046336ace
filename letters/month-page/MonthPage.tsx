import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { dateInLima } from '../../domain/clock/lima.ts';
import { dateTime, longDate, monthName } from '../../domain/words/dates.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { text } from '../parts/style.ts';
import type { MonthPageData } from './data.ts';

/** One page, to be signed and kept in the office's file. */
export function MonthPage(data: MonthPageData): ReactElement {
  const { month, complete, counts, people, first, last } = data;
  const total = last.seq - first.seq + 1;
  return (
    <PageFrame
      practice={data.practice}
      stamp={null}
      runningTitle={`Registro de actos ${month}`}
      numbered
      foot={null}
    >
      <Text style={text.body}>{data.municipality}</Text>
      <Text style={text.body}>{data.unit}</Text>
      <Text style={styles.title}>
        {`HOJA MENSUAL DEL REGISTRO DE ACTOS – ${monthName(`${month}-01`)} de ${month.slice(0, 4)}`}
      </Text>
      {complete ? null : (
        <Text style={styles.paragraph}>
          El mes no ha terminado: esta hoja llega hasta el último acto registrado al formarla.
        </Text>
      )}
      <Text style={styles.paragraph}>
        {`Del acto n.° ${first.seq} (${dateTime(first.at)}) al acto n.° ${last.seq} (${dateTime(last.at)}): ${total} actos.`}
      </Text>
      <Text style={styles.subtitle}>Actos por clase</Text>
      {counts.map(({ label, amount }) => (
        <Row key={label} label={label} amount={amount} />
      ))}
      <Text style={styles.subtitle}>Actos por persona</Text>
      {people.map(({ name, amount }) => (
        <Row key={name} label={name} amount={amount} />
      ))}
      <View wrap={false}>
        <Text
          style={styles.subtitle}
        >{`Huella del registro hasta el acto n.° ${last.seq} (SHA-256)`}</Text>
        {grouped(last.hash).map((line) => (
          <Text key={line} style={styles.hash}>
            {line}
          </Text>
        ))}
        <Text style={styles.paragraph}>{CHAIN[data.chain]}</Text>
        <Text style={styles.paragraph}>
          Cada acto contiene la huella del anterior: si después se cambia, quita o añade un acto de
          este mes o de los anteriores, la huella del acto indicado deja de ser esta. Firmada y
          archivada, esta hoja es la prueba.
        </Text>
        <Text style={styles.paragraph}>
          {`${data.place}, ${longDate(dateInLima(data.issuedAt))}`}
        </Text>
        <View style={styles.blanks}>
          <Blank label="Responsable: nombres, firma y sello" />
          <Blank label="Recibido para archivo: nombres, firma y fecha" />
        </View>
      </View>
    </PageFrame>
  );
}

function Row({ label, amount }: { readonly label: string; readonly amount: number }): ReactElement {
  return (
    <View style={styles.row}>
      <Text style={text.body}>{label}</Text>
      <Text style={text.body}>{String(amount)}</Text>
    </View>
  );
}

function Blank({ label }: { readonly label: string }): ReactElement {
  return (
    <View style={styles.blank}>
      <View style={styles.blankLine} />
      <Text style={text.small}>{label}</Text>
    </View>
  );
}

const CHAIN: Readonly<Record<MonthPageData['chain'], string>> = {
  whole:
    'Al formar esta hoja, el programa recorrió todo el registro y cada acto sigue al anterior.',
  running: 'Al formar esta hoja, el programa todavía estaba recorriendo el registro.',
  failed: 'Al formar esta hoja, el programa no pudo terminar de recorrer el registro.',
  broken: 'ATENCIÓN: al recorrer el registro, el programa halló un acto que no sigue al anterior.',
};

/**
 * Groups of four, eight to a line: two people can read it to each other. Each line is a text of its
 * own: a line end has no glyph, and would be drawn with a font that is not embedded.
 */
function grouped(hash: string): string[] {
  const groups = hash.match(/.{4}/g) ?? [];
  return [0, 8].map((at) => groups.slice(at, at + 8).join(' '));
}

const styles = {
  title: { fontSize: 13, lineHeight: 1.35, ...text.bold, marginTop: 10, marginBottom: 8 },
  subtitle: { fontSize: 10.5, lineHeight: 1.35, ...text.bold, marginTop: 10, marginBottom: 3 },
  paragraph: { ...text.body, marginTop: 4, marginBottom: 2 },
  row: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderBottomWidth: 0.4,
    paddingVertical: 1.5,
  },
  hash: { fontSize: 12, lineHeight: 1.4, ...text.bold },
  blanks: { flexDirection: 'row', justifyContent: 'space-between' },
  blank: { width: '46%', marginTop: 46 },
  blankLine: { borderBottomWidth: 0.7, marginBottom: 2 },
} as const;
