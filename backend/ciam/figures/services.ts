/** What was done for older adults: attentions of registered people, and activities (§4.3). */

import { ACTIVITY_KINDS } from '../../../domain/catalogues/activities.ts';
import { CIAM_SERVICES } from '../../../domain/catalogues/attentions.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { activityFigures } from '../../activities/counters.ts';
import { attentionFigures } from '../../attentions/counters.ts';
import type { Counted } from '../counters.ts';
import { type Counting, parts, standing } from './people.ts';

export async function serviceTables({ tx, lists, period }: Counting): Promise<Counted[]> {
  const { from, to } = period;
  const attended = await attentionFigures(tx, { desk: 'ciam', from, to });
  const held = await activityFigures(tx, { desks: ['ciam'], from, to });
  const services = lists.on(CIAM_SERVICES, to);
  const kinds = lists.on(ACTIVITY_KINDS, to);
  return [
    standing('atenciones', 'Atenciones', 'Del periodo', {
      Atenciones: attended.total,
      'Personas atendidas': attended.people,
      'Visitas domiciliarias': attended.visits,
      Derivaciones: attended.referrals,
    }),
    parts(
      'servicios',
      'Atenciones, por servicio',
      CIAM_SERVICES.label,
      Object.fromEntries(
        attended.services.map(({ service, count }) => [labelOf(services, service), count]),
      ),
    ),
    standing('actividades', 'Actividades', 'Del periodo', {
      'Actividades realizadas': held.held,
      Sesiones: held.sessions,
      Participaciones: held.participations,
      'Personas distintas que dieron su nombre': held.people,
    }),
    parts(
      'tipos-de-actividad',
      'Actividades realizadas, por tipo',
      ACTIVITY_KINDS.label,
      Object.fromEntries(held.kinds.map(({ kind, count }) => [labelOf(kinds, kind), count])),
    ),
  ];
}
