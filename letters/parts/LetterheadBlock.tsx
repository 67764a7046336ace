import { Image, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Letterhead, Year } from './data.ts';

interface Props {
  readonly letterhead: Letterhead;
  readonly year: Year;
}

/** Membrete: escudo, municipality and unit, logo; below the rule, the name of the year. */
export function LetterheadBlock({ letterhead, year }: Props): ReactElement {
  const { municipality, unit, dnaCode, escudo, logo } = letterhead;
  return (
    <View>
      <View style={styles.head}>
        <Emblem image={escudo} />
        <View style={styles.names}>
          <Text style={styles.municipality}>{municipality}</Text>
          <Text style={styles.unit}>
            {dnaCode === null ? unit : `${unit} (Código DNA ${dnaCode})`}
          </Text>
        </View>
        <Emblem image={logo} />
      </View>
      {year.second !== null && <Text style={styles.year}>“{year.second}”</Text>}
      {year.denomination === null ? null : <Text style={styles.year}>“{year.denomination}”</Text>}
    </View>
  );
}

/** An empty box keeps the names centred when one of the two images is missing. */
function Emblem({ image }: { readonly image: string | null }): ReactElement {
  return <View style={styles.emblem}>{image !== null && <Image src={image} />}</View>;
}

/** `Av. … · Tel. … · correo`, for the foot of each page. */
export function contactLine({ address, phones, email }: Letterhead): string {
  return [address, phones, email].filter((each) => each !== null).join(' · ');
}

const styles = {
  head: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 50,
    paddingBottom: 4,
    marginBottom: 4,
    borderBottomWidth: 1,
    borderBottomColor: '#222',
  },
  emblem: { width: 48, height: 48, justifyContent: 'center' },
  names: { flex: 1, paddingHorizontal: 10 },
  municipality: { fontSize: 12.5, lineHeight: 1.3, fontWeight: 700, textAlign: 'center' },
  unit: { fontSize: 9, lineHeight: 1.3, textAlign: 'center' },
  year: { fontSize: 8.5, lineHeight: 1.35, fontStyle: 'italic', textAlign: 'center' },
} as const;
