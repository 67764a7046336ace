import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { NumberMark } from '../parts/NumberMark.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { text } from '../parts/style.ts';
import type { OficioData } from './data.ts';

type Props = Pick<
  OficioData,
  | 'closing'
  | 'signer'
  | 'attachments'
  | 'folios'
  | 'copies'
  | 'initials'
  | 'letterhead'
  | 'number'
  | 'mark'
>;

/**
 * Closing sentence, antefirma, room for signature and seal, posfirma: one block that never splits,
 * so that nobody signs a page with no text of the letter on it. What is attached comes below. The mark
 * of an issued page stands beside the signature, where it takes no line of the text.
 */
export function Closing(props: Props): ReactElement {
  const { closing, signer, initials } = props;
  return (
    <View>
      <View wrap={false}>
        <Paragraph>{closing}</Paragraph>
        <View style={styles.signature}>
          <Text style={styles.farewell}>Atentamente,</Text>
          <View style={styles.room} />
          <Text style={styles.signer}>{signer.name}</Text>
          <Text style={styles.post}>{signer.acting ? `${signer.post} (e)` : signer.post}</Text>
          {signer.college !== null && <Text style={styles.post}>{signer.college}</Text>}
        </View>
        <NumberMark of={props} />
      </View>
      <View style={styles.foot}>
        <View style={styles.notes}>
          {notes(props).map((note) => (
            <Text key={note} style={text.small}>
              {note}
            </Text>
          ))}
        </View>
        {initials !== null && <Text style={text.small}>{initials}</Text>}
      </View>
    </View>
  );
}

function notes({ attachments, folios, copies }: Props): string[] {
  const sheets = folios === null ? '' : ` (${folios} ${folios === 1 ? 'folio' : 'folios'})`;
  return [
    ...(attachments.length > 0 ? [`Adjunto: ${attachments.join('; ')}${sheets}`] : []),
    ...(copies.length > 0 ? [`C.c.: ${copies.join(' / ')}`] : []),
  ];
}

const styles = {
  signature: { alignSelf: 'center', width: 300, marginTop: 2 },
  farewell: { ...text.body, textAlign: 'center' },
  room: { height: 50, borderBottomWidth: 0.7, marginHorizontal: 30, marginBottom: 3 },
  signer: { ...text.body, ...text.bold, textAlign: 'center' },
  post: { fontSize: 9, lineHeight: 1.35, textAlign: 'center' },
  // Beside the copies, not below them: the usual letter has to fit one page.
  foot: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    columnGap: 12,
    marginTop: 5,
  },
  notes: { flex: 1 },
} as const;
