import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Topics } from '../../../preload/contract.ts';
import { cancelAct, listen } from '../../api/bridge.ts';
import classes from './LongWork.module.css';

interface LongWorkProps {
  /** The act that is under way, by its path: `copies.make`. */
  readonly act: string;
  /** The id of its progress. */
  readonly progress?: string;
}

/**
 * How far a copy, a change of keys or an import is, in words, and the way to stop it. It takes the focus from
 * the button that began it, which is dead meanwhile, and gives it back.
 */
export function LongWork({ act, progress = 'copies' }: LongWorkProps) {
  const [at, setAt] = useState<Topics['progress'] | null>(null);
  const [stopping, setStopping] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // Told before this is drawn: a button that is disabled loses the focus at once.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () =>
      listen('progress', (told) => {
        if (told.id === progress) setAt(told);
      }),
    [progress],
  );
  useLayoutEffect(() => {
    box.current?.focus();
    return () => {
      setTimeout(() => {
        if (opener instanceof HTMLElement && document.activeElement === document.body)
          opener.focus();
      });
    };
  }, [opener]);
  const percent = at === null ? null : Math.round((100 * at.done) / at.total);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={box}
      role="group"
      aria-label="Trabajo en curso"
      tabIndex={-1}
      className={classes['box'] ?? ''}
    >
      <Stack gap="xs">
        <Text size="sm" role="status">
          {stopping ? 'Cancelando. Se borra lo que quedó a medias…' : (at?.label ?? 'Empezando…')}
        </Text>
        <Progress value={Math.max(percent ?? 0, 3)} aria-label="Cuánto va" animated />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {percent === null ? '' : `${percent} %`}
          </Text>
          {at?.mayCancel === false ? (
            <Text size="xs" c="dimmed">
              Ya no se puede cancelar: está por terminar.
            </Text>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              disabled={stopping}
              onClick={() => {
                setStopping(true);
                cancelAct(act);
              }}
            >
              Cancelar
            </Button>
          )}
        </Group>
      </Stack>
    </div>
  );
}
