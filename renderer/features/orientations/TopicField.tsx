import { Group, Radio } from '@mantine/core';
import { ORIENTATION_TOPICS } from '../../../domain/catalogues/case.ts';
import { entriesOn } from '../../../domain/catalogues/catalogue.ts';
import { useLists } from '../../api/lists.ts';
import { useField } from '../../components/form/context.tsx';
import { today } from '../../components/time/useNow.ts';

/** All topics at once, one touch each: there is half a minute for the whole record. */
export function TopicField({ name }: { readonly name: string }) {
  const topics = useLists().on(ORIENTATION_TOPICS, today());
  const { path, value, error, set } = useField<string>(name);
  return (
    <Radio.Group
      data-field={path}
      label="Tema"
      required
      error={error}
      value={value}
      onChange={(topic) => set(topic)}
    >
      <Group gap="6px 1.25rem" py={4}>
        {entriesOn(topics, today()).map(({ code, label }) => (
          <Radio key={code} value={code} label={label} />
        ))}
      </Group>
    </Radio.Group>
  );
}
