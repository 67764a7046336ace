import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TrayOffice } from '../../../backend/tray/types.ts';
import { address, stickAddress } from '../../api/addresses.ts';

/** What the office still lacks to work safely; each goes away when it is done. */
export function Reminders({ unready }: Pick<TrayOffice, 'unready'>) {
  return (
    <>
      {unready.sheetsConfirmed ? null : (
        <Reminder title="Faltan confirmar las hojas de recuperación">
          Sin ellas, si se olvidan las contraseñas los datos no se pueden abrir.{' '}
          <Anchor component={Link} to={address.settingsSheets} size="sm" underline="always">
            Confirmar las hojas
          </Anchor>
        </Reminder>
      )}
      {unready.copyOverdue ? (
        <Reminder title="Hace más de siete días que no hay una copia comprobada">
          Lo registrado desde entonces se perdería si esta PC falla.{' '}
          <Anchor component={Link} to={address.settingsCopies} size="sm" underline="always">
            Hacer una copia
          </Anchor>
        </Reminder>
      ) : null}
      {unready.stickOverdue ? (
        <Reminder title="Hace más de 30 días que ninguna copia sale de esta PC">
          Si la PC se pierde o se daña, sus copias se pierden con ella.{' '}
          <Anchor component={Link} to={stickAddress} size="sm" underline="always">
            Copiar a una memoria USB
          </Anchor>
        </Reminder>
      ) : null}
      {unready.drillDue ? (
        <Reminder title="Toca el ensayo anual de las hojas de recuperación">
          Pasó un año desde que se comprobó que abren los datos.{' '}
          <Anchor component={Link} to={address.settingsSheets} size="sm" underline="always">
            Comprobar dos hojas
          </Anchor>
        </Reminder>
      ) : null}
      {unready.yearName ? null : (
        <Reminder title="Falta la denominación oficial de este año">
          Los oficios no se pueden emitir sin ella.{' '}
          <Anchor component={Link} to={address.settingsNumbers} size="sm" underline="always">
            Registrarla en Ajustes
          </Anchor>
        </Reminder>
      )}
    </>
  );
}

function Reminder({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert
      color="yellow"
      role="note"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      mb="sm"
    >
      {children}
    </Alert>
  );
}
