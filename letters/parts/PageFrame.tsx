import { Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { MARGIN, page } from './style.ts';

interface PageFrameProps {
  readonly practice: boolean;
  /** Large word behind the text of each page. */
  readonly watermark: 'BORRADOR' | 'ANULADO' | null;
  /** Top line of the second page onward; null for none. */
  readonly runningTitle: string | null;
  /** Contact line at the foot; null for none. */
  readonly foot: string | null;
  readonly children: ReactNode;
}

/** An A4 page that may flow into more, with the marks that repeat on each. */
export function PageFrame(props: PageFrameProps): ReactElement {
  const { practice, watermark, runningTitle, foot, children } = props;
  return (
    <Page size="A4" style={page}>
      {watermark !== null && (
        <View fixed style={styles.watermarkPlace}>
          <Text style={styles.watermark}>{watermark}</Text>
        </View>
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
          render={({ pageNumber }) => (pageNumber > 1 ? runningTitle : '')}
        />
      )}
      {children}
      {foot !== null && (
        <Text fixed style={styles.foot}>
          {foot}
        </Text>
      )}
      <Text
        fixed
        style={styles.pageNumber}
        render={({ pageNumber, totalPages }) =>
          totalPages > 1 ? `página ${pageNumber} de ${totalPages}` : ''
        }
      />
    </Page>
  );
}

const across = { position: 'absolute', left: MARGIN.left, right: MARGIN.right } as const;

const styles = {
  watermarkPlace: {
    position: 'absolute',
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    alignItems: 'center',
    justifyContent: 'center',
  },
  watermark: {
    fontSize: 104,
    fontWeight: 700,
    color: '#dcdcdc',
    transform: 'rotate(-54deg)',
  },
  practice: { ...across, top: 14, fontSize: 8, fontWeight: 700, textAlign: 'center' },
  running: { ...across, top: 26, fontSize: 8, textAlign: 'right' },
  foot: {
    ...across,
    bottom: 30,
    paddingTop: 4,
    borderTopWidth: 0.5,
    borderTopColor: '#555',
    fontSize: 7.5,
    textAlign: 'center',
  },
  pageNumber: { ...across, bottom: 16, fontSize: 7.5, textAlign: 'center' },
} as const;
