import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { text } from '../parts/style.ts';
import type { FolderLabelData } from './data.ts';

/** Labels to cut, three a page: the code that can be read from a shelf, and no name. */
export function FolderLabel({ practice, letterhead, labels }: FolderLabelData): ReactElement {
  return (
    <PageFrame practice={practice} stamp={null} runningTitle={null} numbered foot={null}>
      {labels.map(({ caseCode, kind, openedOn, volume, volumes }, at) => (
        <View key={at} style={styles.label} wrap={false}>
          <Text style={styles.office}>{letterhead.municipality}</Text>
          <Text style={styles.unit}>{letterhead.unit}</Text>
          <View style={styles.middle}>
            <Text style={styles.code}>{caseCode}</Text>
            <QrCode text={caseCode} side={70} />
          </View>
          <Text style={styles.line}>{`${kind}. Abierto el ${longDate(openedOn)}`}</Text>
          <Text style={styles.volume}>{`Cuerpo ${volume} de ${volumes}`}</Text>
          <Text style={styles.reserved}>RESERVADO – no sale de la oficina (RDNA 27.h)</Text>
        </View>
      ))}
    </PageFrame>
  );
}

const styles = {
  label: { borderWidth: 1, borderStyle: 'dashed', padding: 12, marginBottom: 16, height: 232 },
  office: { fontSize: 11, lineHeight: 1.3, ...text.bold, textAlign: 'center' },
  unit: { fontSize: 9.5, lineHeight: 1.3, textAlign: 'center' },
  middle: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexGrow: 1,
  },
  code: { fontSize: 26, lineHeight: 1.2, ...text.bold, flex: 1 },
  line: { ...text.body },
  volume: { fontSize: 14, lineHeight: 1.3, ...text.bold },
  reserved: { ...text.small, ...text.bold },
} as const;
