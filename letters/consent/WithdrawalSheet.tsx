import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { WITHDRAWAL_ABOUT, type WithdrawalData } from './data.ts';
import { signersOf } from './signers.ts';

const TITLE = 'RETIRO DE UN CONSENTIMIENTO';

/** As easy as giving it, and it says what cannot be called back (DS 016-2024-JUS, 10). */
export function WithdrawalSheet(form: WithdrawalData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Paragraph>Retiro el consentimiento que di para entregar los datos que siguen:</Paragraph>
      <FieldSet of={WITHDRAWAL_ABOUT} values={body?.about ?? null} />
      <Notice>
        Desde esa fecha no se entregan más datos con ese consentimiento. Lo que una ley manda
        comunicar se comunica igual (Ley 29733, arts. 13.6 y 14.1; DS 016-2024-JUS, art. 10).
      </Notice>
      <Signatures
        closing="Se firma en dos ejemplares: uno es para quien firma. El trámite es gratuito."
        document={runningTitle(form, TITLE)}
        of={signersOf(body)}
      />
    </FormPage>
  );
}
