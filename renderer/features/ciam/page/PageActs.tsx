import { Button } from '@mantine/core';
import type { OlderView } from '../../../../backend/ciam/types.ts';
import type { OlderAct } from '../acts/acts.ts';

export interface PartProps {
  readonly older: OlderView;
  readonly onOpen: (act: OlderAct, subjectId?: string) => void;
  readonly mayRecord: boolean;
}

/** What is done to the whole ficha; what is done to a situation of risk stands beside it. */
export function PageActs({ onOpen, mayRecord }: PartProps) {
  if (!mayRecord) return null;
  return (
    <>
      <Button variant="default" onClick={() => onOpen('salida')}>
        Deja el registro
      </Button>
      <Button variant="default" onClick={() => onOpen('riesgo')}>
        Situación de riesgo
      </Button>
      <Button onClick={() => onOpen('ficha')}>Actualizar ficha</Button>
    </>
  );
}
