import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { contactLine, LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { text } from '../parts/style.ts';
import type { DestructionData } from './data.ts';

/** Acta: what was destroyed, when, by whom and why, to be signed by hand and filed. */
export function DestructionRecord(data: DestructionData): ReactElement {
  const { letterhead, signer } = data;
  return (
    <PageFrame
      practice={data.practice}
      stamp={null}
      runningTitle="Acta de destrucción"
      numbered
      foot={contactLine(letterhead)}
    >
      <LetterheadBlock letterhead={letterhead} year={data.year} />
      <Text style={styles.date}>{`${data.place}, ${longDate(data.date)}`}</Text>
      <Text style={styles.title}>ACTA DE DESTRUCCIÓN DE DOCUMENTO ADJUNTO</Text>
      <Paragraph>
        Se deja constancia de que el documento que se describe, adjuntado por error al registro
        cifrado de esta oficina, estuvo en cuarentena, donde nadie pudo abrirlo, y fue destruido.
        Sus partes se borraron del archivo de documentos; queda esta acta y la línea del registro,
        sin su contenido.
      </Paragraph>
      <View style={styles.rows}>
        {data.rows.map(({ label, value }) => (
          <View key={label} style={styles.row} wrap={false}>
            <Text style={styles.label}>{label}</Text>
            <Text style={styles.value}>{value}</Text>
          </View>
        ))}
      </View>
      <Paragraph>
        Las copias de respaldo hechas antes de la destrucción conservan el documento, cifrado, hasta
        que se reemplazan.
      </Paragraph>
      <View style={styles.signature} wrap={false}>
        <View style={styles.line} />
        <Text style={styles.name}>{signer.name}</Text>
        <Text style={text.small}>{signer.post}</Text>
      </View>
    </PageFrame>
  );
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginTop: 3, marginBottom: 8 },
  title: { fontSize: 12, lineHeight: 1.35, ...text.bold, textAlign: 'center', marginBottom: 8 },
  rows: { borderTopWidth: 0.5, marginTop: 6, marginBottom: 8 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, paddingVertical: 3 },
  label: { ...text.body, ...text.bold, width: 130 },
  value: { ...text.body, flex: 1 },
  signature: { width: 230, marginTop: 60, alignSelf: 'center', alignItems: 'center' },
  line: { borderTopWidth: 0.7, width: 230, marginBottom: 2 },
  name: { fontSize: 10, lineHeight: 1.32, ...text.bold },
} as const;
