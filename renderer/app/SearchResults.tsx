import { Combobox, Text } from '@mantine/core';
import type { SearchResult } from '../../backend/search/types.ts';
import { markedPieces } from '../../domain/search/marks.ts';
import { address, committeeAddress } from '../api/addresses.ts';
import { useMask } from '../components/people/mask.tsx';
import { useShownName } from '../components/people/PersonName.tsx';
import classes from './Search.module.css';

interface SearchResultsProps {
  readonly results: readonly SearchResult[];
  /** What they answer to: it is marked in them. */
  readonly typed: string;
}

/** By kind, in the order in which they came: each group begins with its nearest. */
export function SearchResults({ results, typed }: SearchResultsProps) {
  return [...Map.groupBy(results, groupOf)].map(([group, members]) => (
    <Combobox.Group key={group} label={GROUPS[group]}>
      {members.map((result) => (
        <Combobox.Option
          key={keyOf(result)}
          value={keyOf(result)}
          className={classes['option'] ?? ''}
        >
          <Result result={result} typed={typed} />
        </Combobox.Option>
      ))}
    </Combobox.Group>
  ));
}

/** Whether a group holds as many as were asked for: there may be more. */
export const mayBeMore = (results: readonly SearchResult[], limit: number): boolean =>
  [...Map.groupBy(results, groupOf).values()].some(({ length }) => length >= limit);

type Group = SearchResult['kind'];

/** A document found by what it says stands with what was told. */
const groupOf = ({ kind, match }: SearchResult): Group => (match === 'told' ? 'text' : kind);

const GROUPS: Readonly<Record<Group, string>> = {
  person: 'Personas',
  case: 'Casos',
  letter: 'Oficios',
  paper: 'Otros documentos',
  received: 'Documentos recibidos',
  institution: 'Instituciones',
  committee: 'Comités',
  session: 'Sesiones y actas de comités',
  text: 'En notas y relatos',
};

function Result({ result, typed }: { readonly result: SearchResult; readonly typed: string }) {
  const shown = useShownName();
  const { masked } = useMask();
  const { kind, title, detail, match, why } = result;
  // Details of people and cases carry names and numbers of documents: they go when names are masked.
  const bare = masked && (kind === 'person' || kind === 'case');
  return (
    <>
      <Text size="sm" component="div">
        {kind === 'person' && masked ? shown(title) : <Marked text={title} typed={typed} />}
        {match === 'sound' ? <span className={classes['sound']}>suena parecido</span> : null}
      </Text>
      {bare ? null : (
        <Text size="xs" component="div" className={classes['detail'] ?? ''}>
          {match === 'told' ? detail : <Marked text={detail} typed={typed} />}
          {why === null ? null : ` · ${why}`}
        </Text>
      )}
    </>
  );
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  let at = 0;
  return markedPieces(text, typed).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? (
      <mark key={key} className={classes['mark']}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}

export const keyOf = ({ kind, id }: SearchResult): string => `${kind} ${id}`;

export function addressOf({ kind, id, caseId }: SearchResult): string {
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
    case 'committee':
      return committeeAddress.page(id);
    case 'session':
      return committeeAddress.session(id);
    case 'text':
      return caseId === null ? address.orientations : address.case(caseId);
  }
}
