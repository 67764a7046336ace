import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Checks } from './Checks.tsx';
import { type Field, Fields } from './Fields.tsx';
import { text } from './style.ts';

/**
 * The receipt that stays with the office (TUO LPAG, art. 21; RDNA 27.d: the notifier is no party),
 * filled in by hand at the door: who received it or would not, or that nobody was there.
 *
 * @param document what was delivered, as the receipt names it.
 * @param notifier who takes it there, when already known.
 */
export function Cargo(props: {
  readonly document: string;
  readonly notifier: { readonly name: string; readonly document: string | null } | null;
}): ReactElement {
  const { document, notifier } = props;
  const received: readonly Field[] = [
    { label: 'Recibido por (nombres y apellidos)', value: null, span: 2 },
    { label: 'Documento de identidad', value: null },
    { label: 'Vínculo con quien va dirigido', value: null },
    { label: 'Fecha', value: null, lines: 2 },
    { label: 'Hora', value: null, lines: 2 },
    { label: 'Firma de quien recibe', value: null, lines: 2 },
    { label: 'Huella', value: null, lines: 2 },
  ];
  const notified: readonly Field[] = [
    { label: 'Notifica (nombres y apellidos)', value: notifier?.name ?? null, span: 2 },
    { label: 'Documento de identidad', value: notifier?.document ?? null },
    { label: 'Firma de quien notifica', value: null },
    { label: 'Fachada', value: null },
    { label: 'Suministro (medidor) N.°', value: null },
    { label: 'Observaciones', value: null, span: 2 },
  ];
  return (
    <View style={styles.cargo} wrap={false}>
      <Text style={styles.title}>CARGO DE RECEPCIÓN</Text>
      <Text style={styles.document}>{document}</Text>
      <Fields fields={received} columns={4} blank />
      <Checks options={OUTCOMES} columns={2} />
      <Fields fields={notified} columns={4} blank />
    </View>
  );
}

const OUTCOMES = [
  'Recibió y firmó',
  'Se negó a recibir o a firmar',
  'No había nadie: se dejó aviso con nueva fecha',
  'Segunda visita: se dejó bajo la puerta, con acta',
].map((label) => ({ label, checked: false }));

const styles = {
  cargo: { borderTopWidth: 1, borderStyle: 'dashed', marginTop: 8, paddingTop: 4 },
  document: { ...text.small, textAlign: 'center', marginBottom: 3 },
  title: { fontSize: 10, lineHeight: 1.35, ...text.bold, textAlign: 'center' },
} as const;
