import { Line, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { CONTENT } from './style.ts';

/** A line across what is left of the page, so that nothing can be added below what closes it. */
export function StruckRest(): ReactElement {
  return (
    <View style={styles.rest}>
      <Svg
        viewBox={`0 0 ${CONTENT.width} ${CONTENT.height}`}
        preserveAspectRatio="none"
        style={styles.stroke}
      >
        <Line x1={0} y1={CONTENT.height} x2={CONTENT.width} y2={0} stroke="#000" strokeWidth={1} />
      </Svg>
    </View>
  );
}

const styles = {
  rest: { flexGrow: 1, flexBasis: 0, marginTop: 6, marginBottom: 4 },
  // Out of the flow: a shape as tall as its box would press the rest of the page together.
  stroke: { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 },
} as const;
