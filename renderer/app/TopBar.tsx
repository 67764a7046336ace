import { ActionIcon, Button, Kbd, Text, Tooltip } from '@mantine/core';
import {
  IconEye,
  IconEyeOff,
  IconKeyboard,
  IconLock,
  IconSwitchHorizontal,
} from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { address } from '../api/addresses.ts';
import { useMay, useSession } from '../api/session.ts';
import { useMask } from '../components/people/mask.tsx';
import { ColorSchemeButton } from './ColorSchemeButton.tsx';
import { lockNow } from './lock.ts';
import { SavingState } from './SavingState.tsx';
import { SearchBox } from './SearchBox.tsx';
import classes from './Shell.module.css';

export function TopBar({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { fullName, post } = useSession();
  const maySearch = useMay('search.all');
  const { masked, toggle } = useMask();
  const navigate = useNavigate();
  // The next person begins in a room of her own, not on somebody else's case.
  const switchPerson = async (): Promise<void> => {
    await navigate(address.home);
    await lockNow();
  };
  return (
    <header className={classes['top']}>
      <Link to={address.home} className={classes['brand'] ?? ''}>
        Yanapa
      </Link>
      <div className={classes['search']}>{maySearch ? <SearchBox /> : null}</div>
      <div className={classes['aside']}>
        <SavingState />
        <Tooltip label={masked ? 'Mostrar nombres (F8)' : 'Ocultar nombres (F8)'}>
          <ActionIcon
            variant="subtle"
            aria-label="Ocultar nombres"
            aria-pressed={masked}
            onClick={toggle}
          >
            {masked ? <IconEyeOff size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <ColorSchemeButton />
        <Tooltip label="Atajos de teclado (F1)">
          <ActionIcon variant="subtle" aria-label="Atajos de teclado" onClick={onShortcuts}>
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Cambiar de persona: sale usted e ingresa otra">
          <ActionIcon
            variant="subtle"
            aria-label="Cambiar de persona"
            onClick={() => void switchPerson()}
          >
            <IconSwitchHorizontal size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <div className={classes['who']}>
          <Text size="sm" fw={600} truncate>
            {fullName}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {post}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl+L</Kbd>}
          onClick={() => void lockNow()}
        >
          Bloquear
        </Button>
      </div>
    </header>
  );
}
