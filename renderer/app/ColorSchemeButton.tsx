import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const SCHEMES: Readonly<
  Record<MantineColorScheme, { label: string; icon: typeof IconSun; next: MantineColorScheme }>
> = {
  auto: { label: 'Colores: según el sistema', icon: IconDeviceDesktop, next: 'light' },
  light: { label: 'Colores: claros', icon: IconSun, next: 'dark' },
  dark: { label: 'Colores: oscuros', icon: IconMoon, next: 'auto' },
};

/** Goes round: as the system, light, dark. */
export function ColorSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { label, icon: Icon, next } = SCHEMES[colorScheme];
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" aria-label={label} onClick={() => setColorScheme(next)}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
