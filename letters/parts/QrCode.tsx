import { Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { encode } from 'uqr';

interface Props {
  readonly text: string;
  /** Side in points, with the quiet zone of 4 modules that ISO/IEC 18004 asks for. */
  readonly side: number;
}

/** A QR code as one drawn shape: sharp on any printer, a few kB. */
export function QrCode({ text, side }: Props): ReactElement {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  return (
    <Svg viewBox={`0 0 ${size} ${size}`} style={{ width: side, height: side }}>
      <Path d={data.map(darkRuns).join('')} fill="#000" />
    </Svg>
  );
}

/** Each run of dark modules of a row as one rectangle: no hairlines between neighbours. */
function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    let end = x;
    while (row[end] === true) end += 1;
    if (end > x) {
      path += `M${x} ${y}H${end}V${y + 1}H${x}Z`;
      x = end;
    }
  }
  return path;
}
