import { Anchor, Text } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CiamReminders, OwedRow } from '../../../backend/ciam/types.ts';
import { describeDue, describeImmediate } from '../../../domain/clock/urgency.ts';
import { monthName, shortDate } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { address, ciamFiguresAddress, olderAddress } from '../../api/addresses.ts';
import { useShownName } from '../../components/people/PersonName.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import { useMinute } from '../../components/time/useNow.ts';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** What the desk of older adults is reminded of, for whoever attends it. */
export function CiamSections({ reminders }: { readonly reminders: CiamReminders }) {
  const { owed, decisions, followups } = reminders;
  return (
    <>
      <TraySection title="CIAM: avisos que faltan dar" total={owed.length}>
        {owed.map((row) => (
          <Owed key={`${row.riskId} ${row.what}`} row={row} />
        ))}
      </TraySection>
      <TraySection title="CIAM: la DIPAM debe decidir" total={decisions.length}>
        {decisions.map((row) => (
          <Row key={row.riskId} row={row} does={<Due at={row.dueAt} />} />
        ))}
      </TraySection>
      <TraySection title="CIAM: seguimientos de riesgo" total={followups.length}>
        {followups.map((row) => (
          <Row key={row.riskId} row={row} does={`Toca el ${shortDate(row.nextOn)}`} />
        ))}
      </TraySection>
      <Register reminders={reminders} />
    </>
  );
}

function Owed({ row }: { readonly row: OwedRow }) {
  const now = useMinute();
  return (
    <Row
      row={row}
      does={
        <>
          <IconAlertOctagon size={14} aria-hidden /> <strong>{row.label}</strong>:{' '}
          {describeImmediate(row.since, now)} · meta interna {row.goalMissed ? 'vencida' : 'de hoy'}
        </>
      }
    />
  );
}

function Due({ at }: { readonly at: string }) {
  return describeDue(at, useMinute());
}

interface RowProps {
  readonly row: { readonly registrationId: string; readonly number: string; readonly name: string };
  readonly does: React.ReactNode;
}

function Row({ row: { registrationId, number, name }, does }: RowProps) {
  const shown = useShownName();
  const to = `${olderAddress(registrationId)}?parte=riesgos`;
  return (
    <li className={classes['row']}>
      <RowLink to={to} face="name">
        {number}
      </RowLink>
      <span className={classes['cut']}>{shown(name)}</span>
      <span className={classes['rest']}>{does}</span>
    </li>
  );
}

/** The registro nominal of the month and the report of the year: said, and holding nothing up. */
function Register({ reminders }: { readonly reminders: CiamReminders }) {
  const { register, annual } = reminders;
  const { stale, thisMonth, advance } = register;
  if (register.people === 0) return null;
  return (
    <TraySection title="CIAM: registro nominal y reportes" total={registerCount(reminders)}>
      {thisMonth === 0 ? (
        <li className={classes['row']}>
          <Text span inherit className={classes['rest']} style={{ gridColumn: '1 / -1' }}>
            Este mes nadie entró al registro ni se actualizó ninguna ficha (Reglamento de la Ley
            30490, art. 20.2). El avance de {monthName(`${advance}-01`)} ya se puede contar.{' '}
            <Anchor component={Link} to={ciamFiguresAddress} size="sm" underline="always">
              Ver el reporte
            </Anchor>
          </Text>
        </li>
      ) : null}
      {stale === 0 ? null : (
        <li className={classes['row']}>
          <Text span inherit style={{ gridColumn: '1 / -1' }}>
            {counted(stale, 'ficha sin', 'fichas sin')} actualizar hace más de 12 meses.{' '}
            <Anchor
              component={Link}
              to={`${address.ciam}?sin-actualizar=1`}
              size="sm"
              underline="always"
            >
              Verlas
            </Anchor>
          </Text>
        </li>
      )}
      {annual === null ? null : (
        <li className={classes['row']}>
          <Text span inherit style={{ gridColumn: '1 / -1' }}>
            El informe anual {annual.year} se presenta a la DIPAM hasta el {shortDate(annual.day)}{' '}
            (Ley 30490, art. 11.2).{' '}
            <Anchor component={Link} to={ciamFiguresAddress} size="sm" underline="always">
              Ver sus cifras
            </Anchor>
          </Text>
        </li>
      )}
    </TraySection>
  );
}

const registerCount = ({ register, annual }: CiamReminders): number =>
  register.people === 0
    ? 0
    : Number(register.stale > 0) + Number(register.thisMonth === 0) + Number(annual !== null);

/** How much of it there is to look at. */
export const ciamCount = (reminders: CiamReminders | null): number =>
  reminders === null
    ? 0
    : reminders.owed.length +
      reminders.decisions.length +
      reminders.followups.length +
      registerCount(reminders);
