import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { AskingDocument } from '../../../../../backend/dossiers/types.ts';
import {
  DOSSIER_MODES,
  DOSSIER_REQUESTERS,
  type DossierMode,
  type DossierRequester,
} from '../../../../../domain/catalogues/dossiers.ts';
import { dateInLima } from '../../../../../domain/clock/lima.ts';
import { isParty, mayOrder, termOf } from '../../../../../domain/letters/dossier.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { registerDossier } from '../../../../../domain/records/dossiers.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { receivedOfCaseAddress } from '../../../../api/addresses.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { LinkButton } from '../../../../components/LinkButton.tsx';
import type { SheetProps } from '../ActSheet.tsx';

/** A judge, a prosecutor, a party or another authority asks for the file. */
export function RequestForm({ file, onOpen }: SheetProps) {
  const found = useQuery(api.dossiers.ofCase.queryOptions({ caseId: file.id }));
  const register = useMutation(api.dossiers.register.mutationOptions());
  const made = useRef<string | undefined>(undefined);
  return (
    <Answer of={found}>
      {({ documents }) => (
        <DraftedForm
          kind="dossier"
          subjectId={file.id}
          schema={registerDossier}
          blanks={{
            caseId: file.id,
            mode: 'copias' as DossierMode | null,
            requester: null as DossierRequester | null,
            requesterName: '',
            accreditation: '',
            receivedId: null as string | null,
            asked: '',
            orderInformant: false,
            orderAddresses: false,
            orderDocument: '',
          }}
          fixed={{ caseId: file.id }}
          submitLabel="Registrar pedido"
          onSubmit={async (record, draftId) => {
            made.current = (await register.mutateAsync({ ...record, draftId })).id;
          }}
          onDone={() => onOpen('pedido', made.current)}
        >
          <ChoiceField name="mode" label="Qué se pide" from={DOSSIER_MODES} required />
          <ChoiceField name="requester" label="Quién lo pide" from={DOSSIER_REQUESTERS} required />
          <TextField name="requesterName" label="Nombre del juzgado, entidad o persona" required />
          <Accreditation />
          <Term />
          <Document caseId={file.id} documents={documents} />
          <LongTextField
            name="asked"
            label="Qué pide exactamente"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
          <Orders />
        </DraftedForm>
      )}
    </Answer>
  );
}

/** A party shows who she is; her lawyer, the power as well. */
function Accreditation() {
  const requester = useFieldValue<DossierRequester | null>('requester');
  if (requester === null || !isParty(requester)) return null;
  return (
    <TextField
      name="accreditation"
      label={
        requester === 'abogado'
          ? 'Poder o autorización, y documento de identidad'
          : 'Documento de identidad'
      }
      required
    />
  );
}

function Term() {
  const requester = useFieldValue<DossierRequester | null>('requester');
  const mode = useFieldValue<DossierMode | null>('mode');
  if (requester === null || mode === null) return null;
  const { words, norm, verified } = termOf(requester, mode);
  return (
    <Text size="sm">
      {words} ({norm}
      {verified ? '' : '; por verificar'}).
    </Text>
  );
}

function Document(props: {
  readonly caseId: string;
  readonly documents: readonly AskingDocument[];
}) {
  const { caseId, documents } = props;
  const navigate = useNavigate();
  return (
    <>
      <ChoiceField
        name="receivedId"
        label="Documento que lo pide"
        description="De los recibidos de este caso que siguen pendientes. Su plazo es el del pedido. Si una parte pide leerlo de palabra, no se elige ninguno."
        from={documents.map(({ id, number, documentNumber, receivedAt }) => ({
          value: id,
          label: `${number} · ${documentNumber} · ${shortDate(dateInLima(receivedAt))}`,
        }))}
      />
      <div>
        <LinkButton onClick={() => void navigate(receivedOfCaseAddress(caseId))}>
          Registrar un documento recibido
        </LinkButton>
      </div>
    </>
  );
}

/** Only what an authority orders in so many words opens what is reserved. */
function Orders() {
  const requester = useFieldValue<DossierRequester | null>('requester');
  const informant = useFieldValue<boolean>('orderInformant');
  const addresses = useFieldValue<boolean>('orderAddresses');
  if (requester === null || !mayOrder(requester)) return null;
  return (
    <>
      <CheckField
        name="orderInformant"
        label="Ordena expresamente conocer a quien informó"
        description="Reglamento del DL 1297, art. 23.2. Pedir «todo lo actuado» no basta."
      />
      <CheckField
        name="orderAddresses"
        label="Ordena expresamente conocer una dirección protegida"
        description="Reglamento de la Ley 30364, art. 9."
      />
      {informant || addresses ? (
        <TextField
          name="orderDocument"
          label="Resolución o disposición que lo ordena"
          required
          max={LIMITS.label}
        />
      ) : null}
    </>
  );
}
