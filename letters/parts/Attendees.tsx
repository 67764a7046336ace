import type { ReactElement } from 'react';
import type { Attendee } from './people-data.ts';
import { type Column, Table } from './Table.tsx';

interface Props {
  readonly of: readonly Attendee[];
  /** Rows to write on in a blank form. */
  readonly blankRows: number;
  /** Whether each came: not said where all sign. */
  readonly attendance: boolean;
}

/** Who was called, who came for whom; no address: one side's does not reach the other. */
export function Attendees({ of, blankRows, attendance }: Props): ReactElement {
  return <Table columns={attendance ? [...WHO, CAME] : WHO} rows={of} blankRows={blankRows} />;
}

const WHO: readonly Column<Attendee>[] = [
  { heading: 'Nombres y apellidos', share: 5, cell: named },
  { heading: 'Documento', share: 3, cell: ({ document }) => document ?? '—' },
  { heading: 'Calidad', share: 3, cell: ({ role }) => role },
];

const CAME: Column<Attendee> = {
  heading: 'Asistió',
  share: 2,
  cell: ({ present }) => (present ? 'Sí' : 'No'),
};

function named({ name, representative, witness }: Attendee): string {
  return [
    name,
    ...(representative === null
      ? []
      : [`Representa: ${identified(representative)}; ${representative.power}`]),
    ...(witness === null ? [] : [`Testigo a ruego: ${identified(witness)}`]),
  ].join('\n');
}

/** "Ana Ficticia, DNI N.° 00000001", or the name alone. */
export function identified(who: {
  readonly name: string;
  readonly document: string | null;
}): string {
  return who.document === null ? who.name : `${who.name}, ${who.document}`;
}
