import { Button, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import { HOUSEHOLDS } from '../../../domain/catalogues/family.ts';
import { SEXES } from '../../../domain/catalogues/person.ts';
import { ChoiceField, TernaryField } from '../form/ChoiceField.tsx';
import { BirthFields } from './BirthFields.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { FieldGrid, Wide } from './FieldGrid.tsx';
import { MoreFields } from './MoreFields.tsx';
import { NameFields } from './NameFields.tsx';
import { PhoneField } from './PhoneField.tsx';

interface PersonFieldsetProps {
  /** A child is asked with whom she lives. */
  readonly who: 'child' | 'adult';
  /** Everything at once, where there is time for it. */
  readonly whole?: boolean;
}

/** All that may be told of a person, `personFields`: the few that tell who she is first, the rest on demand. */
export const PersonFieldset = memo(function PersonFieldset({
  who,
  whole = false,
}: PersonFieldsetProps) {
  const [open, setOpen] = useState(whole);
  const id = useId();
  return (
    <Stack gap="sm">
      <FieldGrid>
        <NameFields />
        <Wide>
          <ChoiceField name="sex" label="Sexo" from={SEXES} />
        </Wide>
        <BirthFields />
        <DocumentFields />
        {who === 'child' ? (
          <ChoiceField name="livesWith" label="Vive con" from={HOUSEHOLDS} />
        ) : null}
        <PhoneField />
        {who === 'child' ? (
          <Wide>
            <TernaryField name="livesWithParent" label="¿Vive con su madre, padre o tutor/a?" />
          </Wide>
        ) : null}
      </FieldGrid>
      {whole ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          aria-expanded={open}
          aria-controls={id}
          leftSection={
            open ? (
              <IconChevronUp size={16} aria-hidden />
            ) : (
              <IconChevronDown size={16} aria-hidden />
            )
          }
          onClick={() => setOpen(!open)}
        >
          {open ? 'Menos datos' : 'Más datos (domicilio, lengua, educación, salud…)'}
        </Button>
      )}
      <div id={id}>
        {open ? (
          <Stack gap="sm">
            <MoreFields />
          </Stack>
        ) : null}
      </div>
    </Stack>
  );
});
