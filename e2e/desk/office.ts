/** Offices to live in, each in a folder of its own, through the window of the Chromium host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/process.ts';
import { createPrinter } from '../../letters/client.ts';
import {
  type ChromiumHost,
  type ChromiumHostOptions,
  launchChromiumHost,
} from '../../main/chromium/host.ts';
import { PlayedOffice } from '../scenario/office.ts';

/** The build that is tested: `npm test` sees that it is of the present sources. */
export const BUILD = join(ROOT, 'out');

/** On each thing waited for. The machines this runs on are slow, and shared. */
const PATIENCE_MS = 20_000;

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'yanapa-desk-'));
}

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

type Options = Partial<ChromiumHostOptions>;

/** Opens the window on `folder/store`, or where the options say. Practice offices only. */
export const openWindow = (folder: string, options: Options = {}): Promise<ChromiumHost> =>
  openAsWorking(folder, { practiceOnly: true, ...options });

/** The same, as an office opens it that works with real people. Needs a memory file system. */
export async function openAsWorking(folder: string, options: Options = {}): Promise<ChromiumHost> {
  const host = await launchChromiumHost({
    dataFolder: join(folder, 'store'),
    outFolder: BUILD,
    version: '0.1.0',
    headless: true,
    colorScheme: 'light',
    homeFolder: join(folder, 'home'),
    anchorFolder: join(folder, 'profile'),
    ...options,
  });
  host.page().setDefaultTimeout(PATIENCE_MS);
  return host;
}

export const ROSA = {
  fullName: 'Rosa Quispe Mamani',
  post: 'Defensora Responsable',
  userName: 'rosa.quispe',
  password: 'cinco llamas suben al cerro blanco',
} as const;

interface Made {
  /** When the office was set up. Default: a minute ago. */
  readonly startAt?: Date;
  /** The office is accredited for riesgo from this day on, YYYY-MM-DD. Default: it is not. */
  readonly accreditedSince?: string | null;
  /** More acts of its responsable, played after the set-up. */
  readonly andThen?: (office: PlayedOffice) => Promise<void>;
}

/** An office that is set up already, for tests that are not about setting it up. */
export async function madeOffice({
  startAt,
  accreditedSince = null,
  andThen,
}: Made = {}): Promise<string> {
  const folder = newFolder();
  const office = new PlayedOffice({
    folder: join(folder, 'store'),
    version: '0.1.0',
    printer: createPrinter(join(BUILD, 'main', 'letters.js')),
    startAt: startAt ?? new Date(Date.now() - 60_000),
  });
  const { userName, password, fullName, post } = ROSA;
  const year = new Date().getFullYear();
  const answer = await office.call('setup.office', {
    purpose: 'practice',
    office: {
      validFrom: `${year}-01-01`,
      municipality: 'Municipalidad Provincial de Tarata',
      unit: 'Gerencia de Desarrollo Social – DEMUNA',
      dnaCode: '23010',
      district: '230401',
      siglas: 'DEMUNA-GDS/MPT',
      place: 'Tarata',
      address: '',
      phones: '',
      email: '',
      accredited: accreditedSince !== null,
      accreditedSince,
      accreditationDocument: accreditedSince === null ? null : 'RD 001-MIMP',
    },
    logoUpload: null,
    yearName: { year, text: 'Año de la práctica', secondLine: null, norm: null },
    responsable: {
      fields: {
        fullName,
        post,
        userName,
        documentType: null,
        documentNumber: null,
        profession: null,
        collegeNumber: null,
      },
      password,
    },
    counters: { year, nextCase: 1, nextOficio: 1 },
    onePcUnderstood: true,
  });
  if (answer.ok) await andThen?.(office);
  await office.close();
  if (!answer.ok) throw new Error(`The office was not made: ${answer.error.code}`);
  return folder;
}
