import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Letterhead } from './data.ts';
import { IssueMark, MARK_SIDE } from './IssueMark.tsx';

interface Issued {
  readonly letterhead: Letterhead;
  /** It says what the page is: `OFICIO N.° 045-…`. Null: a draft, which has no mark. */
  readonly number: string | null;
  readonly mark: string | null;
}

/** The mark of a page that is known by its number, in the corner of the block of its signature. */
export function NumberMark({ of }: { readonly of: Issued }): ReactElement | null {
  const { letterhead, number, mark } = of;
  if (number === null || mark === null) return null;
  const at = Math.max(number.indexOf(' N.°'), 0);
  return (
    <View style={styles.corner}>
      <IssueMark
        head={{ letterhead }}
        kind={number.slice(0, at)}
        issue={{ number: number.slice(at).trim(), hash: mark }}
      />
    </View>
  );
}

const styles = {
  corner: { position: 'absolute', right: 0, bottom: 0, width: MARK_SIDE },
} as const;
