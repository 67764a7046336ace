import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdleSettings } from '../../../backend/office/idle.ts';
import { LONGEST_IDLE } from '../../../domain/idle.ts';
import { setIdleLimits } from '../../../domain/records/office.ts';
import { counted } from '../../../domain/words/lists.ts';
import { useMay, useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { View } from '../../components/View.tsx';

/** After how long without anybody Yanapa locks by itself. */
export function LockPage() {
  const mayChange = useMay('office.change');
  // A new form after each change: it begins from what was kept.
  const [round, setRound] = useState(0);
  const settings = useQuery(api.office.idle.queryOptions());
  return (
    <View title="Ajustes" heading="Bloqueo automático">
      <Text size="sm" c="dimmed" mb="sm" maw="44rem">
        Si nadie está, Yanapa se bloquea sola: cierra los datos y pide la contraseña. Lo que estaba
        escrito se guarda. Los tiempos se pueden acortar, no alargar.
      </Text>
      <Answer of={settings}>
        {(now) =>
          mayChange ? (
            <LimitsForm
              key={round}
              now={now}
              renew={async () => void (await settings.refetch())}
              onDone={() => {
                notifications.show({ message: 'Los tiempos quedaron guardados y ya cuentan.' });
                setRound(round + 1);
              }}
            />
          ) : (
            <Limits now={now} />
          )
        }
      </Answer>
    </View>
  );
}

const minutes = (amount: number): string => counted(amount, 'minuto', 'minutos');

function Limits({ now }: { readonly now: IdleSettings }) {
  return (
    <ul>
      <li>Sin que nadie use la PC: {minutes(now.systemMinutes)}.</li>
      <li>Sin que nadie use Yanapa: {minutes(now.ownMinutes)}.</li>
    </ul>
  );
}

interface Values {
  readonly version: number;
  readonly systemMinutes: number | null;
  readonly ownMinutes: number | null;
}

interface LimitsFormProps {
  readonly now: IdleSettings;
  /** Reads what was kept. */
  readonly renew: () => Promise<void>;
  readonly onDone: () => void;
}

function LimitsForm({ now, renew, onDone }: LimitsFormProps) {
  const change = useMutation(api.office.setIdle.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<Values, IdleSettings>
      kind="idle_limits"
      subjectId={operatorId}
      schema={setIdleLimits}
      blanks={{ ...now }}
      version={now.version}
      submitLabel="Guardar los tiempos"
      onSubmit={async (record, draftId) => {
        await change.mutateAsync({ ...record, draftId });
        await renew();
      }}
      onDone={onDone}
    >
      <NumberField
        name="systemMinutes"
        label="Minutos sin que nadie use la PC"
        description={`De 1 a ${LONGEST_IDLE.systemMinutes}.`}
        required
      />
      <NumberField
        name="ownMinutes"
        label="Minutos sin que nadie use Yanapa"
        description={`De 1 a ${LONGEST_IDLE.ownMinutes}, aunque la PC se use para otra cosa.`}
        required
      />
    </DraftedForm>
  );
}
