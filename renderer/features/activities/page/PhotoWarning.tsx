import { Alert } from '@mantine/core';
import { IconCameraOff } from '@tabler/icons-react';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { mayPublish } from '../../../../domain/activities/photos.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { useShownName } from '../../../components/people/PersonName.tsx';

/** Whose pictures may not be shown, before anybody shows them. Whoever is counted by number was not asked. */
export function PhotoWarning({
  activity: { attendees, removed, counted },
}: {
  readonly activity: ActivityView;
}) {
  const shown = useShownName();
  const everybody = [...attendees, ...removed];
  const closed = everybody.filter(({ photo }) => !mayPublish(photo.standing));
  const limited = everybody.some(({ photo }) => mayPublish(photo.standing));
  if (closed.length === 0 && counted.length === 0 && !limited) return null;
  const names = closed.map(({ name }) =>
    name === null ? 'una persona de otro servicio' : shown(name),
  );
  return (
    <Alert
      variant="light"
      color={closed.length === 0 && counted.length === 0 ? 'blue' : 'red'}
      icon={<IconCameraOff size={18} aria-hidden />}
      title="Antes de publicar fotos"
    >
      {names.length === 0 ? null : <div>No publique fotos de {joinAnd(names)}.</div>}
      {counted.length === 0 ? null : (
        <div>Quienes solo se contaron no dieron su consentimiento: no publique sus fotos.</div>
      )}
      {limited ? <div>De las demás, solo en lo que consintió cada una.</div> : null}
    </Alert>
  );
}
