import { Button, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonView } from '../../../backend/people/types.ts';
import { entriesOn } from '../../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { PeopleHits } from '../../components/person/PeopleHits.tsx';
import { usePeopleSearch } from '../../components/person/usePeopleSearch.ts';
import { today } from '../../components/time/useNow.ts';

interface LinkDialogProps {
  readonly person: PersonView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** «Rosa es madre de…»: first what, then whom. */
export function LinkDialog({ person, opened, onClose }: LinkDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Agregar vínculo" size="lg">
      <Choosing person={person} onClose={onClose} />
    </Modal>
  );
}

function Choosing({ person, onClose }: Omit<LinkDialogProps, 'opened'>) {
  const link = useMutation(api.people.link.mutationOptions());
  const [kind, setKind] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { found, ready } = usePeopleSearch(text);
  const others = found.data?.hits.filter(({ id }) => id !== person.id) ?? [];
  const choose = async (otherId: string): Promise<void> => {
    if (kind === null) return;
    await link.mutateAsync({ personId: person.id, otherId, kind, caseId: null });
    onClose();
  };
  return (
    <Stack gap="sm">
      <Text size="sm" component="div">
        <PersonName name={person.name} /> es…
      </Text>
      <Select
        label="Vínculo"
        data={KINDS()}
        value={kind}
        onChange={setKind}
        searchable
        placeholder="Escriba para buscar"
        nothingFoundMessage="Nada coincide. Revise lo escrito."
        required
        data-autofocus
      />
      <TextInput
        label="De quién"
        description="Busque a la otra persona; debe estar registrada."
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {ready && found.data !== undefined ? (
        <PeopleHits
          label="Personas encontradas"
          hits={others}
          more={found.data.more}
          actions={({ id }) => (
            <Button
              size="compact-sm"
              disabled={kind === null}
              loading={link.isPending}
              // A refusal is shown below.
              onClick={() => void choose(id).catch(() => undefined)}
            >
              Es de esta persona
            </Button>
          )}
        />
      ) : null}
      {ready && found.data !== undefined && others.length === 0 ? (
        <Text size="sm" role="status">
          Nadie con esos datos.
        </Text>
      ) : null}
      <FailureNotice failure={link.error === null ? null : failureOf(link.error)} />
    </Stack>
  );
}

const KINDS = () =>
  entriesOn(RELATIONS, today())
    .filter(({ code }) => !['el_mismo', 'no_sabe', 'no_responde', 'institucion'].includes(code))
    .map(({ code, label }) => ({ value: code, label }));
