import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isCodeOf } from '../../../../domain/catalogues/catalogue.ts';
import { URGENT_LETTERS, urgentLetter } from '../../../../domain/letters/urgent.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { issueUrgent, type UrgentFields } from '../../../../domain/records/letter.ts';
import { address } from '../../../api/addresses.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { View } from '../../../components/View.tsx';
import { ReleasedLetters } from './ReleasedLetters.tsx';

interface Values {
  readonly number: string;
  readonly what: string | null;
  readonly institutionId: string | null;
  readonly account: string;
}

/** What may not wait for anybody: whoever is there writes what she knows, prints it and signs it. */
export function UrgentLetters() {
  const { operatorId } = useSession();
  const [params] = useSearchParams();
  const [round, setRound] = useState(0);
  const issue = useMutation(api.letters.issueUrgent.mutationOptions());
  const blanks: Values = {
    number: params.get('expediente') ?? '',
    what: chosenIn(params),
    institutionId: null,
    account: '',
  };
  return (
    <View
      title="Oficio urgente"
      heading="Oficio urgente"
      back={{ to: address.tray, label: 'Mi bandeja' }}
    >
      <ReleasedLetters />
      <DraftedForm<Values, UrgentFields>
        key={round}
        kind="urgent_letter"
        subjectId={operatorId}
        schema={issueUrgent}
        blanks={blanks}
        submitLabel="Emitir ahora"
        says="Nadie tiene que aprobarlo. Sale con su nombre: imprímalo, fírmelo y entréguelo hoy."
        onSubmit={async (record, draftId) => {
          const { number } = await issue.mutateAsync({ ...record, draftId });
          notifications.show({
            message: `${number}: imprímalo y fírmelo desde la lista de arriba.`,
          });
        }}
        onDone={() => setRound((before) => before + 1)}
      >
        <TextField
          name="number"
          label="Número del expediente"
          description="Como está en la carpeta o en el cargo de la recepción."
          required
          max={LIMITS.label}
        />
        <ChoiceField name="what" label="Qué se comunica" required from={URGENT_LETTERS} />
        <Addressee />
        <LongTextField
          name="account"
          label="Qué pasó"
          description="Lo que usted vio o le contaron: qué, cuándo, dónde y el riesgo de ahora. No escriba quién informó ni dónde ubicar a quien se protege. Los datos de identidad los pone el programa."
          required
          minRows={6}
          max={LIMITS.paragraph}
        />
      </DraftedForm>
    </View>
  );
}

/** Where a duty leads here, it says which letter meets it. */
function chosenIn(params: URLSearchParams): string | null {
  const what = params.get('que') ?? '';
  return isCodeOf(URGENT_LETTERS, what) ? what : null;
}

/** Only those that take what is communicated. */
function Addressee() {
  const what = useFieldValue<string | null>('what');
  const directory = useQuery(api.institutions.list.queryOptions({ includeEnded: false }));
  if (what === null) return null;
  const { to } = urgentLetter(what);
  return (
    <Answer of={directory}>
      {(rows) => (
        <ChoiceField
          name="institutionId"
          label="A quién"
          required
          from={rows
            .filter(({ kind }) => to.some((code) => code === kind))
            .map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      )}
    </Answer>
  );
}
