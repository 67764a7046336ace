import { Alert } from '@mantine/core';

/** A draft of before somebody else's change would undo it: the backend refuses it, and so it is said. */
export function StaleDraft({ discardLabel }: { readonly discardLabel: string }) {
  return (
    <Alert color="red" title="Estos datos cambiaron después de que usted empezó">
      Lo que escribió se conserva aquí, pero ya no se puede guardar encima. Anote lo que falta,
      elija «{discardLabel}» y corrija otra vez sobre los datos de ahora.
    </Alert>
  );
}
