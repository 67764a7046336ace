import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Closing } from '../oficio/Closing.tsx';
import { Matter } from '../oficio/Matter.tsx';
import { text } from '../parts/style.ts';
import type { CartaData, FreeBase, OficioMultipleData, Recipient } from './data.ts';
import { FreePage, Paragraphs, To } from './FreePage.tsx';

export function Carta(data: CartaData): ReactElement {
  return <Letter kind="CARTA" of={data} to={[data.addressee]} salutation={data.salutation} />;
}

export function OficioGeneral(data: CartaData): ReactElement {
  return <Letter kind="OFICIO" of={data} to={[data.addressee]} salutation={data.salutation} />;
}

/** Of a desk that attends no children: what it reserves is somebody's health or means. */
export const deskOficio = (legend: string) =>
  function DeskOficio(data: CartaData): ReactElement {
    return (
      <Letter
        kind="OFICIO"
        of={data}
        to={[data.addressee]}
        salutation={data.salutation}
        legend={legend}
      />
    );
  };

/** A page for each, which goes alone in its envelope, or one with the list of all. */
export function OficioMultiple(data: OficioMultipleData): ReactElement {
  const { addressees, layout, salutation } = data;
  const copies = layout === 'list' ? [addressees] : addressees.map((each) => [each]);
  return (
    <>
      {copies.map((to, at) => (
        <Letter key={at} kind="OFICIO MÚLTIPLE" of={data} to={to} salutation={salutation} />
      ))}
    </>
  );
}

function Letter(props: {
  readonly kind: string;
  readonly of: FreeBase;
  readonly to: readonly Recipient[];
  readonly salutation: string;
  readonly legend?: string;
}): ReactElement {
  const { kind, of, to, salutation, legend } = props;
  return (
    <FreePage of={of} kind={kind} dated>
      {to.map((each, at) => (
        <To key={at} of={each} />
      ))}
      <Matter {...of} {...(legend === undefined ? {} : { legend })} />
      <Text style={styles.salutation}>{salutation}</Text>
      <Paragraphs of={of.paragraphs} />
      <Closing {...of} />
    </FreePage>
  );
}

const styles = { salutation: { ...text.body, marginTop: 5, marginBottom: 3 } } as const;
