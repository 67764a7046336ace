/** The filters of a list, kept under a name. */
import type { ViewQuery, ViewRoom } from '../../domain/records/saved-views.ts';
import { defineEntity, id, integer, json, type Row, text, textOrNull } from './define.ts';

export const savedViews = defineEntity('saved_views', {
  id: id(),
  version: integer(),
  room: text<ViewRoom>(),
  name: text(),
  /** What the address of the list holds: codes, never what was searched for. */
  query: json<ViewQuery>(),
  /** Null: of the whole office. */
  operatorId: textOrNull(),
  keptAt: text(),
  keptBy: text(),
});
export type SavedView = Row<typeof savedViews>;
