/** What the CIAM did for a person of its register: the attentions, and the activities held that she came to. */

import type { ActivityState } from '../../../db/entities/activities.ts';
import { attentions } from '../../../db/entities/index.ts';
import { ACTIVITY_KINDS } from '../../../domain/catalogues/activities.ts';
import { CIAM_SERVICES } from '../../../domain/catalogues/attentions.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import { type ATTENDED, MOST_ATTENDED } from '../../../letters/ciam/data.ts';
import type { Values } from '../../../letters/parts/specs.ts';
import { ofDesks } from '../../activities/load.ts';
import { wordsOf } from '../../attentions/words.ts';
import { orNull } from '../../office/paper.ts';
import type { MakingContext } from '../maker.ts';
import { saidOn } from '../person-sheet.ts';
import type { Registered } from './registered.ts';

interface Attended {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly row: Values<typeof ATTENDED>;
}

/** The last ones, as many as the ficha has room for, the newest first. */
export async function attendedBy(
  { tx }: Pick<MakingContext, 'tx'>,
  registered: Registered,
): Promise<Values<typeof ATTENDED>[]> {
  const all = [...(await servicesOf(tx, registered)), ...(await activitiesOf(tx, registered))];
  return all
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, MOST_ATTENDED)
    .map(({ row }) => row);
}

async function servicesOf(
  tx: MakingContext['tx'],
  { registration, on }: Registered,
): Promise<Attended[]> {
  const said = saidOn(on);
  const rows = await tx.findBy(attentions, { registrationId: registration.id, state: 'done' });
  return rows.map((row) => {
    const { service, done, result } = wordsOf(row);
    return {
      on: row.doneOn ?? '',
      row: {
        date: row.doneOn === null ? null : shortDate(row.doneOn),
        what: joinedOrNull([said(CIAM_SERVICES, orNull(service)), done], ': '),
        result: orNull(result),
      },
    };
  });
}

interface Came {
  readonly kind: string;
  readonly title: string;
  /** The first of its dates that she came to. */
  readonly on: string;
}
const HELD: ActivityState = 'held';

/** Of the CIAM's own: what another desk holds is that desk's to tell. */
async function activitiesOf(
  tx: MakingContext['tx'],
  { person, on: sheetDay }: Registered,
): Promise<Attended[]> {
  const said = saidOn(sheetDay);
  const own = ofDesks('a', ['ciam']);
  const rows: Came[] = await tx.query(
    `SELECT a.kind, a.title, min(s.on_date) AS "on" FROM activity_attendees t
     JOIN activities a ON a.id = t.activity_id
     JOIN activity_sessions s
       ON s.activity_id = a.id AND s.id IN (SELECT value FROM json_each(t.session_ids))
     WHERE t.person_id = ? AND t.removed_at IS NULL AND a.state = ? AND ${own.sql}
     GROUP BY a.id`,
    [person.id, HELD, ...own.values],
  );
  return rows.map(({ kind, title, on }) => ({
    on,
    row: {
      date: shortDate(on),
      what: joinedOrNull([said(ACTIVITY_KINDS, kind), title], ': '),
      result: 'Asistió',
    },
  }));
}
