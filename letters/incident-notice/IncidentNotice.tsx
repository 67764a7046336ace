import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { text } from '../parts/style.ts';
import type { IncidentNoticeData } from './data.ts';

/** To the authority of personal data, within 48 hours of knowing (RLPDP 34.1). */
export function IncidentNotice(data: IncidentNoticeData): ReactElement {
  return (
    <Paper paper={data} title="AVISO DE INCIDENTE DE SEGURIDAD DE DATOS PERSONALES">
      <Text style={styles.to}>Autoridad Nacional de Protección de Datos Personales</Text>
      <Text style={styles.to}>Ministerio de Justicia y Derechos Humanos</Text>
      <Paragraph>
        En cumplimiento del artículo 34 del Reglamento de la Ley 29733, Ley de Protección de Datos
        Personales (DS 016-2024-JUS), se comunica lo siguiente:
      </Paragraph>
      {data.parts.map(({ heading, lines }) => (
        <View key={heading}>
          <Text style={styles.heading} minPresenceAhead={30}>
            {heading}
          </Text>
          {lines.map((line, at) => (
            <Paragraph key={at}>{line}</Paragraph>
          ))}
        </View>
      ))}
      <Signatures
        closing="Es lo que se pone en su conocimiento para los fines de ley."
        document="Aviso de incidente de seguridad de datos personales"
        of={[{ name: data.signer.name, lines: [data.signer.post] }]}
      />
    </Paper>
  );
}

const styles = {
  to: { ...text.body, ...text.bold },
  heading: { fontSize: 10.5, lineHeight: 1.35, ...text.bold, marginTop: 5, marginBottom: 2 },
} as const;
