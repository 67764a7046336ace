import { Badge, Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { STRENGTH_WORDS, type Strength, saidReasons } from '../../../domain/people/same.ts';
import { PeopleHits } from './PeopleHits.tsx';
import { useLikelyPeople } from './useLikelyPeople.ts';

const COLORS: Readonly<Record<Strength, string>> = {
  very_likely: 'orange',
  likely: 'yellow',
  maybe: 'gray',
};

/**
 * Those of the store who may be the person that is typed: told calmly below her fields, and nobody is
 * stopped by it. Who has the same document is told beside the number (`KnownDocument`).
 */
export function LikelyPeople({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const found = useLikelyPeople();
  const [others, setOthers] = useState<readonly string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const likely = found.filter(
    ({ hit, reasons }) => !others.includes(hit.id) && !reasons.includes('document_same'),
  );
  const of = (id: string) => likely.find(({ hit }) => hit.id === id);
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      <Text size="sm" role="status" fw={likely.length === 0 ? 400 : 600}>
        {saidOf(likely.length)}
      </Text>
      {likely.length === 0 ? null : (
        <PeopleHits
          label="Personas registradas que se parecen"
          hits={likely.map(({ hit }) => hit)}
          more={false}
          note={({ id }) => {
            const one = of(id);
            return one === undefined ? null : (
              <Group gap="xs">
                <Badge size="sm" variant="light" color={COLORS[one.strength]} autoContrast>
                  {STRENGTH_WORDS[one.strength]}
                </Badge>
                <Text span size="xs">
                  {saidReasons(one.reasons)}
                </Text>
              </Group>
            );
          }}
          actions={({ id }) => (
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={() => onChoose(id)}>
                Es ella/él
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  setOthers([...others, id]);
                  // The button goes: whoever works by keyboard stays where she was.
                  place.current?.focus();
                }}
              >
                Es otra persona
              </Button>
            </Group>
          )}
        />
      )}
    </div>
  );
}

function saidOf(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Hay una persona registrada que se parece. ¿Es la misma?'
    : `Hay ${count} personas registradas que se parecen. ¿Es una de ellas?`;
}
