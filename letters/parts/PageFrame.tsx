import { Page, Text } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { linesWithin } from '../fonts.ts';
import { CONTENT, MARGIN, page } from './style.ts';
import { Watermark } from './Watermark.tsx';

interface PageFrameProps {
  readonly practice: boolean;
  /** On each page: small on top, and large behind the text. */
  readonly stamp: 'BORRADOR' | 'ANULADO' | null;
  /** Top line of the second page onward; null for none. */
  readonly runningTitle: string | null;
  /** `página n de m` when there is more than one. */
  readonly numbered: boolean;
  /** Contact line at the foot; null for none. */
  readonly foot: string | null;
  readonly children: ReactNode;
}

/** An A4 page that may flow into more, with the marks that repeat on each. */
export function PageFrame(props: PageFrameProps): ReactElement {
  const { practice, stamp, runningTitle, numbered, foot, children } = props;
  return (
    <Page size="A4" style={{ ...page, paddingBottom: roomBelow(foot) }}>
      {stamp !== null && <Watermark word={stamp} />}
      {stamp !== null && (
        <Text fixed style={styles.stamp}>
          {stamp}
        </Text>
      )}
      {practice && (
        <Text fixed style={styles.practice}>
          SOLO PRÁCTICA – datos ficticios
        </Text>
      )}
      {runningTitle !== null && (
        <Text
          fixed
          style={styles.running}
          render={({ subPageNumber }) => (subPageNumber > 1 ? runningTitle : '')}
        />
      )}
      {children}
      {foot !== null && (
        <Text fixed style={styles.foot}>
          {foot}
        </Text>
      )}
      {numbered && <Text fixed style={styles.pageNumber} render={pageOf} />}
    </Page>
  );
}

/** A contact line that takes more than one line grows upward: the text ends above it. */
function roomBelow(foot: string | null): number {
  const lines = foot === null ? 1 : linesWithin(foot, CONTENT.width, FOOT_SIZE);
  return MARGIN.bottom + (lines - 1) * FOOT_SIZE * 1.4;
}

/** Of this copy: a file may hold two, which part ways once printed. */
function pageOf(at: { subPageNumber: number; subPageTotalPages: number }): string {
  return at.subPageTotalPages > 1 ? `página ${at.subPageNumber} de ${at.subPageTotalPages}` : '';
}

const FOOT_SIZE = 7.5;

const across = { position: 'absolute', left: MARGIN.left, right: MARGIN.right } as const;

const styles = {
  stamp: { ...across, top: 12, fontSize: 8, fontWeight: 700 },
  practice: { ...across, top: 12, fontSize: 8, fontWeight: 700, textAlign: 'center' },
  // One line: what is longer stands whole in the title of the first page.
  running: {
    ...across,
    top: 24,
    fontSize: 8,
    textAlign: 'right',
    maxLines: 1,
    textOverflow: 'ellipsis',
  },
  foot: {
    ...across,
    bottom: 26,
    paddingTop: 4,
    borderTopWidth: 0.5,
    borderTopColor: '#555',
    fontSize: FOOT_SIZE,
    textAlign: 'center',
  },
  pageNumber: { ...across, bottom: 13, fontSize: 7.5, textAlign: 'center' },
} as const;
