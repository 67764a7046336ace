import { Checkbox, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { ENVELOPE_FORMATS, type EnvelopeFormat } from '../../../domain/letters/envelope.ts';
import { PrintDialog } from './PrintDialog.tsx';

export interface EnvelopeChoice {
  readonly format: EnvelopeFormat;
  readonly discreet: boolean;
}

interface EnvelopeDialogProps {
  /** Whether it begins without the name of the office. */
  readonly discreet: boolean;
  /** Asks for the file, which is written down. */
  readonly ask: (choice: EnvelopeChoice) => Promise<{ readonly grant: string }>;
  readonly onClose: () => void;
}

/** The envelope of an issued page: its size, and whether it says which office writes. */
export function EnvelopeDialog({ discreet: begins, ask, onClose }: EnvelopeDialogProps) {
  const [format, setFormat] = useState<EnvelopeFormat>('dl');
  const [discreet, setDiscreet] = useState(begins);
  return (
    <PrintDialog what="el sobre" usual={1} ask={() => ask({ format, discreet })} onClose={onClose}>
      <Radio.Group
        label="Tamaño"
        value={format}
        onChange={(value) => setFormat(value === 'c5' ? 'c5' : 'dl')}
      >
        <Group mt={4}>
          {ENVELOPE_FORMATS.map(({ code, label }) => (
            <Radio key={code} value={code} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <Checkbox
        label="Discreto: solo la municipalidad, sin nombrar la DEMUNA"
        checked={discreet}
        onChange={({ currentTarget }) => setDiscreet(currentTarget.checked)}
      />
    </PrintDialog>
  );
}
