import { Line, Path, Polyline, Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Measures, Placed, StrokeStyle } from '../../domain/family/drawing.ts';
import { genogramOf } from '../../domain/family/genogram.ts';
import { crossOf, outlineOf } from '../../domain/family/symbols.ts';
import { CONTENT } from '../parts/style.ts';
import type { GenogramData } from './data.ts';

/** In points, before a wide family is made to fit the page. */
const MEASURES: Measures = { symbol: 26, cellWidth: 68, cellHeight: 44, gap: 34, lane: 7 };
/** What leaves room for the title and the key on the first page. */
const TALLEST = 430;
/** Smaller, names could not be read: numbers alone stand, and the list has the names. */
const READABLE = 0.72;

/** Symbols and lines as shapes; the number of each person as text, her name where it can be read. */
export function FamilyDrawing({ data }: { readonly data: GenogramData }): ReactElement {
  const drawing = genogramOf(data, MEASURES);
  const { width, height, people, strokes, breaks, frames } = drawing;
  const scale = Math.min(1, CONTENT.width / width, TALLEST / height);
  const of = new Map(data.people.map((person, at) => [person.id, { ...person, number: at + 1 }]));
  return (
    <View style={styles.drawing} wrap={false}>
      <View style={{ width: width * scale, height: height * scale }}>
        <Svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: width * scale, height: height * scale }}
        >
          {strokes.map(({ points, style }, at) => (
            <Polyline
              key={at}
              points={points.map((point) => point.join(',')).join(' ')}
              fill="none"
              stroke={style === 'light' ? '#888' : '#000'}
              strokeWidth={style === 'light' ? 0.6 : 1}
              {...dashOf(style)}
            />
          ))}
          {breaks.flatMap(([x, y]) =>
            [0, 4].map((shift) => (
              <Line
                key={`${x} ${y} ${shift}`}
                x1={x + shift - 3}
                y1={y + 5}
                x2={x + shift + 3}
                y2={y - 5}
                stroke="#000"
                strokeWidth={1}
              />
            )),
          )}
          {frames.map((frame, at) => (
            <Rect
              key={at}
              x={frame.x}
              y={frame.y}
              width={frame.width}
              height={frame.height}
              fill="none"
              stroke="#444"
              strokeWidth={0.8}
              strokeDasharray="4 3"
            />
          ))}
          {people.map((placed) => (
            <PersonSymbol
              key={placed.id}
              placed={placed}
              sex={of.get(placed.id)?.sex ?? null}
              died={of.get(placed.id)?.died ?? false}
              isFocus={placed.id === data.focus}
            />
          ))}
        </Svg>
        {data.homes.length > 1 &&
          frames.map(({ home, x, y }, at) => (
            <Text key={at} style={{ ...styles.home, left: (x + 3) * scale, top: (y + 1) * scale }}>
              {`H${home + 1}`}
            </Text>
          ))}
        {people.map(({ id, x, y }) => {
          const person = of.get(id);
          const left = (x - MEASURES.cellWidth / 2) * scale;
          return (
            <View
              key={id}
              style={{ ...styles.label, left, top: y * scale, width: MEASURES.cellWidth * scale }}
            >
              <Text style={{ ...styles.number, marginTop: (MEASURES.symbol * scale) / 2 - 5 }}>
                {String(person?.number ?? '')}
              </Text>
              {scale >= READABLE && (
                <Text style={{ ...styles.name, marginTop: (MEASURES.symbol * scale) / 2 - 4 }}>
                  {person?.shortName ?? ''}
                </Text>
              )}
            </View>
          );
        })}
      </View>
      <Text style={styles.key}>{KEY}</Text>
    </View>
  );
}

const KEY =
  'Cuadrado: hombre. Círculo: mujer. Rombo: no se sabe. Doble borde: de quien se trata. Aspa: falleció. ' +
  'Línea entera: casados, madres y padres con sus hijos. Rayas largas: conviven o son pareja. Dos trazos: ex pareja. ' +
  'Puntos: sin más datos. Línea gris: otro vínculo. Marco de rayas: viven juntos (H1, H2: cada hogar, si hay varios).';

function PersonSymbol(props: {
  readonly placed: Placed;
  readonly sex: string | null;
  readonly died: boolean;
  readonly isFocus: boolean;
}): ReactElement {
  const { placed, sex, died, isFocus } = props;
  const { symbol } = MEASURES;
  const at = { x: placed.x, y: placed.y + symbol / 2 };
  return (
    <>
      <Path d={outlineOf(sex, at, symbol)} fill="#fff" stroke="#000" strokeWidth={1.1} />
      {isFocus && (
        <Path d={outlineOf(sex, at, symbol - 5)} fill="none" stroke="#000" strokeWidth={0.8} />
      )}
      {died && <Path d={crossOf(at, symbol)} fill="none" stroke="#000" strokeWidth={0.8} />}
    </>
  );
}

const dashOf = (style: StrokeStyle) =>
  style === 'dashed'
    ? { strokeDasharray: '6 3' }
    : style === 'dotted'
      ? { strokeDasharray: '1.5 2.5' }
      : {};

const styles = {
  drawing: { alignItems: 'center', marginTop: 4, marginBottom: 4 },
  label: { position: 'absolute', alignItems: 'center' },
  home: { position: 'absolute', fontSize: 6, lineHeight: 1.2 },
  number: { fontSize: 8, lineHeight: 1.2, fontWeight: 700 },
  name: {
    fontSize: 6.5,
    lineHeight: 1.15,
    textAlign: 'center',
    maxLines: 2,
    backgroundColor: '#fff',
  },
  key: { fontSize: 7, lineHeight: 1.3, marginTop: 6 },
} as const;
