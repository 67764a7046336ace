import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TrayOffice } from '../../../backend/tray/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { INCIDENT_KINDS } from '../../../domain/catalogues/incidents.ts';
import { TERM_RULES } from '../../../domain/clock/rules.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { joinAnd } from '../../../domain/words/lists.ts';
import { address } from '../../api/addresses.ts';
import { DueBadge } from '../../components/data/DueBadge.tsx';

/** Open incidents, the six-monthly review and the keys to change since somebody left. */
export function StaffReminders({ staff }: Pick<TrayOffice, 'staff'>) {
  const { incidents, review, rekeyAfter } = staff;
  return (
    <>
      {incidents.map((incident) => (
        <Reminder
          key={incident.id}
          title={`Incidente abierto: ${labelOf(INCIDENT_KINDS, incident.kind)}`}
        >
          {incident.authorityAt === null ? (
            <>
              Aviso a la autoridad:{' '}
              <DueBadge
                due={incident.due}
                start={incident.knownAt}
                why={{
                  of: 'known',
                  reason: { ...named(TERM_RULES.BREACH_NOTICE), explanation: incident.explanation },
                }}
              />{' '}
            </>
          ) : (
            <>La autoridad fue avisada el {dateTime(incident.authorityAt)}. </>
          )}
          <To at={`${address.settingsIncidents}?incidente=${incident.id}`}>Abrir el incidente</To>
        </Reminder>
      ))}
      {review === null ? null : (
        <Reminder title="Revisión semestral de privilegios">
          <DueBadge
            due={review.due}
            start={review.start}
            why={{
              of: 'known',
              reason: { ...named(TERM_RULES.PRIVILEGE_REVIEW), explanation: review.explanation },
            }}
          />{' '}
          <To at={address.settingsReview}>Revisar y firmar</To>
        </Reminder>
      )}
      {rekeyAfter.length === 0 ? null : (
        <Reminder title="Cambiar las claves">
          {joinAnd(rekeyAfter)} dejó la oficina. Quien conserve una copia y aquella contraseña
          todavía abriría los datos de entonces; con claves nuevas no abre lo que venga después.
        </Reminder>
      )}
    </>
  );
}

const named = ({ label, verified }: { readonly label: string; readonly verified: boolean }) => ({
  label,
  verified,
});

function To({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  return (
    <Anchor component={Link} to={at} size="sm" underline="always">
      {children}
    </Anchor>
  );
}

function Reminder({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Alert
      color="yellow"
      role="note"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      mb="sm"
    >
      {children}
    </Alert>
  );
}
