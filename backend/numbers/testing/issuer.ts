/**
 * A program of its own in which four callers issue cartas at once, and annul some, until they have
 * made as many as were asked or are killed. It says on standard output what it was acknowledged:
 * `Issued`, a line of JSON each.
 *
 * Argument: an `IssueOrder`, as JSON.
 */
import { cartaOf } from '../../papers/testing.ts';
import type { BegunPaper, IssuedPaper } from '../../papers/types.ts';
import { CALLERS, EACH_NTH_IS_ANNULLED, type Issued, type IssueOrder } from './issued.ts';
import { enterOffice } from './office.ts';

const order = JSON.parse(process.argv[2] ?? '') as IssueOrder;
const say = (line: Issued): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const { running, ask } = await enterOffice(order.folder);
const place = { caseId: null, subjectId: null };
const { paper } = await ask<BegunPaper>('query', 'papers.begin', { kind: 'carta', ...place });
const request = { ...place, paper: cartaOf(paper), outsideNumber: null };
let left = order.papers;

async function caller(): Promise<void> {
  while (left > 0) {
    left -= 1;
    const isAnnulled = left % EACH_NTH_IS_ANNULLED === 0;
    const { id, version, number } = await ask<IssuedPaper>('mutation', 'papers.issue', request);
    say({ said: 'issued', id, number });
    if (!isAnnulled) continue;
    await ask('mutation', 'papers.annul', { id, version, reason: 'Se repitió.' });
    say({ said: 'annulled', id, number });
  }
}

await Promise.all(Array.from({ length: CALLERS }, caller));
await running.close();
