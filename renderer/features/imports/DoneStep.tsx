import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportDone } from '../../../backend/imports/types.ts';
import type { PadronDesk } from '../../../domain/records/imports.ts';
import { counted } from '../../../domain/words/lists.ts';
import { padronAddress } from '../../api/addresses.ts';

interface DoneStepProps {
  readonly desk: PadronDesk;
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

export function DoneStep({ desk, done: { made, joined, left }, onAgain }: DoneStepProps) {
  return (
    <>
      <Text role="status" fw={600}>
        {counted(made + joined, 'persona inscrita', 'personas inscritas')} en el padrón.
      </Text>
      <Text size="sm" mb="md">
        {counted(made, 'nueva', 'nuevas')} y {counted(joined, 'ya conocida', 'ya conocidas')}.{' '}
        {left === 0
          ? 'Entraron todas las filas.'
          : `${counted(left, 'fila', 'filas')} no entraron.`}{' '}
        Si algo salió mal, la importación puede deshacerse.
      </Text>
      <Group gap="xs">
        <Button component={Link} to={padronAddress(desk)}>
          Ver importaciones
        </Button>
        <Button variant="default" onClick={onAgain}>
          Importar otro archivo
        </Button>
      </Group>
    </>
  );
}
