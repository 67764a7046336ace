import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useContext, useMemo } from 'react';
import type { LikelyPerson } from '../../../backend/people/types.ts';
import { nameParts } from '../../../domain/people/sound.ts';
import { api } from '../../api/trpc.ts';
import { useFieldValue } from '../form/context.tsx';
import { MotherContext } from './mother-typed.ts';

const AFTER_KEY_MS = 400;
/** Then somebody reads them: this look is logged, as a search is. */
const SETTLED_MS = 2_000;
/** One word is half the town. */
const FEWEST_WORDS = 2;

/** Who of the store may be the person that the fields around tell, while they are typed. */
export function useLikelyPeople(): readonly LikelyPerson[] {
  const typed = useTyped();
  const [asked] = useDebouncedValue(typed, AFTER_KEY_MS);
  const [settled] = useDebouncedValue(typed, SETTLED_MS);
  const enough = wordsOf(typed) >= FEWEST_WORDS;
  const found = useQuery({
    ...api.people.likely.queryOptions({ ...asked, settled: false }),
    enabled: enough && wordsOf(asked) >= FEWEST_WORDS,
    placeholderData: keepPreviousData,
  });
  useQuery({
    ...api.people.likely.queryOptions({ ...settled, settled: true }),
    enabled: enough && settled === typed,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return enough ? (found.data ?? []) : [];
}

type Typed = ReturnType<typeof useTyped>;

const wordsOf = ({ firstSurname, secondSurname, givenNames, knownAs }: Typed): number =>
  [firstSurname, secondSurname, givenNames, knownAs].flatMap((part) => nameParts(part ?? ''))
    .length;

/** What is compared, as the form holds it; the same object while nothing of it changes. */
function useTyped() {
  const firstSurname = useText('firstSurname');
  const secondSurname = useText('secondSurname');
  const givenNames = useText('givenNames');
  const knownAs = useText('knownAs');
  const sex = useText('sex');
  const birthDate = useText('birthDate');
  const documentType = useText('documentType');
  const documentNumber = useText('documentNumber');
  const documentCountry = useText('documentCountry');
  const district = useText('district');
  const community = useText('community');
  const age = useFieldValue<unknown>('estimatedAge');
  const estimatedAge = typeof age === 'number' && age <= 150 ? age : null;
  const mother = useContext(MotherContext);
  return useMemo(
    () => ({
      firstSurname,
      secondSurname,
      givenNames,
      knownAs,
      sex,
      birthDate,
      estimatedAge,
      documentType,
      documentNumber,
      documentCountry,
      district,
      community,
      mother,
      except: null,
    }),
    [
      firstSurname,
      secondSurname,
      givenNames,
      knownAs,
      sex,
      birthDate,
      estimatedAge,
      documentType,
      documentNumber,
      documentCountry,
      district,
      community,
      mother,
    ],
  );
}

/** The longest that is asked with; a name has no more. */
const LONGEST = 240;

function useText(name: string): string | null {
  const value = useFieldValue<string | null | undefined>(name) ?? null;
  return value === null || value.trim() === '' ? null : value.slice(0, LONGEST);
}
