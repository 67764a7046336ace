import { Chip, Group, Input } from '@mantine/core';
import { ORIENTATION_TOPICS } from '../../../domain/catalogues/case.ts';
import { entriesOn } from '../../../domain/catalogues/catalogue.ts';
import { useField } from '../../components/form/context.tsx';
import { today } from '../../components/time/useNow.ts';

/** All topics at once, one touch each: there is half a minute for the whole record. */
export function TopicField({ name }: { readonly name: string }) {
  const { path, value, error, set } = useField<string>(name);
  return (
    <Input.Wrapper label="Tema" required error={error} labelElement="div">
      <Chip.Group value={value} onChange={(topic) => typeof topic === 'string' && set(topic)}>
        <Group gap={6} pt={4} role="radiogroup" aria-label="Tema" aria-required data-field={path}>
          {entriesOn(ORIENTATION_TOPICS, today()).map(({ code, label }) => (
            <Chip key={code} value={code} size="sm" variant="outline">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
