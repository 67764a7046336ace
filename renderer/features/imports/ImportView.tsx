import { useState } from 'react';
import type { ImportDone, LoadedView } from '../../../backend/imports/types.ts';
import type { PadronDesk, PlanOfImport } from '../../../domain/records/imports.ts';
import { padronAddress } from '../../api/addresses.ts';
import { EmptyState } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { Steps } from './Steps.tsx';
import { TrialStep } from './TrialStep.tsx';
import { OF_DESK, usePadronDesk } from './usePadronDesk.ts';

/** A padrón comes in: the file, its columns, the trial, and what was made of it. */
export function ImportView() {
  const desk = usePadronDesk();
  if (desk === null)
    return (
      <View title="Importar">
        <EmptyState title="Ese padrón no existe" />
      </View>
    );
  return <Importing key={desk} desk={desk} />;
}

function Importing({ desk }: { readonly desk: PadronDesk }) {
  const [loaded, setLoaded] = useState<LoadedView | null>(null);
  const [plan, setPlan] = useState<PlanOfImport | null>(null);
  const [isTrying, setIsTrying] = useState(false);
  const [done, setDone] = useState<ImportDone | null>(null);
  const at = done !== null ? 4 : loaded === null ? 1 : isTrying ? 3 : 2;
  const again = (): void => {
    setLoaded(null);
    setPlan(null);
    setIsTrying(false);
    setDone(null);
  };
  return (
    <View
      title="Importar padrón"
      heading={`Importar el padrón ${OF_DESK[desk]}`}
      back={{ to: padronAddress(desk), label: 'Importaciones' }}
    >
      <Steps at={at} />
      {done !== null ? (
        <DoneStep desk={desk} done={done} onAgain={again} />
      ) : loaded === null ? (
        <FileStep desk={desk} onLoaded={setLoaded} />
      ) : isTrying && plan !== null ? (
        <TrialStep
          plan={plan}
          onPlan={setPlan}
          onBack={() => setIsTrying(false)}
          onAgain={again}
          onDone={setDone}
        />
      ) : (
        <ColumnsStep
          desk={desk}
          loaded={loaded}
          plan={plan}
          onAgain={again}
          onTry={(chosen) => {
            setPlan(chosen);
            setIsTrying(true);
          }}
        />
      )}
    </View>
  );
}
