import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SearchResult } from '../../backend/search/types.ts';
import { address } from '../api/addresses.ts';
import { failureOf } from '../api/failure.ts';
import { useMay } from '../api/session.ts';
import { api } from '../api/trpc.ts';
import { useMask } from '../components/people/mask.tsx';
import { useShownName } from '../components/people/PersonName.tsx';
import { SEARCH_ID } from './useDeskKeys.ts';

/** Enough to join the keys of one burst; the answer itself takes a few milliseconds (bench). */
const AFTER_KEY_MS = 25;
/** Typing has stopped: only then is a search logged (docs/architecture.md, "The path of an act"). */
const SETTLED_MS = 2_000;
const LIMIT = 20;

/** The search on top of every view: people, cases, letters, institutions, words of what was told. */
export function SearchBox() {
  const navigate = useNavigate();
  const mayEmergency = useMay('access.emergency');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), AFTER_KEY_MS);
  const [settled] = useDebouncedValue(text.trim(), SETTLED_MS);
  const found = useQuery({
    ...api.search.all.queryOptions({ text: asked, limit: LIMIT }),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  });
  useQuery({
    ...api.search.all.queryOptions({ text: settled, limit: LIMIT, settled: true }),
    enabled: settled.length >= 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const results = asked.length >= 2 ? (found.data ?? []) : [];
  // The list keeps the place of what the arrows chose, not what it is: another answer moves it.
  const { updateSelectedOptionIndex } = combobox;
  useEffect(() => {
    if (found.data !== undefined) updateSelectedOptionIndex('selected');
  }, [found.data, updateSelectedOptionIndex]);
  const open = (key: string): void => {
    const result = results.find((hit) => keyOf(hit) === key);
    if (result === undefined) return;
    setText('');
    combobox.closeDropdown();
    // The keys of the view that opens are not letters of a search.
    document.getElementById(SEARCH_ID)?.blur();
    void navigate(addressOf(result));
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open}>
      <Combobox.Target>
        <TextInput
          id={SEARCH_ID}
          aria-label="Buscar personas, casos, documentos e instituciones"
          aria-keyshortcuts="Control+K"
          placeholder="Buscar persona, DNI, expediente, oficio… (Ctrl+K)"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={found.isFetching ? <Loader size="xs" aria-hidden /> : null}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked.length < 2}>
        <Combobox.Options mah={420} style={{ overflowY: 'auto' }} aria-label="Resultados">
          {results.map((result) => (
            <Combobox.Option key={keyOf(result)} value={keyOf(result)}>
              <Result result={result} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {found.isError ? <Combobox.Empty>{failureOf(found.error).message}</Combobox.Empty> : null}
        {found.isSuccess && results.length === 0 ? (
          <Combobox.Empty>
            Nada coincide. Pruebe con un apellido, el DNI, el número o una palabra entera de lo que
            se anotó.
            {mayEmergency ? EMERGENCY : null}
          </Combobox.Empty>
        ) : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}

const EMERGENCY =
  ' Si la vida o la salud de alguien no pueden esperar y el caso lo lleva otra persona: «Casos», «Acceso de emergencia».';

const KINDS: Readonly<Record<SearchResult['kind'], string>> = {
  person: 'Persona',
  case: 'Caso',
  letter: 'Oficio',
  paper: 'Documento',
  received: 'Documento recibido',
  institution: 'Institución',
  text: 'Lo dicho',
};

function Result({ result }: { readonly result: SearchResult }) {
  const shown = useShownName();
  const { kind, title, detail } = result;
  return (
    <>
      <Text size="sm" component="span">
        {kind === 'person' ? shown(title) : title}
      </Text>{' '}
      <Text size="xs" component="span" c="dimmed">
        {KINDS[kind]}
        <MaskedDetail kind={kind} detail={detail} />
      </Text>
    </>
  );
}

/** Details of people and cases carry names and numbers of documents: they go when names are masked. */
function MaskedDetail({ kind, detail }: Pick<SearchResult, 'kind' | 'detail'>) {
  const { masked } = useMask();
  if (detail === '' || (masked && (kind === 'person' || kind === 'case'))) return null;
  return ` · ${detail}`;
}

const keyOf = ({ kind, id }: SearchResult): string => `${kind} ${id}`;

function addressOf({ kind, id, caseId }: SearchResult): string {
  switch (kind) {
    case 'person':
      return address.person(id);
    case 'case':
      return address.case(id);
    case 'letter':
      return address.letter(id);
    case 'paper':
      return address.paper(id);
    case 'received':
      return address.receivedDocument(id);
    case 'institution':
      return address.institution(id);
    case 'text':
      return caseId === null ? address.orientations : address.case(caseId);
  }
}
