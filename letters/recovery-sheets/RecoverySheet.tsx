import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { text } from '../parts/style.ts';
import { type RecoverySheetData, type RecoverySheetsData, SHEETS } from './data.ts';
import { WordGrid } from './WordGrid.tsx';

interface Props {
  readonly kit: RecoverySheetsData;
  readonly sheet: RecoverySheetData;
}

export function RecoverySheet({ kit, sheet }: Props): ReactElement {
  return (
    <PageFrame
      practice={kit.practice}
      stamp={null}
      runningTitle={null}
      numbered={false}
      foot={null}
    >
      <View style={styles.head}>
        <Text style={styles.kind}>{`HOJA DE RECUPERACIÓN ${sheet.index} de ${SHEETS}`}</Text>
        <Text style={text.body}>{kit.office}</Text>
        <Text style={text.body}>
          {`Juego ${kit.kitId.toUpperCase()} · creado el ${longDate(kit.createdOn)}`}
        </Text>
        <Text style={styles.envelope}>{`Sobre para: ${sheet.envelopeLabel}`}</Text>
      </View>

      <Text style={styles.warning}>
        SECRETO. Guárdese en sobre lacrado. No se fotografía, no se copia, no se envía por correo ni
        por mensaje.
      </Text>

      <Text style={styles.paragraph}>
        Yanapa guarda cifrados los casos de esta oficina. Si se pierden las contraseñas o se malogra
        la PC, dos hojas cualesquiera de las tres, juntas, permiten volver a abrir los datos. Una
        sola hoja no abre nada. Sin dos hojas y sin contraseñas, nadie puede recuperarlos.
      </Text>

      <WordGrid words={sheet.words} />

      <View style={styles.lower}>
        <View style={styles.howto}>
          <Text style={styles.subtitle}>Quién la guarda</Text>
          <Text style={styles.paragraph}>
            Una oficina, en su caja fuerte o archivo con llave; no la persona que hoy la dirige ni
            el área de informática. Cada hoja va a una oficina distinta. Si cambia quien la
            custodia, se crea un juego nuevo y este se destruye con acta.
          </Text>
          <Text style={styles.subtitle}>Cómo se usa</Text>
          <Text style={styles.paragraph}>
            Junto con otra hoja del mismo juego: en Yanapa se escriben las 24 palabras en orden.
            Puede omitir las tildes o escribir solo las cuatro primeras letras de cada palabra. Con
            el uso, el juego se cambia por uno nuevo.
          </Text>
        </View>
        <View style={styles.code}>
          <QrCode text={sheet.qrText} side={156} />
          <Text style={styles.caption}>Las mismas palabras, para un lector</Text>
        </View>
      </View>

      <View style={styles.custody} wrap={false}>
        <Text style={styles.subtitle}>Recibido en sobre cerrado para su custodia</Text>
        <View style={styles.blanks}>
          <Blank label="Oficina y cargo" />
          <Blank label="Nombres y apellidos" />
        </View>
        <View style={styles.blanks}>
          <Blank label="Fecha y hora" />
          <Blank label="Firma y sello" />
        </View>
      </View>
    </PageFrame>
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

const styles = {
  head: { borderBottomWidth: 1, paddingBottom: 6 },
  kind: { fontSize: 16, lineHeight: 1.35, ...text.bold },
  envelope: { fontSize: 12, lineHeight: 1.35, ...text.bold, marginTop: 3 },
  warning: {
    fontSize: 10.5,
    lineHeight: 1.35,
    ...text.bold,
    borderWidth: 1.5,
    padding: 6,
    marginTop: 10,
    marginBottom: 8,
  },
  paragraph: { ...text.body, marginBottom: 6 },
  subtitle: { fontSize: 10.5, lineHeight: 1.35, ...text.bold },
  lower: { flexDirection: 'row', marginTop: 12 },
  howto: { flex: 1, paddingRight: 16 },
  code: { width: 160, alignItems: 'center' },
  caption: { ...text.small, textAlign: 'center' },
  custody: { marginTop: 8, borderWidth: 0.7, padding: 8 },
  blanks: { flexDirection: 'row', justifyContent: 'space-between' },
  blank: { width: '47%', marginTop: 30 },
  blankLine: { borderBottomWidth: 0.7, marginBottom: 2 },
} as const;
