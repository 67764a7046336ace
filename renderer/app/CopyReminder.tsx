import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { address, stickAddress } from '../api/addresses.ts';
import { useMay } from '../api/session.ts';
import { api } from '../api/trpc.ts';
import { today } from '../components/time/useNow.ts';
import classes from './Shell.module.css';

/** Where it is said already. */
const SAID_THERE: readonly string[] = [address.office, address.settingsCopies];
/** The day on which somebody at this PC put it off. */
const PUT_OFF = 'yanapa-copias-aplazadas';

/** Old copies, told to who can make them; put off for the day by who has somebody in front of her. */
export function CopyReminder() {
  const mayMake = useMay('copies.make');
  const mayTakeOut = useMay('copies.take_out');
  const { pathname } = useLocation();
  const [putOff, setPutOff] = useState(() => localStorage.getItem(PUT_OFF));
  const state = useQuery({ ...api.copies.state.queryOptions(), enabled: mayMake });
  if (state.data === undefined || putOff === today() || SAID_THERE.includes(pathname)) return null;
  const { overdue, stickOverdue } = state.data;
  const told = overdue ? ON_DISK : stickOverdue && mayTakeOut ? ON_STICK : null;
  if (told === null) return null;
  return (
    <section className={classes['reminder']} aria-label="Copias">
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          {told.says}{' '}
          <Anchor component={Link} to={told.to} size="sm" underline="always">
            {told.act}
          </Anchor>
        </Text>
        <Button
          size="compact-sm"
          flex="none"
          variant="default"
          onClick={() => {
            localStorage.setItem(PUT_OFF, today());
            setPutOff(today());
            document.getElementById('contenido')?.focus();
          }}
        >
          Hoy no
        </Button>
      </Group>
    </section>
  );
}

const ON_DISK = {
  says: 'Hace más de siete días que no hay una copia comprobada.',
  act: 'Hacer una copia',
  to: address.settingsCopies,
} as const;
const ON_STICK = {
  says: 'Hace más de 30 días que ninguna copia sale de esta PC: si la PC se pierde, se pierden todas.',
  act: 'Copiar a una memoria USB',
  to: stickAddress,
} as const;
