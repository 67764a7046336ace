import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { outlineOf } from '../fonts.ts';

const WIDTH = 620;

/**
 * A word across each page, behind its text. It is a shape and not text, because slanted letters
 * end up scattered between the lines of whoever copies, searches or listens to the page.
 */
export function Watermark({ word }: { readonly word: string }): ReactElement {
  const { path, width, height } = outlineOf(word);
  return (
    <View fixed style={styles.sheet}>
      <Svg
        viewBox={`0 ${-height} ${width} ${height}`}
        style={{ ...styles.word, height: (WIDTH * height) / width }}
      >
        <Path d={path} fill="#dcdcdc" />
      </Svg>
    </View>
  );
}

const styles = {
  sheet: {
    position: 'absolute',
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    alignItems: 'center',
    justifyContent: 'center',
  },
  word: { width: WIDTH, flexShrink: 0, transform: 'rotate(-54deg)' },
} as const;
