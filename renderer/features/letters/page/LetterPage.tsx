import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { SealedMark } from '../../../components/case/SealedMark.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { ActDialogs } from './ActDialogs.tsx';
import { IssuedLetter } from './IssuedLetter.tsx';
import { MoreActs } from './MoreActs.tsx';
import { SavedEditor } from './SavedEditor.tsx';
import { useLetterAct } from './useLetterAct.ts';

/** One letter: its form while it may be written, then the issued page and what is done with it. */
export function LetterPage() {
  const { id = '' } = useParams();
  const letter = useQuery(api.letters.view.queryOptions({ id }));
  if (letter.data === undefined)
    return (
      <View title="Oficio" back={BACK}>
        <Answer of={letter}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} letter={letter.data} />;
}

function Opened({ letter }: { readonly letter: LetterView }) {
  const opened = useLetterAct();
  const correcting = letter.state === 'issued' && opened.act === 'corregir';
  const writing = letter.state === 'draft' || correcting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is another page to read
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('#contenido h1');
    heading?.scrollIntoView({ block: 'center' });
    heading?.focus({ preventScroll: true });
  }, [letter.state, correcting]);
  return (
    <View
      title="Oficio"
      heading={headingOf(letter, correcting)}
      back={
        correcting
          ? { to: address.letter(letter.id), label: 'Volver al oficio' }
          : { to: address.case(letter.caseId), label: `Expediente ${letter.caseNumber}` }
      }
      actions={correcting ? undefined : <MoreActs letter={letter} opened={opened} />}
    >
      <SealedMark sealed={letter.caseSealed} />
      {writing ? (
        <SavedEditor letter={letter} opened={opened} />
      ) : (
        <IssuedLetter letter={letter} opened={opened} />
      )}
      <ActDialogs letter={letter} opened={opened} />
    </View>
  );
}

function headingOf({ number, institution }: LetterView, correcting: boolean): string {
  if (number === null) return `Borrador de oficio para ${institution.shortName}`;
  return correcting ? `Corregir el ${number}` : number;
}

const BACK = { to: address.letters, label: 'Documentos' };
