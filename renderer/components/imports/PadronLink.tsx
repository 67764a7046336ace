import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PadronDesk } from '../../../domain/records/imports.ts';
import { padronAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';

/** The way in and out of a padrón as a spreadsheet, for the head of its list. */
export function PadronLink({ desk }: { readonly desk: PadronDesk }) {
  const may = useMay('imports.make');
  if (!may) return null;
  return (
    <Button
      component={Link}
      to={padronAddress(desk)}
      variant="default"
      leftSection={<IconTable size={16} aria-hidden />}
    >
      Importar o exportar
    </Button>
  );
}
