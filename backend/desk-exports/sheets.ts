/** The columns of each desk's own sheet, in words. */
import { openRaw, type Tx } from '../../db/store.ts';
import type { Catalogue } from '../../domain/catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CERTIFICATE_STEPS,
  CONTIGO_STATES,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../../domain/catalogues/omaped.ts';
import { ETHNICITIES, HEALTH_INSURANCES } from '../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../domain/catalogues/schooling.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  LITERACIES,
  PENSIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../domain/ciam/catalogues.ts';
import type { OmapedFacets } from '../../domain/omaped/facets.ts';
import type { OlderFields } from '../../domain/records/ciam.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import type { OmapedCarne, OmapedProfile } from '../../domain/records/omaped.ts';

/** How a code reads on the day; several, one after the other. */
export type Named = (catalogue: Catalogue, code: string | null) => string;
type Cells = Readonly<Record<string, string>>;

/** @returns registration → key of a column → text; nobody of whom nothing is known. */
export async function sheetCells(
  tx: Tx,
  desk: PadronDesk,
  registrationIds: readonly string[],
  named: Named,
): Promise<ReadonlyMap<string, Cells>> {
  return desk === 'omaped'
    ? omapedCells(tx, registrationIds, named)
    : ciamCells(tx, registrationIds, named);
}

async function omapedCells(
  tx: Tx,
  ids: readonly string[],
  named: Named,
): Promise<ReadonlyMap<string, Cells>> {
  const rows: { registrationId: string; profile: string; carne: string; facets: string }[] =
    await tx.query(
      `SELECT registration_id AS "registrationId", profile, carne, facets FROM omaped_records
       WHERE registration_id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  const opened = openRaw(
    tx,
    'omaped_records',
    rows,
    ['profile', 'carne', 'facets'],
    'registrationId',
  );
  return new Map(
    opened.flatMap(({ registrationId, ...row }) => {
      if (row.profile === '') return [];
      const profile = JSON.parse(row.profile) as OmapedProfile;
      const carne = JSON.parse(row.carne) as OmapedCarne;
      const facets = JSON.parse(row.facets) as OmapedFacets;
      const cells: Cells = {
        'omaped.types': several(named, DISABILITY_TYPES, facets.types),
        'omaped.degree': named(DISABILITY_DEGREES, facets.degree),
        'omaped.origin': named(DISABILITY_ORIGINS, profile.origin),
        'omaped.dependence': named(DEPENDENCES, profile.dependence),
        'omaped.aids': several(named, TECHNICAL_AIDS, profile.aids),
        'omaped.certificate': named(CERTIFICATE_STEPS, facets.step),
        'omaped.carne': named(CARNE_STATES, carne.state),
        'omaped.carneNumber': carne.number,
        'omaped.contigo': named(CONTIGO_STATES, facets.contigo),
        'omaped.sisfoh': named(SISFOH_CLASSES, profile.sisfoh),
        'omaped.insurance': named(HEALTH_INSURANCES, profile.insurance),
        'omaped.education': named(EDUCATION_LEVELS, profile.education),
        'omaped.employment': named(EMPLOYMENTS, profile.employment),
      };
      return [[registrationId, cells]];
    }),
  );
}

async function ciamCells(
  tx: Tx,
  ids: readonly string[],
  named: Named,
): Promise<ReadonlyMap<string, Cells>> {
  const rows: { registrationId: string; codes: string }[] = await tx.query(
    `SELECT registration_id AS "registrationId", codes FROM ciam_profiles
     WHERE registration_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    openRaw(tx, 'ciam_profiles', rows, ['codes'], 'registrationId').flatMap(
      ({ registrationId, codes }) => {
        if (codes === '') return [];
        const ficha = JSON.parse(codes) as OlderFields;
        const cells: Cells = {
          'ciam.autonomy': named(AUTONOMY_LEVELS, ficha.autonomy),
          'ciam.socioeconomic': named(SOCIOECONOMIC_LEVELS, ficha.socioeconomic),
          'ciam.insurance': named(HEALTH_INSURANCES, ficha.insurance),
          'ciam.pensions': several(named, PENSIONS, ficha.pensions),
          'ciam.ethnicity': named(ETHNICITIES, ficha.ethnicity),
          'ciam.literacy': named(LITERACIES, ficha.literacy),
          'ciam.housing': named(HOUSINGS, ficha.housing),
          'ciam.company': named(COMPANIES, ficha.company),
          'ciam.support': named(SUPPORT_NETWORKS, ficha.support),
          'ciam.disability': YES_NO[ficha.disability ?? ''] ?? '',
        };
        return [[registrationId, cells]];
      },
    ),
  );
}

const several = (named: Named, catalogue: Catalogue, codes: readonly string[]): string =>
  codes.map((code) => named(catalogue, code)).join(', ');

const YES_NO: Readonly<Record<string, string>> = { si: 'Sí', no: 'No', no_sabe: 'No sabe' };
