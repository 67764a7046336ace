import { useMutation } from '@tanstack/react-query';
import { fileSheetScan } from '../../../../../domain/records/fvr.ts';
import { api } from '../../../../api/trpc.ts';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { RecordForm } from '../../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../../components/form/useRecordForm.ts';
import type { ActFormProps } from '../ActSheet.tsx';
import { OfSheets } from './OfSheets.tsx';
import { ScanField } from './ScanField.tsx';

interface ScanProps extends ActFormProps {
  readonly sheetId: string | null;
}

/** Which file of the case is the copy of the sheet. */
export function ScanForm({ file, onDone, sheetId }: ScanProps) {
  return (
    <OfSheets caseId={file.id}>
      {({ sheets }) => {
        const one = sheets.find(({ id, annulled }) => id === sheetId && annulled === null);
        return one === undefined ? (
          <EmptyState title="Elija la ficha">Ábrala en «Valoración (FVR)».</EmptyState>
        ) : (
          <Scan
            key={one.id}
            caseId={file.id}
            of={{ id: one.id, attachmentId: one.attachmentId }}
            onDone={onDone}
          />
        );
      }}
    </OfSheets>
  );
}

interface OneProps {
  readonly caseId: string;
  readonly of: { readonly id: string; readonly attachmentId: string | null };
  readonly onDone: () => void;
}

function Scan({ caseId, of, onDone }: OneProps) {
  const file = useMutation(api.fvr.fileScan.mutationOptions());
  const form = useRecordForm({ schema: fileSheetScan, initialValues: of });
  return (
    <RecordForm
      form={form}
      submitLabel="Guardar"
      onSubmit={async (record) => {
        await file.mutateAsync(record);
        onDone();
      }}
    >
      <ScanField caseId={caseId} />
    </RecordForm>
  );
}
