import { Alert, Button, Group } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { SessionView } from '../../../../backend/committees/types.ts';
import type { SignedActa } from '../../../../domain/committees/signed-acta.ts';

/** What the address of the page calls attaching it. */
export const SIGNED_ACT = 'acta-firmada';

interface NoticeProps {
  readonly session: SessionView;
  /** Null for who reads sessions and files nothing beside them. */
  readonly onOpen: (() => void) | null;
}

/** That what was signed by hand is not kept yet: told calmly, since no law says by when. */
export function SignedActaNotice({ session: { signedActa }, onOpen }: NoticeProps) {
  const words = signedActa === null ? null : WORDS[signedActa];
  if (words === null) return null;
  return (
    <Alert variant="light" color="blue" my="sm" title={words.title}>
      {onOpen === null ? null : (
        <Group gap="sm">
          {words.text}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            onClick={onOpen}
          >
            Guardar el acta firmada
          </Button>
        </Group>
      )}
    </Alert>
  );
}

const WORDS: Readonly<
  Record<SignedActa, { readonly title: string; readonly text: string } | null>
> = {
  none: {
    title: 'Falta guardar el acta firmada',
    text: 'Cuando la firmen, escanéela o tómele una foto y guárdela aquí.',
  },
  older: {
    title: 'El acta firmada que se guarda es anterior a una rectificación',
    text: 'Si firmaron la nueva versión, guárdela también: la anterior se conserva.',
  },
  kept: null,
};
