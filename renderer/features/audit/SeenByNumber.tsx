import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LIMITS } from '../../../domain/records/basics.ts';
import { failureOf } from '../../api/failure.ts';
import { client } from '../../api/trpc.ts';
import { ActsOf } from '../../components/audit/SeenBy.tsx';
import { SideSheet } from '../../components/feedback/SideSheet.tsx';

/** By the number on its folder: whoever watches sees no list of cases. */
export function SeenByNumber() {
  const [number, setNumber] = useState('');
  const find = useMutation({
    mutationFn: (typed: string) => client.audit.findCase.query({ number: typed }),
    // It changes nothing that is on screen.
    meta: { quiet: true },
  });
  const failure = find.error === null ? null : failureOf(find.error);
  const found = find.data;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim() !== '') find.mutate(number.trim());
      }}
    >
      <Group align="end" gap="sm">
        <TextInput
          label="Número del expediente"
          description="Por ejemplo 0018-2026-23010."
          autoComplete="off"
          spellCheck={false}
          maxLength={LIMITS.label}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          error={failure === null ? null : failure.code === 'not_found' ? NONE : failure.message}
        />
        <Button type="submit" variant="default" loading={find.isPending}>
          Ver quién lo ha visto
        </Button>
      </Group>
      <SideSheet
        opened={found !== undefined}
        title={`Quién ha visto el expediente ${found?.number ?? ''}`}
        size="52rem"
        onClose={() => find.reset()}
      >
        {found === undefined ? null : <ActsOf kind="case" id={found.id} />}
      </SideSheet>
    </form>
  );
}

const NONE = 'No hay un caso con ese número que usted pueda revisar.';
