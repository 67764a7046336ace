import type { OmapedReminder } from '../../../backend/omaped/types.ts';
import type { Cut } from '../../../backend/tray/types.ts';
import { omapedAddress } from '../../api/addresses.ts';
import { LapseMark } from '../../components/omaped/LapseMark.tsx';
import { PersonName, useShownName } from '../../components/people/PersonName.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface OmapedSectionProps {
  readonly reminders: Cut<OmapedReminder>;
  readonly part: WholePart;
}

/** What lapses of those registered at the OMAPED: a goal of the office, 60 and 30 days before. */
export function OmapedSection({ reminders, part }: OmapedSectionProps) {
  return (
    <TraySection
      title="OMAPED: por vencer (meta interna)"
      total={reminders.total}
      shown={reminders.rows.length}
      part={part}
    >
      {reminders.rows.map((row) => (
        <ReminderRow key={`${row.registrationId} ${row.lapse.what}`} row={row} />
      ))}
    </TraySection>
  );
}

function ReminderRow({
  row: { registrationId, number, name, lapse },
}: {
  readonly row: OmapedReminder;
}) {
  const shown = useShownName();
  return (
    <li className={classes['row']}>
      <RowLink to={omapedAddress.person(registrationId)} face="name">
        {number}
      </RowLink>
      <span className={classes['cut']}>
        <PersonName name={name} />
      </span>
      <LapseMark lapse={lapse} />
      <div className={classes['act']}>
        <RowLink
          to={omapedAddress.person(registrationId)}
          face="link"
          label={`Ver el registro de ${shown(name)}`}
        >
          Ver el registro
        </RowLink>
      </div>
    </li>
  );
}
