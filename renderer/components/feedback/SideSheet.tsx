import { Drawer } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CoverContext } from './covered.ts';

interface SideSheetProps {
  readonly opened: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** CSS width. */
  readonly size?: string;
  readonly children: ReactNode;
}

/** A form beside the page it is about, which stays in sight. Closing it loses nothing that was typed. */
export function SideSheet({ opened, title, onClose, size = '36rem', children }: SideSheetProps) {
  const [covered, setCovered] = useState(false);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      closeOnEscape={!covered}
      title={title}
      position="right"
      size={size}
      overlayProps={{ backgroundOpacity: 0.35 }}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
      styles={{
        title: { fontWeight: 600, fontSize: '1rem' },
        // Its heading and the form's acts stay over its edges: what the Tab key comes to stops clear of
        // both. A text of several lines is brought into sight by its caret, which has no margin.
        content: { scrollPaddingBlock: '5rem' },
      }}
    >
      <CoverContext value={setCovered}>{children}</CoverContext>
    </Drawer>
  );
}
