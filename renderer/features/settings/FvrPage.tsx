import { Alert, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ComputingView } from '../../../backend/fvr/types.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { setComputing } from '../../../domain/records/fvr.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { LongTextField } from '../../components/form/TextField.tsx';
import { View } from '../../components/View.tsx';

/** Whether this office computes the sheet of women and partners to orient itself: off until it is said why. */
export function FvrPage() {
  // A new form after each change: it begins from what is so.
  const [round, setRound] = useState(0);
  const state = useQuery(api.fvr.computing.queryOptions({}));
  return (
    <View title="Ajustes" heading="Cálculo de la FVR">
      <Alert color="yellow" mb="sm" maw="44rem" title="No sustituye la FVR de PNP, MP o PJ">
        La ficha de valoración de riesgo la aplica quien recibe la denuncia. El cálculo orientador
        ayuda a la oficina a no pasar por alto un riesgo: no se imprime, no da nivel al caso y no
        baja ninguna urgencia. Actívelo solo si alguien se capacitó en el instructivo.
      </Alert>
      <Answer of={state}>
        {(view) => (
          <>
            <ChangeForm
              key={round}
              computes={view.computes}
              renew={async () => void (await state.refetch())}
              onDone={() => {
                notifications.show({ message: 'Quedó registrado, con su motivo.' });
                setRound(round + 1);
              }}
            />
            <Changes view={view} />
          </>
        )}
      </Answer>
    </View>
  );
}

interface ChangeFormProps {
  readonly computes: boolean;
  readonly renew: () => Promise<void>;
  readonly onDone: () => void;
}

function ChangeForm({ computes, renew, onDone }: ChangeFormProps) {
  const change = useMutation(api.fvr.setComputing.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm
      kind="fvr_computing"
      subjectId={operatorId}
      schema={setComputing}
      blanks={{ computes: !computes, reason: '' }}
      fixed={{ computes: !computes }}
      submitLabel={computes ? 'Desactivar' : 'Activar'}
      onSubmit={async (given, draftId) => {
        await change.mutateAsync({ ...given, draftId });
        await renew();
      }}
      onDone={onDone}
    >
      <Text fw={600}>Ahora está {computes ? 'activado' : 'desactivado'}.</Text>
      <LongTextField
        name="reason"
        label={computes ? 'Por qué se desactiva' : 'Por qué se activa, y quién se capacitó'}
        required
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}

function Changes({ view: { changes } }: { readonly view: ComputingView }) {
  if (changes.length === 0) return null;
  return (
    <section aria-label="Cambios">
      <Title order={2} size="h5" mt="md">
        Cambios
      </Title>
      <ul>
        {changes.map(({ id, computes, reason, at, by }) => (
          <li key={id}>
            <Text size="sm">
              {computes ? 'Activado' : 'Desactivado'} el {dateTime(at)} por {by}: {reason}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
