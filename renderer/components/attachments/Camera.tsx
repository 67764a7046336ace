import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import classes from './attachments.module.css';

interface CameraProps {
  /** The photo as the file that is attached, JPEG; null when it was thrown away. */
  readonly onPhoto: (photo: Uint8Array<ArrayBuffer> | null) => void;
}

type Stage = 'off' | 'looking' | 'taken';

/**
 * A photo of a paper, taken in the window. The camera is asked for by the press of the button alone,
 * without sound, and is off again once the photo is taken; the picture stays in memory.
 */
export function Camera({ onPhoto }: CameraProps) {
  const [stage, setStage] = useState<Stage>('off');
  const [trouble, setTrouble] = useState<string | null>(null);
  const stream = useRef<MediaStream | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  const isThere = useRef(true);

  const turnOff = useCallback((): void => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
  }, []);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      turnOff();
    };
  }, [turnOff]);

  const turnOn = async (): Promise<void> => {
    setTrouble(null);
    onPhoto(null);
    try {
      stream.current = await navigator.mediaDevices.getUserMedia({ audio: false, video: PAPER });
      // Whoever closed the sheet meanwhile is looked at by nobody.
      if (isThere.current) setStage('looking');
      else turnOff();
    } catch (error) {
      setTrouble(troubleOf(error));
      setStage('off');
    }
  };
  const take = (): void => {
    const [from, to] = [video.current, still.current];
    if (from === null || to === null || from.videoWidth === 0) return;
    to.width = from.videoWidth;
    to.height = from.videoHeight;
    to.getContext('2d')?.drawImage(from, 0, 0);
    turnOff();
    setStage('taken');
    onPhoto(jpegOf(to));
  };
  const leave = (): void => {
    turnOff();
    setStage('off');
    onPhoto(null);
  };

  return (
    <Stack gap="xs">
      {stage === 'looking' ? (
        <video
          ref={(shown) => {
            video.current = shown;
            if (shown !== null) shown.srcObject = stream.current;
          }}
          className={classes['camera']}
          aria-label="Lo que ve la cámara"
          autoPlay
          muted
          playsInline
        />
      ) : null}
      <canvas
        ref={still}
        className={classes['camera']}
        role="img"
        aria-label="Foto tomada"
        hidden={stage !== 'taken'}
      />
      <Group gap="xs">
        {stage === 'looking' ? (
          <Button leftSection={<IconCamera size={16} aria-hidden />} onClick={take}>
            Tomar la foto
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconCamera size={16} aria-hidden />}
            onClick={() => void turnOn()}
          >
            {stage === 'off' ? 'Usar la cámara' : 'Tomar otra'}
          </Button>
        )}
        {stage === 'off' ? null : (
          <Button variant="subtle" onClick={leave}>
            Quitar
          </Button>
        )}
      </Group>
      <Text size="sm" role="alert" c="var(--mantine-color-error)">
        {trouble}
      </Text>
    </Stack>
  );
}

/** Enough for a sheet to be read; what the camera does not have, it gives as near as it can. */
const PAPER: MediaTrackConstraints = {
  width: { ideal: 1920 },
  height: { ideal: 1080 },
  facingMode: 'environment',
};
const QUALITY = 0.85;

/** Without a blob, which a browser may put on disk. */
function jpegOf(canvas: HTMLCanvasElement): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = canvas.toDataURL('image/jpeg', QUALITY).split(',');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const troubleOf = (error: unknown): string =>
  error instanceof DOMException && error.name === 'NotAllowedError'
    ? 'No hay permiso para usar la cámara. Permítala en los ajustes del equipo, o elija un archivo.'
    : 'No se pudo usar ninguna cámara. Revise que esté conectada y que otro programa no la use, o elija un archivo.';
