import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { useField, useRows } from '../../components/form/context.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useMask } from '../../components/people/mask.tsx';
import { PeopleHits } from '../../components/person/PeopleHits.tsx';
import { usePeopleSearch } from '../../components/person/usePeopleSearch.ts';
import { blankAffected, isBlank, type ReceptionValues } from '../../components/reception/values.ts';

/** Before anything is typed twice: is she, or her case, here already? */
export function SearchFirst() {
  const [text, setText] = useState('');
  const { found, ready } = usePeopleSearch(text);
  const take = useTaking();
  return (
    <Section title="¿Ya está registrada esta persona o este caso?">
      <TextInput
        label="Buscar antes de registrar"
        description="Nombre, documento, teléfono o número de expediente."
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        // Enter would send the whole form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {ready ? (
        <Stack gap="xs">
          <CasesFound text={text} />
          {found.data === undefined ? null : (
            <PeopleHits
              label="Personas encontradas"
              {...found.data}
              actions={({ id }) => (
                <Group gap="xs">
                  <Button size="compact-sm" variant="default" onClick={() => take.affected(id)}>
                    Es NNA de este caso
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => take.informant(id)}>
                    Es quien acude
                  </Button>
                </Group>
              )}
            />
          )}
          <Text size="sm" role="status">
            {take.said ??
              (found.data?.hits.length === 0 ? 'Nadie con esos datos: registre abajo.' : '')}
          </Text>
        </Stack>
      ) : null}
    </Section>
  );
}

/** Someone of the store takes her place on the sheet. */
function useTaking() {
  const affected = useField<ReceptionValues['affected']>('affected');
  const rows = useRows('affected');
  const informant = useField<ReceptionValues['informant']>('informant');
  const [said, setSaid] = useState<string | null>(null);
  return {
    said,
    affected: (id: string): void => {
      const person = { kind: 'existing', id } as const;
      const taken = affected.value.some(
        (one) => one.person.kind === 'existing' && one.person.id === id,
      );
      const empty = affected.value.findIndex((one) => isBlank(one.person));
      if (!taken && empty === -1) rows.add(blankAffected(person));
      if (!taken && empty !== -1) affected.set(affected.value.with(empty, blankAffected(person)));
      setSaid('Agregada/o en la sección 3.');
    },
    informant: (id: string): void => {
      informant.set({
        ...informant.value,
        kind: 'person',
        person: { kind: 'existing', id },
      });
      setSaid('Puesta/o en la sección 2 como quien acude.');
    },
  };
}

const CASES_SHOWN = 5;

/** Cases by number, or by what they are about. People are listed apart. */
function CasesFound({ text }: { readonly text: string }) {
  // The detail names people.
  const { masked } = useMask();
  const [asked] = useDebouncedValue(text.trim(), 200);
  const found = useQuery({
    ...api.search.all.queryOptions({ text: asked, kinds: ['case'], limit: CASES_SHOWN }),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  });
  const cases = found.data ?? [];
  if (cases.length === 0) return null;
  return (
    <ul aria-label="Expedientes encontrados" style={{ margin: 0, paddingLeft: '1.25rem' }}>
      {cases.map(({ id, title, detail }) => (
        <li key={id}>
          <Anchor component={Link} to={address.case(id)} size="sm" underline="always">
            Abrir expediente {title}
          </Anchor>{' '}
          {masked ? null : (
            <Text span size="xs" c="dimmed">
              {detail}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
