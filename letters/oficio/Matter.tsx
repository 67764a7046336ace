import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { RESERVED } from '../../domain/words/sheets.ts';
import { text } from '../parts/style.ts';
import type { OficioData } from './data.ts';

interface Props extends Pick<OficioData, 'subject' | 'references' | 'reserved'> {
  /** Why it is reserved; that it names a child (Código de los Niños y Adolescentes, art. 6.4), when absent. */
  readonly legend?: string;
}

/** ASUNTO, REFERENCIA and the legend of reserve. */
export function Matter(props: Props): ReactElement {
  const { subject, references, reserved, legend = RESERVED } = props;
  return (
    <View>
      <Entry label="ASUNTO">
        <Text style={styles.subject}>{subject}</Text>
      </Entry>
      {references.length > 0 && (
        <Entry label="REFERENCIA">
          {lettered(references).map((reference) => (
            <Text key={reference} style={text.body}>
              {reference}
            </Text>
          ))}
        </Entry>
      )}
      {reserved && <Text style={styles.reserved}>{legend}</Text>}
    </View>
  );
}

function Entry(props: {
  readonly label: string;
  readonly children: ReactElement | ReactElement[];
}) {
  return (
    <View style={styles.entry}>
      <Text style={styles.label}>{props.label}</Text>
      <Text style={styles.colon}>:</Text>
      <View style={styles.content}>{props.children}</View>
    </View>
  );
}

/** a), b), c)… when there is more than one; at most 12 by schema. */
function lettered(references: readonly string[]): string[] {
  if (references.length === 1) return [...references];
  return references.map((reference, at) => `${'abcdefghijkl'.charAt(at)}) ${reference}`);
}

const styles = {
  entry: { flexDirection: 'row', marginBottom: 3 },
  label: { ...text.body, ...text.bold, width: 74 },
  colon: { ...text.body, ...text.bold, width: 10 },
  content: { flex: 1 },
  subject: { ...text.body, ...text.bold },
  reserved: {
    fontSize: 9,
    ...text.bold,
    alignSelf: 'flex-start',
    borderWidth: 1,
    paddingHorizontal: 8,
    paddingVertical: 3,
    marginTop: 4,
  },
} as const;
