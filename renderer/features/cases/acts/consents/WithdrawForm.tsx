import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ConsentView } from '../../../../../backend/consents/types.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { withdrawConsent } from '../../../../../domain/records/consents.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { today } from '../../../../components/time/useNow.ts';
import type { SheetProps } from '../ActSheet.tsx';
import { ReceivedAlready } from './ReceivedAlready.tsx';

interface WithdrawProps extends SheetProps {
  readonly consentId: string | null;
}

/** Whoever gave it takes it back, free and without reasons; a text taken up again is of the first that stands. */
export function WithdrawForm({ file, consentId, onOpen }: WithdrawProps) {
  const found = useQuery(api.consents.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {(rows) => {
        const open = rows.filter(mayWithdraw);
        const one = open.find(({ id }) => id === consentId) ?? open[0];
        return one === undefined ? (
          <EmptyState title="Ese consentimiento ya no está vigente">
            Véalo en «Consentimientos».
          </EmptyState>
        ) : (
          <Withdraw
            key={one.id}
            caseId={file.id}
            of={one}
            onDone={() => onOpen('consentimientos')}
          />
        );
      }}
    </Answer>
  );
}

export const mayWithdraw = ({ basis, withdrawnOn }: ConsentView): boolean =>
  basis === 'consentimiento_escrito' && withdrawnOn === null;

interface OneProps {
  readonly caseId: string;
  readonly of: ConsentView;
  readonly onDone: () => void;
}

function Withdraw({ caseId, of, onDone }: OneProps) {
  const withdraw = useMutation(api.consents.withdraw.mutationOptions());
  const { id, version, institution, recipient } = of;
  return (
    <DraftedForm
      kind="consent_withdrawal"
      subjectId={caseId}
      schema={withdrawConsent}
      blanks={{ id, version, withdrawnOn: today(), withdrawnBy: '', effect: '' }}
      fixed={{ id, version }}
      submitLabel="Registrar el retiro"
      onSubmit={(record, draftId) => withdraw.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        Consentimiento para {institution?.name ?? recipient}. El retiro es gratuito y no pide
        razones (DS 016-2024-JUS, art. 10). Dígale qué se entregó ya:
      </Text>
      <ReceivedAlready consentId={id} />
      <TextField name="withdrawnBy" label="Quién lo retira" required max={LIMITS.line} />
      <DateField name="withdrawnOn" label="Desde qué día" required />
      <LongTextField
        name="effect"
        label="Qué deja de enviarse"
        required
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}
