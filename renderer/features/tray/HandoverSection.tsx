import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandoverView } from '../../../backend/ciam/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { VIOLENCE_TYPES } from '../../../domain/ciam/catalogues.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { useShownName } from '../../components/people/PersonName.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** What the CIAM told whoever attends family violence: the CIAM does not see what she does with it. */
export function HandoverSection({ rows }: { readonly rows: readonly HandoverView[] }) {
  const [open, setOpen] = useState<HandoverView | null>(null);
  const take = useMutation(api.ciam.takeOver.mutationOptions());
  const shown = useShownName();
  return (
    <>
      <TraySection title="Violencia: comunicaciones del CIAM" total={rows.length}>
        {rows.map((row) => (
          <li key={row.id} className={classes['row']}>
            <span>{dateTime(row.toldAt)}</span>
            <span className={classes['cut']}>{shown(row.name)}</span>
            <span className={classes['cut']}>
              {row.lifeAtRisk ? <strong>Riesgo de vida. </strong> : null}
              {typesOf(row)}
            </span>
            <span />
            <div className={classes['act']}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Ver y atender la comunicación sobre ${shown(row.name)}`}
                onClick={() => setOpen(row)}
              >
                Ver y atender
              </Button>
            </div>
          </li>
        ))}
      </TraySection>
      {open === null ? null : (
        <ConfirmDialog
          opened
          title="Comunicación del CIAM"
          confirmLabel="La atiendo"
          onConfirm={() => take.mutateAsync({ handoverId: open.id })}
          onClose={() => setOpen(null)}
        >
          <Told told={open} />
        </ConfirmDialog>
      )}
    </>
  );
}

const typesOf = ({ types }: HandoverView): string =>
  types.map((type) => labelOf(VIOLENCE_TYPES, type)).join(', ');

function Told({ told }: { readonly told: HandoverView }) {
  const shown = useShownName();
  const place = [told.address, told.district === null ? '' : districtLabel(told.district)]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <>
      <Text size="sm" fw={600}>
        {shown(told.name)}
        {told.document === '' ? '' : ` · ${told.document}`}
        {told.birthDate === null ? '' : ` · nació el ${shortDate(told.birthDate)}`}
      </Text>
      <Text size="sm">
        {place}
        {told.phone === '' ? '' : ` · teléfono ${told.phone}`}
      </Text>
      <Text size="sm">{typesOf(told)}</Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }} my="xs">
        {told.message}
      </Text>
      <Text size="sm">
        Registre el caso de violencia y después marque «La atiendo»: la comunicación sale de la
        bandeja, y el CIAM no ve lo que se haga.
      </Text>
    </>
  );
}
