import { Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { DocumentTitle, type RecordCode } from './DocumentTitle.tsx';
import type { FormHead } from './form-data.ts';
import { contactLine, LetterheadBlock } from './LetterheadBlock.tsx';
import { PageFrame } from './PageFrame.tsx';
import { text } from './style.ts';

interface Props {
  readonly form: FormHead & { readonly body: object | null };
  readonly title: string;
  readonly subtitle?: string | null;
  /** Which copy it is, when a file holds two: `Ejemplar para la persona citada`. */
  readonly copy?: string | null;
  /** Of which record it is, when not of a case; null: of none. */
  readonly record?: RecordCode | null;
  /** At the left of the title: the window of the envelope. */
  readonly beside?: ReactElement;
  readonly children: ReactNode;
}

/** The sheets of a form or acta: membrete, title, what it says, and the marks of each page. */
export function FormPage(props: Props): ReactElement {
  const { form, title, subtitle = null, copy = null, beside, children } = props;
  const { record = { label: 'Expediente', code: form.caseCode } } = props;
  const named = (
    <DocumentTitle
      head={form}
      title={title}
      subtitle={subtitle}
      blank={form.body === null}
      record={record}
    />
  );
  return (
    <PageFrame
      practice={form.practice}
      stamp={stamp(form)}
      runningTitle={runningTitle(form, title)}
      numbered
      foot={contactLine(form.letterhead)}
    >
      <LetterheadBlock letterhead={form.letterhead} year={form.year} />
      {copy !== null && <Text style={styles.copy}>{copy}</Text>}
      {beside === undefined ? (
        named
      ) : (
        <View style={styles.opening}>
          {beside}
          <View style={styles.named}>{named}</View>
        </View>
      )}
      {children}
    </PageFrame>
  );
}

function stamp({ issue, annulled, body }: Props['form']): 'BORRADOR' | 'ANULADO' | null {
  if (annulled) return 'ANULADO';
  return issue === null && body !== null ? 'BORRADOR' : null;
}

/** `ACTA DE CONCILIACIÓN N.° 012-2026 · Expediente N.° 0003-2026-23010` */
export function runningTitle({ issue, caseCode }: FormHead, title: string): string {
  const named = issue === null ? title : `${title} ${issue.number}`;
  return caseCode === null ? named : `${named} · Expediente N.° ${caseCode}`;
}

const styles = {
  opening: { flexDirection: 'row', columnGap: 6 },
  named: { flex: 1 },
  copy: { ...text.small, fontStyle: 'italic', textAlign: 'right', marginTop: 2 },
} as const;
