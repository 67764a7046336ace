import { Button, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { INFORMATION_CLAUSE } from '../../../domain/forms/information-clause.ts';
import { CheckField } from '../form/ChoiceField.tsx';

/** The clause, to be read aloud, and the tick that it was. */
export function InfoClause() {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { paragraphs, source, verified } = INFORMATION_CLAUSE;
  return (
    <Stack gap={6}>
      <CheckField
        name="infoClauseRead"
        label="Se leyó la cláusula informativa"
        description="Puede leerse después, si hay urgencia."
      />
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Ocultar el texto' : 'Ver el texto para leer en voz alta'}
      </Button>
      <div id={id}>
        {open ? (
          <Stack gap={6} pl="md" maw="42rem">
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} size="md">
                {paragraph}
              </Text>
            ))}
            <Text size="xs" c="dimmed">
              {source}
              {verified ? '' : ' · texto por verificar con asesoría legal'}
            </Text>
          </Stack>
        ) : null}
      </div>
    </Stack>
  );
}
