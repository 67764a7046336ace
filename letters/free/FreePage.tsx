import { Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { contactLine, LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { text } from '../parts/style.ts';
import type { FreeBase, Recipient } from './data.ts';

interface Props {
  readonly of: FreeBase;
  /** `CARTA`: what a draft is called. */
  readonly kind: string;
  /** Place and date at the right, as letters have; the papers of within say the date in their heading. */
  readonly dated: boolean;
  readonly children: ReactNode;
}

/** The sheets of a free document: membrete, date, number, and the marks of each page. */
export function FreePage({ of, kind, dated, children }: Props): ReactElement {
  const { number, annulled, reserved, letterhead } = of;
  const named = number ?? `Borrador de ${kind.toLowerCase()}`;
  return (
    <PageFrame
      practice={of.practice}
      stamp={annulled ? 'ANULADO' : number === null ? 'BORRADOR' : null}
      runningTitle={reserved ? `${named}  ·  RESERVADO` : named}
      numbered
      foot={contactLine(letterhead)}
    >
      <LetterheadBlock letterhead={letterhead} year={of.year} />
      {dated && <Text style={styles.date}>{`${of.place}, ${longDate(of.date)}`}</Text>}
      <View style={dated ? styles.numberLine : { ...styles.numberLine, ...styles.undated }}>
        <Text style={styles.number}>{number ?? `${kind} SIN NÚMERO`}</Text>
        {of.urgent && <Text style={styles.urgent}>URGENTE</Text>}
      </View>
      {children}
    </PageFrame>
  );
}

export function Paragraphs({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <>
      {of.map((paragraph, at) => (
        <Paragraph key={at}>{paragraph}</Paragraph>
      ))}
    </>
  );
}

/** Treatment, name if known, post, institution, address, place. */
export function To({ of }: { readonly of: Recipient }): ReactElement {
  return (
    <View style={styles.to} wrap={false}>
      <Text style={text.body}>{of.treatment}</Text>
      {of.name !== null && <Text style={styles.name}>{of.name}</Text>}
      {[of.post, of.institution, of.address].map(
        (each, at) =>
          each !== null && (
            <Text key={at} style={text.body}>
              {each}
            </Text>
          ),
      )}
      <Text style={styles.place}>{of.place}</Text>
    </View>
  );
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginTop: 3, marginBottom: 3 },
  numberLine: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between' },
  undated: { marginTop: 8, marginBottom: 6 },
  number: { fontSize: 11, lineHeight: 1.35, ...text.bold, flex: 1 },
  urgent: {
    fontSize: 10,
    ...text.bold,
    borderWidth: 1.2,
    paddingHorizontal: 8,
    paddingVertical: 2,
    marginLeft: 12,
    flexShrink: 0,
  },
  to: { marginTop: 4, marginBottom: 5, maxWidth: 360 },
  name: { ...text.body, ...text.bold },
  place: { ...text.body, textDecoration: 'underline' },
} as const;
