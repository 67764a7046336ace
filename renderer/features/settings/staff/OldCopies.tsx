import { Alert, Button, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CopyOfHers } from '../../../../backend/staff/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { rekeyAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';

interface OldCopiesProps {
  readonly operatorId: string;
  /** She left already: the keys can be changed now. */
  readonly left: boolean;
}

/** What the copies that exist still open for somebody who leaves, and what to do about it. */
export function OldCopies({ operatorId, left }: OldCopiesProps) {
  const copies = useQuery(api.staff.copiesOf.queryOptions({ id: operatorId }));
  return <Answer of={copies}>{(rows) => <Told rows={rows} left={left} />}</Answer>;
}

function Told({ rows, left }: { readonly rows: readonly CopyOfHers[]; readonly left: boolean }) {
  const hers = rows.filter(({ opens }) => opens !== 'sheets');
  const sheets = rows.length - hers.length;
  // Once she left and the keys were changed, there is nothing to tell.
  if (left && rows.length === 0) return null;
  return (
    <Alert
      color="yellow"
      role="note"
      mb="md"
      title="Lo que las copias anteriores todavía abren con su contraseña"
    >
      {hers.length === 0 ? (
        <Text size="sm">Ninguna de las copias de la lista se abre con su contraseña.</Text>
      ) : (
        <List size="sm" spacing={2}>
          {hers.slice(0, SHOWN).map((copy) => (
            <List.Item key={copy.id}>{wordsOf(copy)}</List.Item>
          ))}
          {hers.length > SHOWN ? (
            <List.Item>y {counted(hers.length - SHOWN, 'copia', 'copias')} más</List.Item>
          ) : null}
        </List>
      )}
      {sheets === 0 ? null : (
        <Text size="sm" mt="xs">
          Además hay {counted(sheets, 'memoria USB', 'memorias USB')} que ninguna contraseña abre:
          solo dos hojas de recuperación o su frase.
        </Text>
      )}
      <Text size="sm" mt="xs">
        Quien copió la carpeta de datos por su cuenta también la abre con la contraseña de entonces.
        Recoja las memorias y discos que tenga.{' '}
        {left
          ? 'Cambie las claves: las copias de esta PC se hacen de nuevo y lo que se guarde desde hoy ya no se abre con la suya.'
          : 'Después de la baja cambie las claves: así lo que se guarde desde entonces ya no se abre con la suya.'}
      </Text>
      <Button component={Link} to={rekeyAddress} variant="default" size="compact-sm" mt="xs">
        Cambiar las claves
      </Button>
    </Alert>
  );
}

const SHOWN = 6;

const wordsOf = ({ kind, name, madeAt, cases, opens }: CopyOfHers): string => {
  const held = counted(cases, 'caso', 'casos');
  return kind === 'disk'
    ? `Copia de esta PC del ${dateTime(madeAt)}: ${held}`
    : `Memoria «${name}» del ${dateTime(madeAt)}: ${held}${opens === 'phrase' ? '; vio su frase cuando la preparó' : ''}`;
};
