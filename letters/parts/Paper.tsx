import { Text } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { contactLine, LetterheadBlock } from './LetterheadBlock.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PaperData } from './paper-data.ts';
import { text } from './style.ts';

interface PaperProps {
  readonly paper: PaperData;
  readonly title: string;
  /** Absent: of a paper that has no number. */
  readonly stamp?: 'BORRADOR' | 'ANULADO' | null;
  readonly children: ReactNode;
}

/** A paper of the office's own: membrete, place and date, title, and what it says. */
export function Paper({ paper, title, stamp = null, children }: PaperProps): ReactElement {
  return (
    <PageFrame
      practice={paper.practice}
      stamp={stamp}
      runningTitle={title}
      numbered
      foot={contactLine(paper.letterhead)}
    >
      <LetterheadBlock letterhead={paper.letterhead} year={paper.year} />
      <Text style={styles.date}>{`${paper.place}, ${longDate(paper.date)}`}</Text>
      <Text style={styles.title}>{title}</Text>
      {children}
    </PageFrame>
  );
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginTop: 3, marginBottom: 6 },
  title: { fontSize: 12.5, lineHeight: 1.35, ...text.bold, textAlign: 'center', marginBottom: 8 },
} as const;
