import {
  IconAlertCircle,
  IconFileText,
  IconFolders,
  IconInbox,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { Action } from '../../domain/rights.ts';
import { address } from '../api/addresses.ts';

export interface RailEntry {
  readonly label: string;
  readonly to: string;
  readonly icon: typeof IconInbox;
  readonly action: Action;
  /** With Alt. */
  readonly key: string;
}

/** The rooms of the desk. Shown to whoever may enter; Alt and the number goes there. */
export const RAIL: readonly RailEntry[] = [
  { label: 'Mi bandeja', to: address.tray, icon: IconInbox, action: 'tray.own', key: '1' },
  { label: 'Casos', to: address.cases, icon: IconFolders, action: 'cases.list', key: '2' },
  { label: 'Personas', to: address.people, icon: IconUsers, action: 'people.view', key: '3' },
  {
    label: 'Documentos',
    to: address.letters,
    icon: IconFileText,
    action: 'letters.view',
    key: '4',
  },
  {
    label: 'Pendientes de la oficina',
    to: address.office,
    icon: IconAlertCircle,
    action: 'tray.office',
    key: '5',
  },
  { label: 'Ajustes', to: address.settings, icon: IconSettings, action: 'office.view', key: '6' },
];
