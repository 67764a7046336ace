import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconEye } from '@tabler/icons-react';
import { useEffect } from 'react';
import { timeInLima } from '../../../../domain/clock/lima.ts';
import { useLeaveCase } from '../page/leave-case.ts';

/** Over a case that is open under emergency: until when, and what that means. It leaves with its time. */
export function EmergencyBar({ until }: { readonly until: string }) {
  useEnd(until);
  return (
    <Alert
      role="status"
      color="yellow"
      mb="xs"
      py={6}
      icon={<IconEye aria-hidden />}
      title={`Acceso de emergencia hasta las ${timeInLima(until)}: solo leer`}
    >
      No se cambia ni se imprime nada. Ya se avisó a la/el responsable y al oficial de datos
      personales.
    </Alert>
  );
}

/** What was read must not stay on the screen after its time: a page asks for nothing by itself. */
function useEnd(until: string): void {
  const leave = useLeaveCase();
  useEffect(() => {
    const end = (): void => {
      void leave();
      notifications.show({
        title: 'Terminó el acceso de emergencia',
        message: 'Si todavía hace falta, pídalo otra vez con su motivo.',
        closeButtonProps: { 'aria-label': 'Cerrar aviso' },
      });
    };
    const timer = setTimeout(end, Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until, leave]);
}
