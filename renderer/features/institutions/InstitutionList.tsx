import { Button, Checkbox, Group, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { VirtualTable } from '../../components/data/VirtualTable.tsx';
import { SideSheet } from '../../components/feedback/SideSheet.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { COLUMNS } from './columns.tsx';
import { MissingForm } from './MissingForm.tsx';

/** All institutions in force, by name; searched by words of name, holder or post. */
export function InstitutionList() {
  const navigate = useNavigate();
  const mayChange = useMay('institutions.change');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [includeEnded, setIncludeEnded] = useState(false);
  const [toVerify, setToVerify] = useState(false);
  const act = useInAddress('acto');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const rows = useQuery(
    api.institutions.list.queryOptions(
      { text: asked, includeEnded, toVerify, ...(kind === null ? {} : { kind }) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <View
      title="Instituciones"
      back={{ to: address.settings, label: 'Ajustes' }}
      actions={
        mayChange ? (
          <>
            <Button variant="default" onClick={() => act.open(MISSING)}>
              Añadir las que faltan
            </Button>
            <Button
              component={Link}
              to={address.newInstitution}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              Agregar institución
            </Button>
          </>
        ) : null
      }
    >
      <Group gap="md" align="end" mb="sm">
        <TextInput
          label="Buscar en el directorio"
          placeholder="Nombre, titular o cargo"
          leftSection={<IconSearch size={16} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          w="17rem"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Select
          label="Tipo"
          w="18rem"
          data={[
            { value: ALL, label: 'Todos' },
            ...INSTITUTION_KINDS.entries.map(({ code, label }) => ({ value: code, label })),
          ]}
          value={kind ?? ALL}
          onChange={(value) => setKind(value === ALL ? null : value)}
          allowDeselect={false}
          maxDropdownHeight={320}
        />
        <Checkbox
          label="Incluir no vigentes"
          checked={includeEnded}
          onChange={({ currentTarget }) => setIncludeEnded(currentTarget.checked)}
          mb={8}
        />
        <Checkbox
          label="Solo por verificar"
          checked={toVerify}
          onChange={({ currentTarget }) => setToVerify(currentTarget.checked)}
          mb={8}
        />
      </Group>
      <Answer of={rows}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="Ninguna institución coincide">
              Quite algún filtro o revise lo escrito. Si falta, la/el responsable puede agregarla.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Instituciones"
              rows={found}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(address.institution(id))}
              height="calc(100dvh - 16rem)"
            />
          )
        }
      </Answer>
      <Text size="xs" c="dimmed" mt="xs">
        «Por verificar»: nadie lo ha confirmado con la institución, o hace más de un año.
      </Text>
      <SideSheet
        opened={mayChange && act.value === MISSING}
        title="Añadir las que faltan"
        onClose={act.close}
      >
        <MissingForm onDone={act.close} />
      </SideSheet>
    </View>
  );
}

const ALL = 'todos';
const MISSING = 'faltan';
