import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { text } from './style.ts';

/** A justified paragraph with its first line indented, as Peruvian offices write. */
export function Paragraph({ children }: { readonly children: string }): ReactElement {
  return (
    <Text style={styles.paragraph} orphans={2} widows={2}>
      {children}
    </Text>
  );
}

const styles = {
  paragraph: { ...text.body, textAlign: 'justify', textIndent: 36, marginBottom: 5 },
} as const;
