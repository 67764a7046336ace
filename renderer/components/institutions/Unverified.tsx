import { Badge } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';

/** Nobody has confirmed this yet: an entry of the directory, a term. */
export function Unverified() {
  return (
    <Badge
      component="span"
      size="sm"
      variant="outline"
      color="gray"
      tt="none"
      c="inherit"
      leftSection={<IconHelp size={12} aria-hidden />}
    >
      por verificar
    </Badge>
  );
}
