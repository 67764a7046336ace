import type { LetterView } from '../../../../backend/letters/types.ts';
import { client } from '../../../api/trpc.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { EnvelopeDialog } from '../../../components/paper/EnvelopeDialog.tsx';
import { PrintDialog } from '../../../components/paper/PrintDialog.tsx';
import { AnnulDialog } from './AnnulDialog.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CargoForm } from './CargoForm.tsx';
import { askFile } from './files.ts';
import { IssueDialog } from './IssueDialog.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import { isReleasable } from './releasable.ts';
import { SignForm } from './SignForm.tsx';
import type { OpenLetterAct } from './useLetterAct.ts';

interface ActDialogsProps {
  readonly letter: LetterView;
  readonly opened: OpenLetterAct;
}

/** The act that the address names, if the letter's state allows it. */
export function ActDialogs({ letter, opened }: ActDialogsProps) {
  const { act, close } = opened;
  const can = (lawful: LetterView['acts'][number]) => letter.acts.includes(lawful);
  return (
    <>
      {act === 'emitir' && can('issue') ? <IssueDialog letter={letter} onClose={close} /> : null}
      {act === 'imprimir' && letter.number !== null ? (
        <PrintDialog
          what="el oficio"
          usual={2}
          ask={() => askFile(letter, null, 'print')}
          onClose={close}
        />
      ) : null}
      {act === 'sobre' && letter.number !== null && letter.state !== 'annulled' ? (
        <EnvelopeDialog
          discreet={false}
          ask={(choice) => client.letters.envelope.mutate({ letterId: letter.id, ...choice })}
          onClose={close}
        />
      ) : null}
      {act === 'anular' && can('annul') ? <AnnulDialog letter={letter} onClose={close} /> : null}
      <SideSheet
        opened={act === 'firmar' && can('markSigned')}
        title="Marcar como firmado"
        onClose={close}
      >
        <SignForm letter={letter} onDone={close} />
      </SideSheet>
      <SideSheet
        opened={act === 'autorizar' && isReleasable(letter)}
        title="Autorizar una impresión"
        onClose={close}
      >
        <ReleaseForm letter={letter} onDone={close} />
      </SideSheet>
      <SideSheet
        opened={act === 'cargo' && can('fileCargo')}
        title="Registrar cargo"
        onClose={close}
      >
        <CargoForm letter={letter} onDone={close} />
      </SideSheet>
      <SideSheet
        opened={act === 'respuesta' && can('recordAnswer')}
        title="Registrar respuesta"
        onClose={close}
      >
        <AnswerForm letter={letter} onDone={close} />
      </SideSheet>
    </>
  );
}
