import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin, linesWithin } from '../fonts.ts';
import { Paragraph } from './Prose.tsx';
import { CONTENT, text } from './style.ts';

export interface SignatureBlock {
  /** Null: to be written by hand below the line. */
  readonly name: string | null;
  /** Below the name: post, document, registration, in whose place. Null: to be written by hand. */
  readonly lines: readonly (string | null)[];
  /** A box for the huella beside the line. */
  readonly fingerprint?: boolean;
  /** In place of the line: a frame for a digital signature. */
  readonly digital?: boolean;
  /** In place of the signature, why there is none: `No firma por no saber hacerlo`. */
  readonly instead?: string | null;
}

interface Props {
  readonly of: readonly SignatureBlock[];
  /** The sentence before them, which stays on their page. */
  readonly closing: string;
  /** What they sign, said again above those who sign on another page. */
  readonly document: string;
  readonly perRow?: 1 | 2 | 3;
}

/** The most that moves whole to another page. */
const TALLEST = CONTENT.height * 0.8;
const GAP = 16;

/**
 * Room for hands, each with its name. As many as fit one page never part from the closing sentence
 * nor from each other; those beyond go below a sentence of their own: nobody signs a page with no text.
 */
export function Signatures(props: Props): ReactElement {
  const { of, closing, document, perRow = of.length === 1 ? 1 : 2 } = props;
  const width = (CONTENT.width - GAP * (perRow - 1)) / perRow;
  const [first = [], ...others] = groupsOf(rowsOf(of, perRow), width, leadHeight(closing));
  return (
    <>
      <Group lead={closing} rows={first} width={width} />
      {others.map((rows, at) => (
        <Group
          key={at}
          lead={`Continúan las firmas de quienes intervienen en el documento siguiente, cuyo texto han leído: ${document}.`}
          rows={rows}
          width={width}
        />
      ))}
    </>
  );
}

type Rows = readonly (readonly SignatureBlock[])[];

function Group(props: { readonly lead: string; readonly rows: Rows; readonly width: number }) {
  const { lead, rows, width } = props;
  return (
    <View wrap={false}>
      <Paragraph>{lead}</Paragraph>
      {rows.map((row, at) => (
        <View key={at} style={styles.row}>
          {row.map((block, place) => (
            <Block key={place} block={block} width={Math.min(width, WIDEST)} />
          ))}
        </View>
      ))}
    </View>
  );
}

function Block(props: { readonly block: SignatureBlock; readonly width: number }): ReactElement {
  const { block, width } = props;
  const { name, lines, fingerprint = false, digital = false, instead = null } = block;
  return (
    <View style={{ width }}>
      <View style={styles.room}>
        <View style={digital ? styles.frame : styles.line}>
          {digital && <Text style={styles.note}>Firma digital</Text>}
          {instead !== null && <Text style={styles.note}>{instead}</Text>}
        </View>
        {fingerprint && !digital && (
          <View style={styles.finger}>
            <Text style={styles.fingerNote}>Huella</Text>
          </View>
        )}
      </View>
      {name === null ? (
        <ToWrite />
      ) : (
        <Text style={styles.name} hyphenationCallback={breakWithin(width, NAME_SIZE)}>
          {name}
        </Text>
      )}
      {lines.map((line, at) =>
        line === null ? (
          <ToWrite key={at} />
        ) : (
          <Text key={at} style={styles.post} hyphenationCallback={breakWithin(width, POST_SIZE)}>
            {line}
          </Text>
        ),
      )}
    </View>
  );
}

function ToWrite(): ReactElement {
  return <View style={styles.toWrite} />;
}

function rowsOf(blocks: readonly SignatureBlock[], perRow: number): SignatureBlock[][] {
  return Array.from({ length: Math.ceil(blocks.length / perRow) }, (_, at) =>
    blocks.slice(at * perRow, (at + 1) * perRow),
  );
}

/** Rows in groups that fit a page with their sentence. */
function groupsOf(rows: Rows, width: number, lead: number): SignatureBlock[][][] {
  const groups: SignatureBlock[][][] = [];
  let used = 0;
  for (const row of rows) {
    const height = Math.max(...row.map((block) => heightOf(block, Math.min(width, WIDEST))));
    const group = groups.at(-1);
    if (group === undefined || used + height > TALLEST) {
      used = (group === undefined ? lead : LEAD) + height;
      groups.push([[...row]]);
    } else {
      used += height;
      group.push([...row]);
    }
  }
  return groups;
}

function heightOf({ name, lines }: SignatureBlock, width: number): number {
  const below = lines.map((line) =>
    line === null ? TO_WRITE : linesWithin(line, width, POST_SIZE) * POST_SIZE * 1.3,
  );
  const named = name === null ? TO_WRITE : linesWithin(name, width, NAME_SIZE) * NAME_SIZE * 1.3;
  return ROOM + GAP + named + below.reduce((total, each) => total + each, 0);
}

const leadHeight = (closing: string): number =>
  (linesWithin(closing, CONTENT.width, text.body.fontSize) + 1) * text.body.fontSize * 1.32;

/** Of the sentence that names the document. */
const LEAD = 60;
/** A signature alone on its row is no wider. */
const WIDEST = 260;
const ROOM = 52;
const TO_WRITE = 18;
const NAME_SIZE = 9;
const POST_SIZE = 8.5;

const styles = {
  row: { flexDirection: 'row', justifyContent: 'space-around', columnGap: GAP, paddingTop: 6 },
  room: { flexDirection: 'row', alignItems: 'flex-end', height: ROOM, marginBottom: 3 },
  line: { flex: 1, borderBottomWidth: 0.7, height: ROOM - 10, justifyContent: 'flex-end' },
  frame: { flex: 1, borderWidth: 0.7, borderStyle: 'dashed', height: ROOM - 10, padding: 3 },
  finger: { width: 46, height: ROOM, borderWidth: 0.7, marginLeft: 8, justifyContent: 'flex-end' },
  fingerNote: { fontSize: 6.5, lineHeight: 1.2, textAlign: 'center', color: '#555' },
  note: { fontSize: 8, lineHeight: 1.25, textAlign: 'center' },
  name: { fontSize: NAME_SIZE, lineHeight: 1.3, ...text.bold, textAlign: 'center' },
  post: { fontSize: POST_SIZE, lineHeight: 1.3, textAlign: 'center' },
  toWrite: { height: TO_WRITE, borderBottomWidth: 0.5, borderColor: '#555' },
} as const;
