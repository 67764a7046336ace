import { Button } from '@mantine/core';
import { IconTableExport, IconTableImport } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PadronDesk } from '../../../domain/records/imports.ts';
import { exportPadronAddress, padronAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';

/** The ways in and out of a padrón, for the head of its list. */
export function PadronLinks({ desk }: { readonly desk: PadronDesk }) {
  const mayImport = useMay('imports.make');
  const mayExport = useMay('desk_exports.make');
  return (
    <>
      {mayImport ? (
        <Button
          component={Link}
          to={padronAddress(desk)}
          variant="default"
          size="compact-md"
          leftSection={<IconTableImport size={16} aria-hidden />}
        >
          Importar padrón
        </Button>
      ) : null}
      {mayExport ? (
        <Button
          component={Link}
          to={exportPadronAddress(desk)}
          variant="default"
          size="compact-md"
          leftSection={<IconTableExport size={16} aria-hidden />}
        >
          Exportar
        </Button>
      ) : null}
    </>
  );
}
