/**
 * The register of the OMAPED: what is recorded of a registered person, each part with its version.
 * What was written over stays in the history. Everything about the person is sealed; plain are whose
 * it is, when it was written, and the days on which a thing was handed and came back.
 */
import type { DeliveryKind } from '../../domain/catalogues/omaped.ts';
import type { OmapedFacets } from '../../domain/omaped/facets.ts';
import type {
  OmapedAdjustment,
  OmapedCarne,
  OmapedCertificate,
  OmapedContigo,
  OmapedProfile,
  OmapedSupport,
  OmapedThing,
} from '../../domain/records/omaped.ts';
import { defineEntity, id, integer, json, keyText, type Row, text, textOrNull } from './define.ts';

export const omapedRecords = defineEntity('omaped_records', {
  registrationId: keyText(),
  /** One more with every change of any part: what is kept of it in memory is of one revision. */
  revision: integer(),
  profileVersion: integer(),
  profile: json<OmapedProfile>(),
  carneVersion: integer(),
  carne: json<OmapedCarne>(),
  contigoVersion: integer(),
  contigo: json<OmapedContigo>(),
  /** What lists filter and counters count by, worked out of all the parts at each change. */
  facets: json<OmapedFacets>(),
  changedAt: text(),
  changedBy: text(),
});
export type OmapedRecord = Row<typeof omapedRecords>;

/** A part of a record, of which a person may have several. */
const entryOf = <T>() => ({
  id: id(),
  version: integer(),
  registrationId: text(),
  facts: json<T>(),
  recordedAt: text(),
  recordedBy: text(),
  changedAt: text(),
  changedBy: text(),
});

export const omapedCertificates = defineEntity('omaped_certificates', entryOf<OmapedCertificate>());
export type OmapedCertificateRow = Row<typeof omapedCertificates>;

export const omapedSupports = defineEntity('omaped_supports', entryOf<OmapedSupport>());
export type OmapedSupportRow = Row<typeof omapedSupports>;

export const omapedAdjustments = defineEntity('omaped_adjustments', entryOf<OmapedAdjustment>());
export type OmapedAdjustmentRow = Row<typeof omapedAdjustments>;

/** What was there before each change; it only grows. */
export const omapedHistory = defineEntity('omaped_history', {
  id: id(),
  registrationId: text(),
  part: text<'profile' | 'carne' | 'contigo' | 'certificate' | 'support' | 'adjustment'>(),
  /** Of the registration, or of the certificate, support or adjustment. */
  subjectId: text(),
  version: integer(),
  value: json<object>(),
  replacedAt: text(),
  replacedBy: text(),
});
export type OmapedHistoryRow = Row<typeof omapedHistory>;

/** A thing that the office lends or gives. */
export const omapedThings = defineEntity('omaped_things', {
  id: id(),
  version: integer(),
  facts: json<OmapedThing>(),
  retiredOn: textOrNull(),
  retiredReason: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type OmapedThingRow = Row<typeof omapedThings>;

/** One open delivery a thing, held by the store. */
export const omapedDeliveries = defineEntity('omaped_deliveries', {
  id: id(),
  version: integer(),
  thingId: text(),
  registrationId: text(),
  kind: text<DeliveryKind>(),
  handedOn: text(),
  dueOn: textOrNull(),
  returnedOn: textOrNull(),
  condition: text(),
  returnCondition: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type OmapedDelivery = Row<typeof omapedDeliveries>;
