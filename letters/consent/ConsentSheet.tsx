import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Numbered } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { CONSENT_ABOUT, type ConsentData } from './data.ts';
import { signersOf } from './signers.ts';

const TITLE = 'CONSENTIMIENTO PARA ENTREGAR DATOS PERSONALES';

/** Read aloud, in words of everybody: whoever is 14 must understand it (DS 016-2024-JUS, 22.2). */
export function ConsentSheet(form: ConsentData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Paragraph>
        {`La Defensoría Municipal de la Niña, Niño y Adolescente de la ${form.letterhead.municipality} me explicó, antes de firmar, qué datos quiere entregar, a quién y para qué. Estoy de acuerdo con lo que sigue:`}
      </Paragraph>
      <FieldSet of={CONSENT_ABOUT} values={body?.about ?? null} />
      <Numbered items={RIGHTS} />
      <Notice>
        Este consentimiento es libre: nadie puede negarle la atención por no firmarlo (Ley 29733,
        art. 13.5; DS 016-2024-JUS, arts. 8 a 10 y 22).
      </Notice>
      <Signatures
        closing="Leído en voz alta y entendido, se firma en dos ejemplares: uno es para quien firma."
        document={runningTitle(form, TITLE)}
        of={signersOf(body)}
      />
    </FormPage>
  );
}

const RIGHTS = [
  'Solo se entregan los datos escritos aquí, a quien dice aquí y para lo que dice aquí.',
  'Puedo retirar este consentimiento cuando quiera, gratis y sin dar razones, en la Defensoría. Lo que ya se entregó no puede deshacerse, y me dirán qué fue.',
  'Puedo pedir que me digan qué datos míos tienen, que los corrijan o que no los usen. Si no me responden, puedo reclamar ante la Autoridad Nacional de Protección de Datos Personales.',
];
