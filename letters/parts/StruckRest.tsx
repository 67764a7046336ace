import { Line, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { CONTENT } from './style.ts';

/** A line across what is left of the page, so that nothing can be added below what closes it. */
export function StruckRest(): ReactElement {
  return (
    <View style={styles.rest}>
      <Svg
        viewBox={`0 0 ${CONTENT.width} 100`}
        preserveAspectRatio="none"
        style={{ width: CONTENT.width, height: '100%' }}
      >
        <Line x1={0} y1={100} x2={CONTENT.width} y2={0} stroke="#000" strokeWidth={0.8} />
      </Svg>
    </View>
  );
}

const styles = { rest: { flexGrow: 1, marginTop: 6, marginBottom: 4 } } as const;
