/** Finds one of each kind in an office that has them, by asking as the page asks. */
import type { Page } from 'playwright-core';
import type { CallAnswer } from '../../preload/contract.ts';
import type { Landmarks } from './views.ts';

interface Row {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly cargoAt: string | null;
  readonly followupId: string;
  readonly service: string;
  readonly active: boolean;
  readonly roles: readonly string[];
}
interface Rows {
  readonly rows: readonly Row[];
}

/** @throws Error when the office lacks one of them. */
export async function findLandmarks(page: Page): Promise<Landmarks> {
  const list = { cursor: null, limit: 100 };
  const cases = await ask<Rows>(page, 'cases.list', { ...list, order: 'recent' });
  const letters = await ask<Rows>(page, 'letters.list', list);
  const papers = await ask<Rows>(page, 'papers.list', list);
  const drafts = await ask<readonly Row[]>(page, 'drafts.list');
  const orientations = await ask<Rows>(page, 'orientations.list', list);
  const received = await ask<Rows>(page, 'received.list', { ...list, show: 'open' });
  const institutions = await ask<readonly Row[]>(page, 'institutions.list', {});
  const violenceCase = first(cases.rows, ({ service }) => service === 'violencia');
  const route = await ask<{ readonly route: { readonly views: readonly Row[] } | null }>(
    page,
    'violence.ofCase',
    { caseId: violenceCase },
  );
  const ofChildren = cases.rows.filter(({ service }) => service === 'demuna');
  const openCase = first(ofChildren, ({ state }) => state === 'en_atencion');
  const bodies = await ask<readonly (Row & { readonly next: Row | null })[]>(
    page,
    'committees.list',
    {},
  );
  const file = await ask<{
    readonly followups: readonly Row[];
    readonly people: readonly { readonly personId: string | null }[];
  }>(page, 'cases.view', { id: openCase });
  return {
    freshCase: first(ofChildren, ({ state }) => state === 'recibido'),
    openCase,
    verifiedCase: first(ofChildren, ({ state }) => state === 'en_verificacion'),
    concludedCase: first(ofChildren, ({ state }) => state === 'concluido'),
    followup: first(file.followups, () => true),
    person: file.people.find(({ personId }) => personId !== null)?.personId ?? '',
    orientation: first(orientations.rows, ({ caseId }) => caseId === null),
    receptionDraft: first(drafts, ({ kind }) => kind === 'reception'),
    orientationDraft: first(drafts, ({ kind }) => kind === 'orientation'),
    migrationDraft: first(drafts, ({ kind }) => kind === 'migration'),
    draftLetter: first(letters.rows, ({ state }) => state === 'draft'),
    issuedLetter: first(letters.rows, ({ state }) => state === 'issued'),
    signedLetter: first(
      letters.rows,
      ({ state, cargoAt }) => state === 'signed' && cargoAt !== null,
    ),
    annulledLetter: first(letters.rows, ({ state }) => state === 'annulled'),
    paper: first(papers.rows, ({ kind, state }) => kind === 'carta' && state === 'issued'),
    paperDraft: first(drafts, ({ kind }) => kind === 'paper'),
    received: first(received.rows, ({ caseId }) => caseId !== null),
    receivedDraft: first(drafts, ({ kind }) => kind === 'received'),
    institution: first(institutions, () => true),
    violenceCase,
    minimumView: first(route.route?.views ?? [], () => true),
    disabled:
      (
        await ask<{ readonly rows: readonly { readonly registrationId: string }[] }>(
          page,
          'omaped.list',
          {},
        )
      ).rows[0]?.registrationId ?? '',
    older: first((await ask<Rows>(page, 'ciam.list', {})).rows, () => true),
    activity: first((await ask<Rows>(page, 'activities.list', {})).rows, () => true),
    committee: first(bodies, () => true),
    committeeSession: bodies.find(({ next }) => next !== null)?.next?.id ?? '',
    colleague: first(
      await ask<readonly Row[]>(page, 'accounts.list'),
      ({ active, roles }) => active && !roles.includes('responsable'),
    ),
  };
}

function first(rows: readonly Row[], wanted: (row: Row) => boolean): string {
  const found = rows.find(wanted);
  if (found === undefined) throw new Error(`The office has none: ${wanted}`);
  return found.id;
}

async function ask<T>(page: Page, path: string, input?: unknown): Promise<T> {
  const answer: CallAnswer = await page.evaluate(
    ([to, what]) =>
      window.yanapa.call({ id: crypto.randomUUID(), type: 'query', path: to, input: what }),
    [path, input] as const,
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`);
  return answer.value as T;
}
