import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { contactLine, LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { text } from '../parts/style.ts';
import { Addressee } from './Addressee.tsx';
import { Closing } from './Closing.tsx';
import { DataSheet } from './DataSheet.tsx';
import type { OficioData } from './data.ts';
import { Matter } from './Matter.tsx';

/** D08 in the order of Peruvian manuals: membrete, year, date, number, addressee, subject, body, signature, foot. */
export function Oficio(data: OficioData): ReactElement {
  const { letterhead, number } = data;
  return (
    <PageFrame
      practice={data.practice}
      stamp={stamp(data)}
      runningTitle={runningTitle(data)}
      numbered
      foot={contactLine(letterhead)}
    >
      <LetterheadBlock letterhead={letterhead} year={data.year} />
      <Text style={styles.date}>{`${data.place}, ${longDate(data.date)}`}</Text>
      <View style={styles.numberLine}>
        <Text style={styles.number}>{number ?? 'OFICIO SIN NÚMERO'}</Text>
        {data.urgent && <Text style={styles.urgent}>URGENTE</Text>}
      </View>
      {data.correctedVersion !== null && (
        <Text style={styles.version}>
          {`Versión ${data.correctedVersion}, corregida. Deja sin efecto las versiones anteriores.`}
        </Text>
      )}
      <Addressee {...data.addressee} />
      <Matter {...data} />
      <Text style={styles.salutation}>{data.salutation}</Text>
      {data.paragraphs.map((paragraph, position) => (
        <Paragraph key={position}>{paragraph}</Paragraph>
      ))}
      {data.sheet !== null && <DataSheet {...data.sheet} />}
      <Closing {...data} />
    </PageFrame>
  );
}

function stamp({ number, annulled }: OficioData): 'BORRADOR' | 'ANULADO' | null {
  if (annulled) return 'ANULADO';
  return number === null ? 'BORRADOR' : null;
}

function runningTitle({ number, reserved }: OficioData): string {
  return `${number ?? 'Borrador de oficio'}${reserved ? ' · RESERVADO' : ''}`;
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginTop: 3, marginBottom: 3 },
  numberLine: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between' },
  number: { fontSize: 11, lineHeight: 1.35, ...text.bold, flexShrink: 1 },
  urgent: {
    fontSize: 10,
    ...text.bold,
    borderWidth: 1.2,
    paddingHorizontal: 8,
    paddingVertical: 2,
    marginLeft: 12,
  },
  version: { ...text.small, fontStyle: 'italic' },
  salutation: { ...text.body, marginTop: 5, marginBottom: 3 },
} as const;
