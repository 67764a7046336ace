import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { LikelyPerson } from '../../../backend/people/types.ts';
import { STRENGTH_WORDS, type Strength, saidReasons } from '../../../domain/people/same.ts';
import { LinkButton } from '../LinkButton.tsx';
import { PeopleHits } from './PeopleHits.tsx';
import classes from './person.module.css';
import { useLikelyPeople } from './useLikelyPeople.ts';

const COLORS: Readonly<Record<Strength, string>> = {
  very_likely: 'orange',
  likely: 'yellow',
  maybe: 'gray',
};

interface LikelyPeopleProps {
  readonly onChoose: (id: string) => void;
  /** Another way to find her, on the line above her names. */
  readonly search: ReactNode;
  /** The fields that are typed. */
  readonly children: ReactNode;
}

/**
 * Those of the store who may be the person that is typed: told calmly, and nobody is stopped by it. That
 * there are some is said above her names, where whoever types looks, without moving anything; who they
 * are, below her fields. Who has the same document is told beside the number (`KnownDocument`).
 */
export function LikelyPeople({ onChoose, search, children }: LikelyPeopleProps) {
  const found = useLikelyPeople();
  const [others, setOthers] = useState<readonly string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const likely = found.filter(
    ({ hit, reasons }) => !others.includes(hit.id) && !reasons.includes('document_same'),
  );
  return (
    <>
      <Group gap="xs">
        {search}
        <Text size="sm" role="status" fw={likely.length === 0 ? 400 : 600}>
          {saidOf(likely.length)}
        </Text>
        {likely.length === 0 ? null : (
          <LinkButton
            onClick={() => {
              place.current?.scrollIntoView({ block: 'center' });
              place.current?.focus({ preventScroll: true });
            }}
          >
            {likely.length === 1 ? 'Ver quién es' : 'Ver quiénes son'}
          </LinkButton>
        )}
      </Group>
      {children}
      <div ref={place} tabIndex={-1} className={classes['likely']}>
        {likely.length === 0 ? null : (
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              {likely.length === 1 ? '¿Es la misma persona?' : '¿Es una de estas personas?'}
            </Text>
            <LikelyHits
              likely={likely}
              onChoose={onChoose}
              onOther={(id) => {
                setOthers([...others, id]);
                // The button goes: whoever works by keyboard stays where she was.
                place.current?.focus();
              }}
            />
          </Stack>
        )}
      </div>
    </>
  );
}

interface LikelyHitsProps {
  readonly likely: readonly LikelyPerson[];
  readonly onChoose: (id: string) => void;
  readonly onOther: (id: string) => void;
}

function LikelyHits({ likely, onChoose, onOther }: LikelyHitsProps) {
  return (
    <PeopleHits
      label="Personas registradas que se parecen"
      hits={likely.map(({ hit }) => hit)}
      more={false}
      note={({ id }) => <WhyLikely of={likely.find(({ hit }) => hit.id === id)} />}
      actions={({ id }) => (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => onChoose(id)}>
            Es ella/él
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => onOther(id)}>
            Es otra persona
          </Button>
        </Group>
      )}
    />
  );
}

/** How likely, and by what. */
export function WhyLikely({ of }: { readonly of: LikelyPerson | undefined }) {
  return of === undefined ? null : (
    <Group gap="xs">
      <Badge size="sm" variant="light" color={COLORS[of.strength]} c="var(--mantine-color-text)">
        {STRENGTH_WORDS[of.strength]}
      </Badge>
      <Text span size="xs">
        {saidReasons(of.reasons)}
      </Text>
    </Group>
  );
}

function saidOf(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Hay una persona registrada que se parece. ¿Es la misma?'
    : `Hay ${count} personas registradas que se parecen. ¿Es una de ellas?`;
}
