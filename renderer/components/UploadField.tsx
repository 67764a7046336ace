import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { upload } from '../api/upload.ts';

interface UploadFieldProps {
  readonly label: string;
  readonly description?: string;
  /** `image/png,image/jpeg`. */
  readonly accept: string;
  /** The largest file it takes, in KB: said before anything is sent. */
  readonly maxKb: number;
  /** Asks the backend for an upload grant; a grant takes one file. */
  readonly ask: () => Promise<{ readonly grant: string; readonly url: string }>;
  /** The grant that holds the file now, to name in the record; null when it was taken away. */
  readonly onChange: (grant: string | null) => void;
}

/** Takes one file into the backend's memory. It is kept when the record that names it is saved. */
export function UploadField(props: UploadFieldProps) {
  const { label, description, accept, maxKb, ask, onChange } = props;
  const [name, setName] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return;
    if (file.size > maxKb * 1024) {
      setMessage(tooLarge(file.size, maxKb));
      return;
    }
    setBusy(true);
    setMessage(null);
    try {
      const { grant, url } = await ask();
      await upload(url, file);
      setName(file.name);
      onChange(grant);
    } catch (error) {
      setMessage(failureOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {description === undefined ? null : (
        <Text size="xs" c="dimmed" mb={4}>
          {description}
        </Text>
      )}
      <Group gap="sm">
        <FileButton accept={accept} onChange={(file) => void take(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={busy}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {name === null ? 'Elegir archivo' : 'Cambiar archivo'}
            </Button>
          )}
        </FileButton>
        <Text size="sm" aria-live="polite">
          {name ?? ''}
        </Text>
        {name === null ? null : (
          <Button
            variant="subtle"
            onClick={() => {
              setName(null);
              onChange(null);
            }}
          >
            Quitar
          </Button>
        )}
      </Group>
      {message === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {message}
        </Text>
      )}
    </div>
  );
}

const tooLarge = (bytes: number, maxKb: number): string =>
  `El archivo pesa ${Math.ceil(bytes / 1024)} KB y se aceptan hasta ${maxKb} KB. Guárdelo más pequeño y elíjalo otra vez.`;
