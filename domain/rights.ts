/**
 * Who may do what, and on which cases: the one table. Procedures read it; nothing else checks a right.
 *
 * Sources: RDNA 18–28 and 27 (demuna.md §1.3, §7). Qualifying, acting and closing derive from being
 * responsable or defensor/a, never from a profession (RDNA 28.1). Any professional of the office may
 * issue and sign a letter that protects: no approval, assignment or absence delays it. Whoever has an
 * interest in a case has no right on it, whatever her role (RDNA 28.2). The desks of family violence,
 * OMAPED and CIAM have roles of their own: each sees its own people alone (docs/decisions/0023-desks.md).
 */
import { DESKS, type Desk, REGISTER_DESKS } from './desks.ts';
import { SEALED_CLASSES, type SealedClass } from './fields/classes.ts';

export const ROLES = [
  'responsable',
  'defensor',
  'worker',
  'promotor',
  'apoyo',
  'violencia',
  'omaped',
  'ciam',
  'admin_tecnico',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  responsable: 'Responsable de la DEMUNA',
  defensor: 'Defensor/a',
  worker: 'Profesional de apoyo',
  promotor: 'Promotor/a',
  apoyo: 'Apoyo administrativo',
  violencia: 'Profesional de violencia familiar',
  omaped: 'Encargado/a de la OMAPED',
  ciam: 'Encargado/a del CIAM',
  admin_tecnico: 'Soporte técnico (sin datos)',
  auditor: 'Oficial de datos personales',
};

/**
 * The sealed classes whose key each role holds: what its password opens in any tool, beside what is
 * `ordinario` (vault.md, "Compartments"; demuna.md §7). Who told is unlocked by the responsable only.
 */
export const READS: Readonly<Record<Role, readonly SealedClass[]>> = {
  responsable: SEALED_CLASSES,
  defensor: ['sensible', 'psicologico', 'reservado_30364', 'penal'],
  worker: ['sensible', 'psicologico', 'reservado_30364', 'penal'],
  promotor: [],
  apoyo: [],
  violencia: ['sensible', 'psicologico', 'reservado_30364', 'penal'],
  omaped: ['discapacidad'],
  ciam: ['adulto_mayor'],
  admin_tecnico: [],
  auditor: [],
};

/** Roles whose way in opens no store: they see the state of the program, and nobody's data. */
const WITHOUT_STORE: readonly Role[] = ['admin_tecnico'];

/** Whether any of these roles opens the store itself (names, dates, terms). */
export const opensStore = (roles: readonly Role[]): boolean =>
  roles.some((role) => !WITHOUT_STORE.includes(role));

/** The sealed classes that any of these roles opens. */
export const classesRead = (roles: readonly Role[]): readonly SealedClass[] =>
  SEALED_CLASSES.filter((name) => roles.some((role) => READS[role].includes(name)));

/**
 * The desks that each role attends: their cases, or the people of their register. Whoever answers for
 * the office answers for all of them; a colleague who attends two of them has two roles.
 */
const ATTENDS: Readonly<Record<Role, readonly Desk[]>> = {
  responsable: DESKS,
  defensor: ['demuna'],
  worker: ['demuna'],
  promotor: ['demuna'],
  apoyo: ['demuna'],
  violencia: ['violencia'],
  omaped: ['omaped'],
  ciam: ['ciam'],
  admin_tecnico: [],
  auditor: [],
};

/** The desks that these roles attend. */
export const desksOf = (roles: readonly Role[]): readonly Desk[] =>
  DESKS.filter((desk) => roles.some((role) => ATTENDS[role].includes(desk)));

/**
 * How a case stands to somebody, the nearest first: `own` (she answers for it, or has a pending
 * follow-up, letter or received document of it), `team` (of her service), `other` (of another service).
 */
export const RELATIONS_TO_CASE = ['own', 'team', 'other'] as const;
export type CaseRelation = (typeof RELATIONS_TO_CASE)[number];

/** Role → the farthest case on which it has the right; a role that is absent has none. */
export type Rights = Readonly<Partial<Record<Role, CaseRelation>>>;

/** Whoever attends children (RDNA 18–26), or helps to. */
const DEMUNA: Rights = {
  responsable: 'team',
  defensor: 'team',
  worker: 'team',
  promotor: 'own',
  apoyo: 'own',
};
/** Whoever attends people by cases, or helps to. */
const STAFF: Rights = { ...DEMUNA, violencia: 'team' };
/** Whoever attends people, by cases or by a register. */
const ATTENDING: Rights = { ...STAFF, omaped: 'own', ciam: 'own' };
const ALL: Rights = { ...ATTENDING, auditor: 'own' };
/** Whoever attends people, on any case of the service: what may not wait for anybody. */
const ANYBODY: Rights = {
  responsable: 'team',
  defensor: 'team',
  worker: 'team',
  promotor: 'team',
  apoyo: 'team',
  violencia: 'team',
};
const DEMUNA_PROFESSIONALS: Rights = { responsable: 'team', defensor: 'team', worker: 'team' };
const PROFESSIONALS: Rights = { ...DEMUNA_PROFESSIONALS, violencia: 'team' };
/** Whoever writes what the office says: professionals, and the registers for their own people. */
const WRITERS: Rights = { ...PROFESSIONALS, omaped: 'own', ciam: 'own' };
/** Follow-ups are helped by the promotor/a, each her own (RDNA 22–23). */
const FIELD: Rights = { ...PROFESSIONALS, promotor: 'own' };
const DEFENSORES: Rights = { responsable: 'team', defensor: 'team' };
const RESPONSABLE: Rights = { responsable: 'team' };
const VIOLENCE: Rights = { responsable: 'team', violencia: 'team' };
const OMAPED: Rights = { responsable: 'team', omaped: 'own' };
const CIAM: Rights = { responsable: 'team', ciam: 'own' };
/** The registers of people, each of its own desk. */
const REGISTERS: Rights = { ...OMAPED, ...CIAM };

export const RIGHTS = {
  'office.view': ALL,
  'office.change': RESPONSABLE,
  'operators.list': ALL,
  'operators.add': RESPONSABLE,
  'operators.change': RESPONSABLE,
  'password.change': ALL,
  /** By which days the terms are counted: everybody's; the responsable answers for them. */
  'calendar.view': ALL,
  'calendar.change': RESPONSABLE,
  /** How coded fields read: everybody's; the responsable answers for them. */
  'catalogues.view': ALL,
  'catalogues.change': RESPONSABLE,
  /** What documents begin with: whoever writes them reads it; the responsable answers for it. */
  'texts.view': WRITERS,
  'texts.change': RESPONSABLE,
  'numbers.view': ATTENDING,

  'drafts.keep': ATTENDING,
  'search.all': ATTENDING,

  'people.view': ATTENDING,
  /** Who told, when she asked that her identity be kept: with a written reason (R1297 23.2). */
  'informants.view': RESPONSABLE,
  'people.change': WRITERS,
  /** Two rows of one person become one: only who sees all there is of both, and never of a case closed to her. */
  'people.merge': RESPONSABLE,
  /** Who is what to whom, who lives together, with whom a child has lived: whoever attends by cases. */
  'family.view': STAFF,
  'family.record': PROFESSIONALS,
  'family.print': PROFESSIONALS,
  'safe_contact.change': PROFESSIONALS,
  'safe_contact.override': STAFF,

  'orientations.register': DEMUNA,
  'orientations.list': DEMUNA,
  'cases.register': DEMUNA,
  'cases.migrate': RESPONSABLE,
  'cases.view': STAFF,
  'cases.list': STAFF,
  'cases.change': PROFESSIONALS,
  'cases.assign': RESPONSABLE,
  'cases.note': FIELD,
  'cases.qualify': DEFENSORES,
  'cases.extend_qualification': DEFENSORES,
  /** A term goes on as its norm lets whoever attends the case decide (RDNA 32.2, 34, 38.8). */
  'terms.extend': DEFENSORES,
  /** A term stands still: whoever answers for the office says so. */
  'terms.suspend': RESPONSABLE,
  'cases.refine_qualification': DEFENSORES,
  /** A delito, a falta, a risk or violence found and then discarded, with a written reason. */
  'cases.discard_flag': RESPONSABLE,
  'cases.act': DEFENSORES,
  'cases.verify': DEFENSORES,
  'cases.conclude': DEFENSORES,
  'cases.reopen': RESPONSABLE,

  /** Agreement with a plan or a closing, in an office that asks for it; a denuncia never waits for one. */
  'approvals.view': PROFESSIONALS,
  'approvals.ask': PROFESSIONALS,
  'approvals.decide': RESPONSABLE,
  'approvals.require': RESPONSABLE,

  /** Which cases are sealed and for whom, who must abstain: the responsable decides. */
  'access.view': STAFF,
  'access.seal': RESPONSABLE,
  /** Whoever has an interest says so herself (RDNA 28.2). */
  'access.abstain': STAFF,
  'access.conflicts': RESPONSABLE,
  /**
   * A case that is not hers to open, when life or health cannot wait for whoever answers for it. What
   * is sealed opens to no other key for it: a promotor/a reads who, how to reach them and what is due.
   */
  'access.emergency': {
    responsable: 'other',
    defensor: 'other',
    worker: 'other',
    promotor: 'other',
    apoyo: 'other',
    violencia: 'other',
  },
  'access.notices': { responsable: 'team', auditor: 'own' },

  /** Lawsuits in which the office represents a child, or which it follows (CNA 45.1.i; RDNA 21). */
  'judicial.view': PROFESSIONALS,
  'judicial.record': DEFENSORES,

  /** Hearings of a conciliation or a compromiso (RDNA 37–51). Any professional asks a party alone. */
  'hearings.view': DEMUNA_PROFESSIONALS,
  'hearings.screen': DEMUNA_PROFESSIONALS,
  'hearings.record': DEFENSORES,
  /** A day or a place that the rule allows with her reason alone (RDNA 38.2, 38.7). */
  'hearings.override': RESPONSABLE,
  /** An acta is signed before a defensor/a (RDNA 28.1); what is kept of it, any professional follows. */
  'agreements.view': DEMUNA_PROFESSIONALS,
  'agreements.record': DEFENSORES,
  'agreements.follow': DEMUNA_PROFESSIONALS,
  'agreements.stop_registry': RESPONSABLE,
  /** The procedure for riesgo (DL 1297). Its resolutions are signed by the responsable (R1297 7). */
  'risk.view': DEMUNA_PROFESSIONALS,
  'risk.record': DEFENSORES,
  'risk.resolve': RESPONSABLE,

  'followups.assign': RESPONSABLE,
  /** Whoever it was given to; the responsable, anybody's. */
  'followups.record': {
    responsable: 'team',
    defensor: 'own',
    worker: 'own',
    promotor: 'own',
    apoyo: 'own',
    violencia: 'own',
  },
  'followups.cancel': RESPONSABLE,
  'followups.list': STAFF,
  'tray.own': ATTENDING,
  'tray.office': RESPONSABLE,
  /** How much each person has in hand. */
  'work.view': RESPONSABLE,
  /** Filters of a list under a name: one's own; the office's, by whoever answers for it. */
  'saved_views.keep': ATTENDING,
  'saved_views.share': RESPONSABLE,
  /** Which fields of the forms are filled in: counts of fields, of nobody. */
  'field_use.count': RESPONSABLE,

  'letters.view': PROFESSIONALS,
  'letters.write': PROFESSIONALS,
  'letters.issue': PROFESSIONALS,
  'letters.sign': PROFESSIONALS,
  'letters.annul': RESPONSABLE,
  'letters.print': PROFESSIONALS,
  'letters.file_cargo': PROFESSIONALS,
  /** A denuncia, an oficio to the UPE, the notice of a breach: issued and signed by whoever is there. */
  'letters.urgent': ANYBODY,
  /** Whoever may read an oficio lets somebody who may not print it once. */
  'letters.release': PROFESSIONALS,
  'letters.print_released': ANYBODY,

  /** On which basis data go to whom (Ley 29733); whoever writes what leaves records it. */
  'consents.view': PROFESSIONALS,
  'consents.record': PROFESSIONALS,
  'consents.print': PROFESSIONALS,
  /** A file leaves: who may open it may take it out, saying to whom and why. */
  'exports.make': ALL,
  'exports.view': PROFESSIONALS,
  /** The PDF signed outside, beside what was issued. */
  'signed.view': PROFESSIONALS,
  'signed.file': PROFESSIONALS,

  /** Documents of the office besides the oficios; who may annul a number answers for the series. */
  'papers.view': WRITERS,
  'papers.issue': WRITERS,
  'papers.sign': WRITERS,
  'papers.annul': RESPONSABLE,
  'papers.print': WRITERS,
  'papers.file_cargo': WRITERS,
  /** A form without anybody's data, for whoever goes to the field. */
  'papers.blank': ATTENDING,
  /** The books of a month; what she may not read of them shows as a number and no more. */
  'books.view': PROFESSIONALS,
  'books.print': PROFESSIONALS,
  /** The day on paper, by codes: one's own; the office's for whoever looks after it. */
  'day_papers.own': ATTENDING,
  'day_papers.office': RESPONSABLE,
  /** The figures of the office are signed by its responsable (RDNA 19.h). */
  'statistics.form': RESPONSABLE,
  /** The folder on its shelf: pieces, folios, who has it (RDNA 19.i, 27.h). */
  'folders.view': STAFF,
  'folders.keep': STAFF,
  'folders.print': STAFF,
  /** The expediente that somebody asks for: who qualifies decides each piece, who keeps it lets it go (RDNA 19.i). */
  'dossiers.view': PROFESSIONALS,
  'dossiers.keep': PROFESSIONALS,
  'dossiers.decide': DEFENSORES,
  'dossiers.release': RESPONSABLE,
  'dossiers.print': DEFENSORES,
  /** What comes in is registered by whoever is at the desk; to whom it passes, the responsable says. */
  'received.view': STAFF,
  'received.register': STAFF,
  /** What comes in, as the answer to what this office sent. */
  'received.file_answer': PROFESSIONALS,
  'received.link': PROFESSIONALS,
  'received.order': RESPONSABLE,
  'received.answer': PROFESSIONALS,
  /** Whoever it was passed to; a professional, anybody's. */
  'received.close': STAFF,
  'received.reopen': RESPONSABLE,
  'received.annul': RESPONSABLE,

  'staff.view': RESPONSABLE,
  'staff.record': RESPONSABLE,
  'operators.remove': RESPONSABLE,
  'privileges.review': RESPONSABLE,
  /** Losing a stick is told by whoever lost it, at once: the 48 hours run from then. */
  'incidents.report': ALL,
  'incidents.manage': { responsable: 'team', auditor: 'own' },
  /** Whatever day the PC says, nobody waits for somebody else to say that it is right. */
  'clock.confirm': ALL,
  'store.accept_rollback': RESPONSABLE,
  /** Her own acts; all of them for whom `readsAllActs`. */
  'audit.view': ALL,
  'audit.view_all': { responsable: 'team', auditor: 'own' },
  'audit.month_page': { responsable: 'team', auditor: 'own' },
  /** Whoever works here may see that the work is safe, and make it so. */
  'copies.view': ALL,
  'copies.make': ALL,
  /** What leaves the office, or replaces what is there. */
  'copies.take_out': RESPONSABLE,
  'copies.restore': RESPONSABLE,
  'vault.rekey': RESPONSABLE,

  'attachments.view': WRITERS,
  'attachments.add': ATTENDING,
  'attachments.change': WRITERS,
  /** Whoever sees a mistaken upload takes it out of sight at once. */
  'attachments.quarantine': ATTENDING,
  'attachments.destroy': RESPONSABLE,
  'attachments.check': WRITERS,

  'institutions.view': ATTENDING,
  'institutions.change': RESPONSABLE,

  /** Family violence (Ley 30364): a case of its own desk, or the route of a child's. */
  'violence.register': VIOLENCE,
  'violence.view': PROFESSIONALS,
  'violence.record': PROFESSIONALS,
  /** Address and telephone alone, to one named officer of Serenazgo (TUO de la Ley 30364, art. 16). */
  'violence.minimum_view': VIOLENCE,
  /** Persons and cases counted, those that are few hidden. */
  'violence.figures': VIOLENCE,
  'fvr.view': PROFESSIONALS,
  'fvr.record': PROFESSIONALS,
  /** Whether the orientative sum may be made at all. */
  'fvr.compute': RESPONSABLE,

  /** The registers of the OMAPED and the CIAM: each desk its own people. */
  'registrations.change': REGISTERS,
  'omaped.view': OMAPED,
  'omaped.record': OMAPED,
  'ciam.view': CIAM,
  'ciam.record': CIAM,
  /** What was done for a person of a register: services and visits. */
  'attentions.view': REGISTERS,
  'attentions.record': REGISTERS,
  /** Two rows that may be one person, for whoever may see both. */
  'duplicates.tell': WRITERS,
  'duplicates.view': RESPONSABLE,
  'duplicates.settle': RESPONSABLE,

  /** Workshops, campaigns and groups of one's desks. */
  'activities.view': ATTENDING,
  'activities.record': ATTENDING,
  /**
   * Bodies in which the office sits, which are public: whoever attends people reads them, whoever writes
   * what the office says keeps their sessions, and who sits in them the responsable says (RDNA 19.p).
   */
  'committees.view': ATTENDING,
  'committees.print': ATTENDING,
  'committees.record': WRITERS,
  'committees.change': RESPONSABLE,
  /** What a multidisciplinary meeting said of a case, as a note of its diary is written. */
  'case_meetings.view': STAFF,
  'case_meetings.record': FIELD,
  /** What the municipality owes on fixed days, and who answers for it. */
  'fixed_duties.view': ATTENDING,
  'fixed_duties.record': ATTENDING,
  'fixed_duties.change': RESPONSABLE,
  'imports.make': REGISTERS,
  'imports.undo': REGISTERS,
  'desk_exports.make': REGISTERS,

  /** What is asked of people once their case is over, and its blank sheet. */
  'feedback.form': ATTENDING,
  /** Whoever attended the case does not ask: told by the case itself (`backend/feedback/attended.ts`). */
  'feedback.ask': PROFESSIONALS,
  /** Sheets of the box of one's own desk: they name nobody. */
  'feedback.type': ATTENDING,
  /** What was answered, in figures; and the comments, when there are enough of them. */
  'feedback.figures': RESPONSABLE,
  'feedback.comments': RESPONSABLE,
} as const satisfies Record<string, Rights>;

export type Action = keyof typeof RIGHTS;

/**
 * What is done to a file beside a session of a body asks for the right on sessions: whoever reads them
 * reads it, whoever keeps them files it. To destroy one is the responsable's, as anywhere.
 */
const OF_SESSIONS: Readonly<Partial<Record<Action, Action>>> = {
  'attachments.view': 'committees.view',
  'attachments.add': 'committees.record',
  'attachments.change': 'committees.record',
  'attachments.quarantine': 'committees.record',
};

/** The right that an act on a file asks for there. @param subject what the file stands beside. */
export const rightBeside = (action: Action, subject: string): Action =>
  subject === 'session' ? (OF_SESSIONS[action] ?? action) : action;

/** Whether there is anything beside which these roles may do it: where is looked at afterwards. */
export const mayBesideSomething = (action: Action, roles: readonly Role[]): boolean =>
  mayDo(action, roles) || mayDo(rightBeside(action, 'session'), roles);

/** What emergency access opens: looking, and whom to call; never changing nor printing. */
export const EMERGENCY_ACTIONS: readonly Action[] = [
  'cases.view',
  'access.view',
  'followups.list',
  'people.view',
  'safe_contact.override',
];
export const EMERGENCY_MINUTES = 30;

/** How a missing right reads: what asks for a defensor/a says so (RDNA 28.1). */
export const refusalOf = (action: Action): 'needs_defensor' | 'not_allowed' =>
  RIGHTS[action] === DEFENSORES ? 'needs_defensor' : 'not_allowed';

/** Whether someone may record a follow-up: her own, or any for whoever gives them out. */
export const mayRecordFollowup = (
  assignedTo: string,
  who: { readonly operatorId: string; readonly roles: readonly Role[] },
): boolean => assignedTo === who.operatorId || mayDo('followups.assign', who.roles);

/** Whether someone may close a received document: one that was passed to her, or any for who answers them. */
export const mayCloseReceived = (
  assignedTo: string | null,
  who: { readonly operatorId: string; readonly roles: readonly Role[] },
): boolean => assignedTo === who.operatorId || mayDo('received.answer', who.roles);

/** A duty of the calendar: of the whole office (null) or of a desk, and given to somebody or to a post (null). */
interface DutyOf {
  readonly desk: Desk | null;
  readonly operatorId: string | null;
}
interface Who {
  readonly operatorId: string;
  readonly roles: readonly Role[];
}

/** Whether a duty shows: one of the whole office to everybody, one of a desk to whoever attends it or was given it. */
export const seesDuty = ({ desk, operatorId }: DutyOf, who: Who): boolean =>
  desk === null || operatorId === who.operatorId || desksOf(who.roles).includes(desk);

/** Whether someone may write what was done of it: whoever has it, attends its desk, or answers for the office. */
export const mayRecordDuty = ({ desk, operatorId }: DutyOf, who: Who): boolean =>
  operatorId === who.operatorId ||
  mayDo('fixed_duties.change', who.roles) ||
  (desk !== null && desksOf(who.roles).includes(desk));

/**
 * Whether it is hers to do: given to her, or to a post of the desk that she attends. Whoever answers
 * for the office attends every desk, and has those of the others in the tray of the office.
 */
export const answersForDuty = ({ desk, operatorId }: DutyOf, who: Who): boolean =>
  operatorId === null
    ? desk !== null && desksOf(who.roles.filter((role) => role !== 'responsable')).includes(desk)
    : operatorId === who.operatorId;

/** Whether the acts of everybody are shown, or one's own alone (demuna.md §7). */
export const readsAllActs = (roles: readonly Role[]): boolean => mayDo('audit.view_all', roles);

/**
 * Whether someone who holds these roles today may do it.
 * @param relation of the case it is done to; absent for what concerns no case, or before one is named.
 * @param desk whose case it is, or whose register: of the team is only who has a role of that desk,
 * whatever else she is.
 */
export function mayDo(
  action: Action,
  roles: readonly Role[],
  relation: CaseRelation = 'own',
  desk?: string,
): boolean {
  const rights: Rights = RIGHTS[action];
  return roles.some((role) => {
    const reach = rights[role];
    if (reach === undefined) return false;
    const elsewhere = desk !== undefined && !attends(role, desk);
    const stranger = elsewhere && (relation === 'team' || keepsRegister(role));
    return distance(stranger ? 'other' : relation) <= distance(reach);
  });
}

const attends = (role: Role, desk: string): boolean => ATTENDS[role].some((own) => own === desk);

/** Attends by a register alone: no case is ever hers. */
const keepsRegister = (role: Role): boolean =>
  ATTENDS[role].length > 0 &&
  ATTENDS[role].every((desk) => REGISTER_DESKS.some((register) => register === desk));

/** The farthest cases that these roles may look at; null for none. */
export const sightOf = (roles: readonly Role[]): CaseRelation | null =>
  RELATIONS_TO_CASE.findLast((relation) => mayDo('cases.view', roles, relation)) ?? null;

/** The desks whose every case these roles may look at. */
export const desksSeen = (roles: readonly Role[]): readonly Desk[] =>
  desksOf(roles).filter((desk) => mayDo('cases.view', roles, 'team', desk));

/** Whether a sealed case shows to whoever holds these roles although nobody named her (always the responsable). */
export const readsSealedCases = (roles: readonly Role[]): boolean => mayDo('access.seal', roles);

const distance = (relation: CaseRelation): number => RELATIONS_TO_CASE.indexOf(relation);
