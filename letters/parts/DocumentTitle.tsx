import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FormHead } from './form-data.ts';
import { IssueMark, MARK_SIDE } from './IssueMark.tsx';
import { text } from './style.ts';

interface Props {
  readonly head: FormHead;
  /** In capitals: `ACTA DE CONCILIACIÓN`. */
  readonly title: string;
  /** A line below: `Acuerdo total`, `Segunda invitación`. */
  readonly subtitle: string | null;
  /** A blank form leaves a line for its number and its case. */
  readonly blank: boolean;
  readonly record: RecordCode | null;
}

/** Of which record a form is, as it stands below its number; without a code, a line to write it on. */
export interface RecordCode {
  /** `Expediente`, `Registro`. */
  readonly label: string;
  readonly code: string | null;
}

/** Title, number and case, with the mark of an issued document at their right. */
export function DocumentTitle(props: Props): ReactElement {
  const { head, title, subtitle, blank, record } = props;
  const { issue } = head;
  return (
    <View style={styles.row}>
      <View style={styles.words}>
        <Text style={styles.title}>{title}</Text>
        {subtitle !== null && <Text style={styles.subtitle}>{subtitle}</Text>}
        <NumberLine words={issue?.number ?? (blank ? 'N.°' : 'SIN NÚMERO')} line={blank} />
        {record !== null && (record.code !== null || blank) && (
          <NumberLine
            words={`${record.label} N.° ${record.code ?? ''}`.trim()}
            line={record.code === null}
          />
        )}
      </View>
      {issue !== null && (
        <View style={styles.mark}>
          <IssueMark head={head} kind={title} issue={issue} />
        </View>
      )}
    </View>
  );
}

/** Words, and a line to write after them when they are to be completed by hand. */
function NumberLine(props: { readonly words: string; readonly line: boolean }): ReactElement {
  return (
    <View style={props.line ? { ...styles.number, ...styles.toWrite } : styles.number}>
      <Text style={styles.numberWords}>{props.words}</Text>
      {props.line && <View style={styles.line} />}
    </View>
  );
}

const styles = {
  row: { flexDirection: 'row', alignItems: 'center', marginTop: 6, marginBottom: 6 },
  words: { flex: 1 },
  title: { fontSize: 12.5, lineHeight: 1.35, ...text.bold, textAlign: 'center' },
  subtitle: { fontSize: 10.5, lineHeight: 1.35, ...text.bold, textAlign: 'center' },
  number: { flexDirection: 'row', justifyContent: 'center', alignItems: 'flex-end' },
  numberWords: { fontSize: 9, lineHeight: 1.35, ...text.bold, textAlign: 'center' },
  toWrite: { paddingTop: 7 },
  line: { width: 130, borderBottomWidth: 0.7, marginLeft: 4, marginBottom: 2 },
  mark: { width: MARK_SIDE, marginLeft: 8 },
} as const;
