import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MergePreview } from '../../../../backend/people/merge/types.ts';
import type { MergeGroup } from '../../../../domain/people/merge.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';

interface UniteDialogProps {
  readonly preview: MergePreview;
  /** What the row that stays takes of the other. */
  readonly take: readonly MergeGroup[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks how it is known that they are one person; then they are one row. */
export function UniteDialog({ preview: { kept, gone }, take, opened, onClose }: UniteDialogProps) {
  const navigate = useNavigate();
  const unite = useMutation(api.people.merge.mutationOptions());
  const united = useRef(false);
  return (
    <ConfirmDialog
      opened={opened}
      title="Unir las dos fichas"
      confirmLabel="Unir las dos fichas"
      reason={{
        label: '¿Cómo sabe que son la misma persona?',
        kind: 'person_merge',
        subjectId: kept.id,
      }}
      onConfirm={async (reason, draftId) => {
        await unite.mutateAsync({
          keptId: kept.id,
          keptVersion: kept.version,
          goneId: gone.id,
          goneVersion: gone.version,
          take: [...take],
          reason,
          draftId,
        });
        united.current = true;
      }}
      // Closing writes into this view's address, which leads nowhere any more.
      onClose={() => (united.current ? void navigate(address.person(kept.id)) : onClose())}
    >
      Queda <PersonName name={kept.name} />; todo lo de <PersonName name={gone.name} /> pasa a ella.
      Se anota quién las unió y por qué, y se puede deshacer desde la ficha.
    </ConfirmDialog>
  );
}
