import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { text } from '../parts/style.ts';
import type { OficioData } from './data.ts';

/** Destinatario: treatment, name if known, post, institution, place. */
export function Addressee(props: OficioData['addressee']): ReactElement {
  const { treatment, name, post, institution, place } = props;
  return (
    <View style={styles.block}>
      <Text style={text.body}>{treatment}</Text>
      {name !== null && <Text style={styles.name}>{name}</Text>}
      <Text style={text.body}>{post}</Text>
      <Text style={text.body}>{institution}</Text>
      <Text style={styles.place}>{place}</Text>
    </View>
  );
}

const styles = {
  block: { marginTop: 4, marginBottom: 5, maxWidth: 360 },
  name: { ...text.body, ...text.bold },
  place: { ...text.body, textDecoration: 'underline' },
} as const;
