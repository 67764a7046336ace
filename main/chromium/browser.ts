/** Finds an installed Chromium, Chrome or Edge. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands of Linux, in order of preference. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Where Windows and macOS install them, below the folders that the environment names. */
const WINDOWS = [
  ['ProgramFiles', 'Google/Chrome/Application/chrome.exe'],
  ['ProgramFiles(x86)', 'Google/Chrome/Application/chrome.exe'],
  ['LOCALAPPDATA', 'Google/Chrome/Application/chrome.exe'],
  ['ProgramFiles(x86)', 'Microsoft/Edge/Application/msedge.exe'],
  ['ProgramFiles', 'Microsoft/Edge/Application/msedge.exe'],
] as const;
const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Path of the browser; null when there is none.
 * @param environment `YANAPA_BROWSER` names one outright.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['YANAPA_BROWSER'];
  if (named) return existsSync(named) ? named : null;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const places = {
    linux: COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    darwin: MACOS,
    win32: WINDOWS.map(([variable, path]) => join(environment[variable] ?? '', path)),
  }[process.platform as string];
  return places?.find((place) => existsSync(place)) ?? null;
}
