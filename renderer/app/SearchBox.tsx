import {
  Combobox,
  type ComboboxStore,
  Loader,
  TextInput,
  useCombobox,
  VisuallyHidden,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SearchResult } from '../../backend/search/types.ts';
import { failureOf } from '../api/failure.ts';
import { useMay } from '../api/session.ts';
import { api } from '../api/trpc.ts';
import { addressOf, keyOf, mayBeMore, SearchResults } from './SearchResults.tsx';
import { SEARCH_ID } from './useDeskKeys.ts';

/** Enough to join the keys of one burst; the answer itself takes a few milliseconds (bench). */
const AFTER_KEY_MS = 25;
/** Typing has stopped: only then is a search logged (docs/architecture.md, "The path of an act"). */
const SETTLED_MS = 2_000;
/** Of each kind. */
const LIMIT = 6;

/** The search on top of every view: people, cases, documents, institutions, words of what was told. */
export function SearchBox() {
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const { asked, found } = useFound(text);
  const typed = asked.length >= 2;
  const results = typed ? (found.data ?? []) : [];
  useFirstMarked(combobox, typed && !found.isPlaceholderData ? found.data : undefined, asked);
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
      <Combobox.Dropdown>
        <Combobox.Options mah={420} style={{ overflowY: 'auto' }} aria-label="Resultados">
          <SearchResults results={results} typed={asked} />
        </Combobox.Options>
        {mayBeMore(results, LIMIT) ? <Combobox.Footer>{MORE}</Combobox.Footer> : null}
        {typed ? null : <Combobox.Empty>{HOW}</Combobox.Empty>}
        {typed && found.isError ? (
          <Combobox.Empty>{failureOf(found.error).message}</Combobox.Empty>
        ) : null}
        {typed && found.isSuccess && results.length === 0 ? <NothingFound /> : null}
      </Combobox.Dropdown>
      <VisuallyHidden role="status">
        {typed && found.isSuccess ? countOf(results) : ''}
      </VisuallyHidden>
    </Combobox>
  );
}

/**
 * The nearest result is marked once it answers to what stands in the box, so that Enter alone opens it.
 * While the answer is still to fewer letters nothing is marked, and Enter opens nothing.
 */
function useFirstMarked(
  { getSelectedOptionIndex, selectFirstOption, updateSelectedOptionIndex }: ComboboxStore,
  answer: readonly SearchResult[] | undefined,
  asked: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters may have the same answer
  useEffect(() => {
    if (answer === undefined || answer.length === 0) return;
    // The list keeps the place of what the arrows chose, not what it is: another answer moves it.
    if (getSelectedOptionIndex() === -1) selectFirstOption();
    else updateSelectedOptionIndex('selected');
  }, [answer, asked, getSelectedOptionIndex, selectFirstOption, updateSelectedOptionIndex]);
}

/** What the text finds as it is typed: an answer to fewer letters is not waited for. */
function useFound(text: string) {
  const [asked] = useDebouncedValue(text.trim(), AFTER_KEY_MS);
  const [settled] = useDebouncedValue(text.trim(), SETTLED_MS);
  const found = useQuery({
    ...api.search.all.queryOptions(
      { text: asked, limit: LIMIT },
      { trpc: { abortOnUnmount: true } },
    ),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  });
  useQuery({
    ...api.search.all.queryOptions({ text: settled, limit: LIMIT, settled: true }),
    enabled: settled.length >= 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { asked, found };
}

const HOW =
  'Nombre en cualquier orden, DNI, teléfono, número de expediente o de oficio, o palabras de una nota.';

const MORE = `Los primeros ${LIMIT} de cada grupo. Otra palabra los acota.`;

const countOf = ({ length }: readonly unknown[]): string =>
  length === 1 ? '1 resultado' : `${length} resultados`;

function NothingFound() {
  const mayEmergency = useMay('access.emergency');
  return (
    <Combobox.Empty>
      Nada coincide. Pruebe con menos letras, con un solo apellido, el DNI o el número. Las palabras
      de una nota se buscan enteras.
      {mayEmergency ? EMERGENCY : null}
    </Combobox.Empty>
  );
}

const EMERGENCY =
  ' Si la vida o la salud de alguien no pueden esperar y el caso lo lleva otra persona: «Casos», «Acceso de emergencia».';
