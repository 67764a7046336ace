import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { EmergencyNotice } from '../../../backend/access/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** Somebody looked at a case of another team: who answers for it must know, and ask why if need be. */
export function EmergencySection({ notices }: { readonly notices: readonly EmergencyNotice[] }) {
  return (
    <TraySection title="Accesos de emergencia (últimos 7 días)" total={notices.length}>
      {notices.map(({ id, caseId, caseNumber, by, reason, beganAt }) => (
        <li key={id} className={classes['row']}>
          <Anchor component={Link} to={address.case(caseId)} size="sm" fw={600}>
            {caseNumber}
          </Anchor>
          <span>
            {by}, {dateTime(beganAt)}
          </span>
          <span className={classes['rest']}>{reason}</span>
        </li>
      ))}
    </TraySection>
  );
}
