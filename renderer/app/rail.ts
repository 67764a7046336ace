import {
  IconAlertCircle,
  IconBook2,
  IconCalendar,
  IconFileText,
  IconFolders,
  IconHeartHandshake,
  IconInbox,
  IconMailDown,
  IconMessageCircle,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconUsers,
  IconUsersGroup,
  IconWheelchair,
} from '@tabler/icons-react';
import { type Action, mayDo, type Role } from '../../domain/rights.ts';
import { address } from '../api/addresses.ts';

export interface RailEntry {
  readonly label: string;
  readonly to: string;
  readonly icon: typeof IconInbox;
  readonly action: Action;
  /** Whoever may do this finds the room somewhere else. */
  readonly unless?: Action;
  /** With Alt. */
  readonly key: string;
}

/** The rooms of the desk. Shown to whoever may enter; Alt and the number goes there. */
const RAIL: readonly RailEntry[] = [
  { label: 'Mi bandeja', to: address.tray, icon: IconInbox, action: 'tray.own', key: '1' },
  { label: 'Casos', to: address.cases, icon: IconFolders, action: 'cases.list', key: '2' },
  { label: 'Personas', to: address.people, icon: IconUsers, action: 'people.view', key: '3' },
  { label: 'OMAPED', to: address.omaped, icon: IconWheelchair, action: 'omaped.view', key: '0' },
  { label: 'CIAM', to: address.ciam, icon: IconHeartHandshake, action: 'ciam.view', key: 'C' },
  {
    label: 'Documentos',
    to: address.letters,
    icon: IconFileText,
    action: 'letters.view',
    key: '4',
  },
  {
    label: 'Documentos recibidos',
    to: address.received,
    icon: IconMailDown,
    action: 'received.view',
    key: '8',
  },
  {
    label: 'Pendientes de la oficina',
    to: address.office,
    icon: IconAlertCircle,
    action: 'tray.office',
    key: '5',
  },
  {
    label: 'Agenda',
    to: address.agenda,
    icon: IconCalendar,
    action: 'fixed_duties.view',
    key: 'A',
  },
  {
    label: 'Actividades',
    to: address.activities,
    icon: IconSpeakerphone,
    action: 'activities.view',
    key: 'T',
  },
  {
    label: 'Reuniones y comités',
    to: address.committees,
    icon: IconUsersGroup,
    action: 'committees.view',
    key: 'R',
  },
  {
    label: 'Libros y listados',
    to: address.books,
    icon: IconBook2,
    action: 'books.view',
    key: '9',
  },
  {
    label: 'Opiniones',
    to: address.feedback,
    icon: IconMessageCircle,
    action: 'feedback.type',
    key: 'P',
  },
  {
    label: 'Control de accesos',
    to: address.control,
    icon: IconShieldCheck,
    action: 'audit.view_all',
    unless: 'tray.office',
    key: '7',
  },
  { label: 'Ajustes', to: address.settings, icon: IconSettings, action: 'office.view', key: '6' },
];

export const railOf = (roles: readonly Role[]): readonly RailEntry[] =>
  RAIL.filter(
    ({ action, unless }) => mayDo(action, roles) && (unless === undefined || !mayDo(unless, roles)),
  );

/** Where her day begins: the first room that is hers. */
export const homeOf = (roles: readonly Role[]): string => railOf(roles)[0]?.to ?? address.settings;

/** Where whoever was here before left the window, and she may not be. */
export const isClosedRoom = (pathname: string, roles: readonly Role[]): boolean =>
  RAIL.some(({ to, action }) => to === pathname && !mayDo(action, roles)) ||
  // Who attends nobody has no business at the page of a case, a person or a letter.
  (!mayDo('tray.own', roles) && !WITHOUT_PEOPLE.some((room) => pathname.startsWith(room)));

const WITHOUT_PEOPLE: readonly string[] = [address.control, address.settings];
