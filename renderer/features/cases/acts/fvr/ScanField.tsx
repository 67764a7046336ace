import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/trpc.ts';
import { AttachDialog } from '../../../../components/attachments/AttachDialog.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';

/** The scan, among the files of the case; it may be attached here first, or be missing for now. */
export function ScanField({ caseId }: { readonly caseId: string }) {
  const [attaching, setAttaching] = useState(false);
  const subject = { kind: 'case', id: caseId } as const;
  const files = useQuery(api.attachments.list.queryOptions({ subject }));
  return (
    <>
      <Answer of={files}>
        {({ lines }) => (
          <ChoiceField
            name="attachmentId"
            label="Copia de la ficha, adjunta al caso"
            description="Adjúntela como «Reservado por violencia». Puede faltar por ahora."
            from={lines
              .filter(({ state }) => state === 'kept')
              .map((line) => ({ value: line.id, label: line.title }))}
          />
        )}
      </Answer>
      <Button
        variant="light"
        leftSection={<IconPaperclip size={16} aria-hidden />}
        onClick={() => setAttaching(true)}
      >
        Adjuntar documento
      </Button>
      {attaching ? (
        <AttachDialog subject={subject} kind="informe" onClose={() => setAttaching(false)} />
      ) : null}
    </>
  );
}
