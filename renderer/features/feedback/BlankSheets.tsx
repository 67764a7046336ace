import type { Desk } from '../../../domain/desks.ts';
import { client } from '../../api/trpc.ts';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';

/** The sheet of the box to be printed: usual, and in easy reading. */
export function BlankSheets({ desk }: { readonly desk: Desk }) {
  return (
    <>
      <PaperButton
        title="Hoja de opinión en blanco"
        ask={() => client.feedback.sheet.mutate({ desk, easy: false })}
      >
        Hoja en blanco
      </PaperButton>
      <PaperButton
        title="Hoja de opinión en lectura fácil"
        ask={() => client.feedback.sheet.mutate({ desk, easy: true })}
      >
        Hoja en lectura fácil
      </PaperButton>
    </>
  );
}
