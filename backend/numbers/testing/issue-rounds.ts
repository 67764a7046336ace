/** Issues papers by four callers of one backend that is killed again and again, and reads the series. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { issuedNumbers, type Paper, papers } from '../../../db/entities/index.ts';
import { seeded } from '../../../db/store/testing/kill-draw.ts';
import { setUpInput } from '../../testing-input.ts';
import type { Issued, IssueOrder } from './issued.ts';
import { type BareOffice, bareOffice, enterOffice } from './office.ts';

const CHILD = fileURLToPath(new URL('./issuer.ts', import.meta.url));
/** A kill falls while it enters, while it issues, and between. */
const LONGEST_MS = 2500;

export interface IssueFigures {
  /** In the book: issued, and of those annulled. */
  readonly numbers: number;
  readonly annulled: number;
  readonly killed: number;
  /** Said to be issued or annulled. */
  readonly acknowledged: number;
  readonly problems: readonly string[];
}

/**
 * @param folder empty; the office is made in it.
 * @param wanted at least so many issued papers.
 * @param kills of the first programs; those after them work until they have made the rest.
 */
export async function issueRounds(
  folder: string,
  wanted: number,
  kills: number,
  seed: number,
): Promise<IssueFigures> {
  const draw = seeded(seed);
  const told: Issued[] = [];
  const issued = (): number => told.filter(({ said }) => said === 'issued').length;
  const before = bareOffice(folder);
  await before.ask('mutation', 'setup.office', setUpInput);
  await before.running.close();
  let killed = 0;
  for (let round = 0; round < kills || issued() < wanted; round += 1) {
    const after = round < kills ? draw() * LONGEST_MS : null;
    const run = await workUntil(after, { folder, papers: Math.max(wanted - issued(), 1) });
    told.push(...run.told);
    if (run.wasKilled) killed += 1;
  }
  const after = await enterOffice(folder);
  const book = await readBook(after, told);
  await after.running.close();
  return { ...book, killed, acknowledged: told.length };
}

/** Lines that were said whole: what was cut was not acknowledged. */
async function workUntil(
  after: number | null,
  order: IssueOrder,
): Promise<{ told: readonly Issued[]; wasKilled: boolean }> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(child, 'close');
  if (after !== null) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await Promise.race([wait(after), closed]);
    child.kill('SIGKILL');
  }
  const [code] = (await closed) as [number | null];
  const wasKilled = code === null;
  if (!wasKilled && code !== 0) throw new Error(`The program that issues ended with ${code}.`);
  const lines = said.split('\n').slice(0, -1);
  return { told: lines.map((line) => JSON.parse(line) as Issued), wasKilled };
}

/** The series as the book has it: no number missing, none twice, and all that was said to be done. */
async function readBook(office: BareOffice, told: readonly Issued[]) {
  const { open } = office.running.backend;
  if (open === null) throw new Error('Nobody is in the office.');
  const { numbers, made } = await open.store.read(async (tx) => ({
    numbers: await tx.find(issuedNumbers, { where: { kind: 'carta' }, order: { number: 'ASC' } }),
    made: await tx.find(papers, {
      select: { id: true, numberId: true, numberText: true, state: true, annulledReason: true },
    }),
  }));
  const problems: string[] = [];
  numbers.forEach(({ number }, at) => {
    if (number !== at + 1) problems.push(`number ${number} stands in place ${at + 1}`);
  });
  const byNumber = new Map<string | null, Pick<Paper, 'id' | 'numberText' | 'state'>>();
  for (const paper of made) {
    if (byNumber.has(paper.numberId)) problems.push(`two papers have ${paper.numberText}`);
    byNumber.set(paper.numberId, paper);
  }
  for (const { id, text, subjectId, annulledReason } of numbers) {
    const paper = byNumber.get(id);
    if (paper?.id !== subjectId || paper.numberText !== text)
      problems.push(`${text} is of no paper`);
    if ((annulledReason === null) !== (paper?.state === 'issued'))
      problems.push(`${text} is annulled in one place alone`);
  }
  const byId = new Map(made.map((paper) => [paper.id, paper]));
  for (const { said, id, number } of told) {
    const paper = byId.get(id);
    if (paper?.numberText !== number || (said === 'annulled' && paper.state !== 'annulled'))
      problems.push(`${number} was said to be ${said} and is not`);
  }
  const annulled = numbers.filter(({ annulledReason }) => annulledReason !== null).length;
  return { numbers: numbers.length, annulled, problems };
}
