import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { ACTIVITY_GROUPS, ACTIVITY_KINDS } from '../../../../domain/catalogues/activities.ts';
import { districtLabel } from '../../../../domain/catalogues/ubigeo.ts';
import { DESK_LABELS } from '../../../../domain/desks.ts';
import { dateTime, weekdayDate } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { useSaid } from '../../../api/lists.ts';
import classes from '../activities.module.css';
import { ActivityState } from '../state.tsx';

/** What it is, when, where, who leads it, and how it ended. */
export function ActivityFacts({ activity }: { readonly activity: ActivityView }) {
  const said = useSaid();
  const { kind, desks, groups, topic, place, district, leader, budget, firstOn } = activity;
  return (
    <>
      {activity.endReason === null ? null : (
        <Alert variant="light" color="red" title="Cancelada">
          {activity.endReason}
        </Alert>
      )}
      <dl className={classes['facts']}>
        <Fact label="Estado">
          <ActivityState {...activity} />
        </Fact>
        <Fact label="Tipo">{said(ACTIVITY_KINDS, kind, firstOn)}</Fact>
        <Fact label="Servicio">{joinAnd(desks.map((desk) => DESK_LABELS[desk]))}</Fact>
        <Optional label="Tema">{topic}</Optional>
        <Fact label="Se dirige a">
          {joinAnd(groups.map((group) => said(ACTIVITY_GROUPS, group, firstOn)))}
        </Fact>
        <Fact label="Fechas">
          {activity.sessions.map(({ id, onDate, from, to, came }) => (
            <div key={id}>
              {weekdayDate(onDate)}/{onDate.slice(0, 4)}, {from}
              {to === null ? '' : `–${to}`}
              {came === 0 ? '' : ` · ${came} de la lista`}
            </div>
          ))}
        </Fact>
        <Optional label="Lugar">
          {[place, district === null ? '' : districtLabel(district)]
            .filter((part) => part !== '')
            .join(', ')}
        </Optional>
        <Fact label="La conduce">{leader}</Fact>
        <Optional label="Presupuesto">{budget}</Optional>
        <Optional label="Qué se logró">{activity.results}</Optional>
        <Optional label="Evidencias">{activity.evidence}</Optional>
        <Fact label="Registrada">
          {dateTime(activity.recordedAt)}, {activity.recordedBy}
        </Fact>
      </dl>
    </>
  );
}

function Optional({ label, children }: { readonly label: string; readonly children: string }) {
  return children === '' ? null : <Fact label={label}>{children}</Fact>;
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
