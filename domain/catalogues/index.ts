/** Every catalogue, for the settings screen and for the tests that hold for all of them. */

import * as ciam from '../ciam/catalogues.ts';
import { OMAPED_SERVICES } from '../omaped/services.ts';
import { ABSTENTION_CAUSES } from './abstention.ts';
import * as activities from './activities.ts';
import { AFFECTED_RIGHTS } from './affected-rights.ts';
import { ATTACHMENT_CLASSES, ATTACHMENT_KINDS } from './attachments.ts';
import { ATTENTION_MODES, CIAM_SERVICES } from './attentions.ts';
import * as cases from './case.ts';
import type { Catalogue } from './catalogue.ts';
import * as committees from './committees.ts';
import * as conciliation from './conciliation.ts';
import * as consents from './consents.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import * as dossiers from './dossiers.ts';
import { EXPORT_PURPOSES } from './exports.ts';
import * as family from './family.ts';
import * as folders from './folders.ts';
import * as hearings from './hearings.ts';
import * as incidents from './incidents.ts';
import { INSTITUTION_KINDS } from './institution-kinds.ts';
import * as judicial from './judicial.ts';
import { MATERIAS, SUBMATERIAS } from './materias.ts';
import * as omaped from './omaped.ts';
import * as person from './person.ts';
import * as received from './received.ts';
import * as risk from './risk.ts';
import * as schooling from './schooling.ts';
import { CARE_BASES, CARE_KINDS, FAMILY_SOURCES, TIES } from './ties.ts';
import * as violence from './violence.ts';
import * as work from './work.ts';

/** Coded fields of a person: each can say "no sabe" or "no responde". */
export const PERSON_CATALOGUES: readonly Catalogue[] = [
  ...Object.values(person),
  ...Object.values(schooling),
  ...Object.values(family),
];

/** Those of `violence.ts`, which has functions beside them. */
const VIOLENCE: readonly Catalogue[] = [
  violence.VIOLENCE_TYPES,
  violence.VIOLENCE_MODALITIES,
  violence.VIOLENCE_ROLES,
  violence.VIOLENCE_TIES,
  violence.VIOLENCE_DESTINATIONS,
  violence.NOTICE_MEDIA,
  violence.IMMEDIATE_HELP,
  violence.VIOLENCE_MEASURES,
  violence.MEASURE_CHANGES,
  violence.VISIT_OUTCOMES,
  violence.VIOLENCE_CLOSINGS,
  violence.VIOLENCE_CONDITIONS,
  violence.VIOLENCE_ORIGINS,
];

/** In the order of the settings screen. */
export const CATALOGUES: readonly Catalogue[] = [
  DOCUMENT_TYPES,
  ...PERSON_CATALOGUES,
  TIES,
  FAMILY_SOURCES,
  CARE_KINDS,
  CARE_BASES,
  ...Object.values(cases),
  MATERIAS,
  SUBMATERIAS,
  AFFECTED_RIGHTS,
  ...Object.values(work),
  ...Object.values(folders),
  ...Object.values(dossiers),
  ...Object.values(incidents),
  ...Object.values(judicial),
  ...Object.values(conciliation),
  ...Object.values(hearings),
  ...Object.values(risk),
  ...VIOLENCE,
  ...Object.values(committees),
  ...Object.values(received),
  ...Object.values(consents),
  ...Object.values(omaped),
  ...Object.values(ciam),
  ...Object.values(activities),
  OMAPED_SERVICES,
  CIAM_SERVICES,
  ATTENTION_MODES,
  EXPORT_PURPOSES,
  INSTITUTION_KINDS,
  ABSTENTION_CAUSES,
  ATTACHMENT_KINDS,
  ATTACHMENT_CLASSES,
];
