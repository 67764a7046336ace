import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { CatalogueEntry } from '../../domain/catalogues/catalogue.ts';
import { breakWithin } from '../fonts.ts';
import { Checks } from './Checks.tsx';
import { CONTENT, text } from './style.ts';

interface Props {
  readonly label: string;
  readonly options: readonly CatalogueEntry[];
  /** Codes of those that hold; none on a blank form. */
  readonly chosen: readonly (string | null)[];
  readonly columns?: 1 | 2 | 3 | 4;
}

/** A question and its options, in one block: whoever fills it in by hand sees them all. */
export function Choice({ label, options, chosen, columns = 3 }: Props): ReactElement {
  return (
    <View wrap={options.length > MOST_WHOLE}>
      <Text style={styles.label} hyphenationCallback={breakWithin(CONTENT.width, LABEL_SIZE)}>
        {label}
      </Text>
      <Checks
        columns={columns}
        options={options.map(({ code, label: words }) => ({
          label: words,
          checked: chosen.includes(code),
        }))}
      />
    </View>
  );
}

/** Sí, no, no se sabe. */
export const TERNARY = [
  { code: 'si', label: 'Sí' },
  { code: 'no', label: 'No' },
  { code: 'no_sabe', label: 'No se sabe' },
] as const satisfies readonly CatalogueEntry[];

/** Sí, no: for what whoever fills in the sheet does herself. */
export const YES_NO = TERNARY.slice(0, 2);

/** The code of `YES_NO`; null when nothing was said. */
export const yesNo = (value: boolean | undefined): string | null =>
  value === undefined ? null : value ? 'si' : 'no';

/** With more options than this, the block may go on overleaf. */
const MOST_WHOLE = 24;
const LABEL_SIZE = 8;

const styles = {
  label: { fontSize: LABEL_SIZE, lineHeight: 1.3, ...text.bold, color: '#333', marginTop: 2 },
} as const;
