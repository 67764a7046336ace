/**
 * The class of every stored field, declared once, so that whatever seals or exports by class names no
 * field by itself. Tests keep it whole: every table is here, and only columns that exist.
 *
 * - `ordinario`: names, addresses, dates, terms, how a person may be reached, what a follow-up asks
 *   for: readable with the store key. Whoever writes a follow-up's task is told who will read it.
 * - `sensible`: facts, diary, health, origin, disability (Ley 29733, art. 2.5).
 * - `psicologico`: psychological evaluation and reports.
 * - `reservado_30364`: what a victim of family violence told or where she is (Ley 30364).
 * - `penal`: records of offences.
 * - `informante`: who told, when reserve may be asked (DS 001-2018-MIMP, art. 23.2).
 * - `discapacidad`: what the OMAPED's register says of a person with disability (Ley 29973, art. 71).
 * - `adulto_mayor`: what the CIAM's register says of an older adult (DS 024-2021-MIMP, art. 20).
 *
 * A field that is not named here has the class `ordinario` only if its table is listed as such.
 */
export const FIELD_CLASSES = [
  'ordinario',
  'sensible',
  'psicologico',
  'reservado_30364',
  'penal',
  'informante',
  'discapacidad',
  'adulto_mayor',
] as const;
export type FieldClass = (typeof FIELD_CLASSES)[number];

/** What is sealed once more, each class under a key of its own (vault.md, "Compartments"). */
export const SEALED_CLASSES = [
  'sensible',
  'psicologico',
  'reservado_30364',
  'penal',
  'informante',
  'discapacidad',
  'adulto_mayor',
] as const satisfies readonly FieldClass[];
export type SealedClass = (typeof SEALED_CLASSES)[number];

interface TableClasses {
  /** The class of every column that is not listed below. */
  readonly rest: FieldClass;
  readonly columns?: Readonly<Record<string, FieldClass>>;
  /** Sealed to whoever wrote it and to nobody else, whatever its class: what is being typed. */
  readonly authorOnly?: readonly string[];
  /**
   * Sealed by everybody to the public half of its class, also by who holds the key: how a value was
   * sealed would tell who can have written it.
   */
  readonly boxed?: readonly string[];
}

/** Table → classes of its columns (names as in `db/entities`). */
export const TABLE_CLASSES = {
  meta: { rest: 'ordinario' },
  audit: { rest: 'ordinario' },
  office_versions: { rest: 'ordinario' },
  year_names: { rest: 'ordinario' },
  idle_limits: { rest: 'ordinario' },
  turn_phones: { rest: 'ordinario' },
  notice_settings: { rest: 'ordinario' },
  calendar_days: { rest: 'ordinario' },
  catalogue_changes: { rest: 'ordinario' },
  // The office's own words, in which no datum is a person's.
  text_versions: { rest: 'ordinario' },
  operators: { rest: 'ordinario' },
  operator_roles: { rest: 'ordinario' },
  number_series: { rest: 'ordinario' },
  issued_numbers: { rest: 'ordinario' },
  institutions: { rest: 'ordinario' },
  institution_holders: { rest: 'ordinario' },
  drafts: { rest: 'ordinario', columns: { payload: 'sensible' }, authorOnly: ['payload'] },
  persons: {
    rest: 'ordinario',
    columns: {
      ethnicity: 'sensible',
      nativeCommunity: 'sensible',
      disability: 'sensible',
      disabilityCertificate: 'sensible',
      insurance: 'sensible',
      pregnant: 'sensible',
      pregnancyWeeks: 'sensible',
      healthNotes: 'sensible',
    },
  },
  // Whoever calls, visits or notifies must know how: the rest is what lies behind it.
  safe_contacts: { rest: 'ordinario', columns: { notes: 'reservado_30364' } },
  // What a union wrote over may be of any class that a person and her contact rules have.
  person_merges: {
    rest: 'ordinario',
    columns: { reason: 'sensible', snapshot: 'reservado_30364' },
  },
  person_merge_moves: { rest: 'ordinario' },
  // Who is whose mother reads as their names do; what somebody said of it does not.
  person_links: {
    rest: 'ordinario',
    columns: { toldBy: 'sensible', notes: 'sensible', mistake: 'sensible' },
  },
  household_members: {
    rest: 'ordinario',
    columns: { toldBy: 'sensible', notes: 'sensible', mistake: 'sensible' },
  },
  // Where a child was placed, and by which document.
  care_periods: {
    rest: 'ordinario',
    columns: {
      place: 'sensible',
      basisText: 'sensible',
      toldBy: 'sensible',
      notes: 'sensible',
      mistake: 'sensible',
    },
  },
  person_deaths: {
    rest: 'ordinario',
    columns: { toldBy: 'sensible', notes: 'sensible', mistake: 'sensible' },
  },
  // That somebody is in a register reads as that she is in a case does (docs/decisions/0023-desks.md).
  registrations: { rest: 'ordinario' },
  // What is about her as a whole: a code in the clear would say by name that she depends on others or
  // is at risk. That a situation of risk is open, since when and until when, is for whoever is there.
  ciam_profiles: {
    rest: 'ordinario',
    columns: { codes: 'adulto_mayor', words: 'adulto_mayor' },
  },
  ciam_risks: {
    rest: 'ordinario',
    columns: {
      facts: 'adulto_mayor',
      report: 'adulto_mayor',
      handOver: 'adulto_mayor',
      ending: 'adulto_mayor',
    },
  },
  ciam_notices: { rest: 'ordinario', columns: { body: 'adulto_mayor' } },
  ciam_measures: {
    rest: 'ordinario',
    columns: { body: 'adulto_mayor', endReason: 'adulto_mayor' },
  },
  ciam_followups: { rest: 'ordinario', columns: { body: 'adulto_mayor' } },
  // For whoever attends violence: the CIAM writes it, and cannot open it again.
  ciam_handovers: {
    rest: 'ordinario',
    columns: { body: 'reservado_30364', taken: 'reservado_30364' },
  },
  ciam_organisations: { rest: 'ordinario' },
  ciam_members: { rest: 'ordinario' },
  duplicate_notices: { rest: 'ordinario' },
  cases: {
    rest: 'ordinario',
    columns: {
      facts: 'sensible',
      factsReference: 'sensible',
      factsDateNote: 'sensible',
      crime: 'penal',
      misdemeanor: 'penal',
      violence: 'reservado_30364',
      courtName: 'sensible',
    },
  },
  flag_discards: { rest: 'ordinario', columns: { flag: 'penal', reason: 'penal' } },
  // That something must be sent today is for whoever is there (docs/decisions/0019-urgent-duties.md).
  urgent_duties: { rest: 'ordinario' },
  case_matters: { rest: 'ordinario' },
  case_rights: { rest: 'ordinario' },
  case_people: {
    rest: 'ordinario',
    columns: {
      notes: 'sensible',
      institution: 'sensible',
      institutionName: 'informante',
      reserved: 'informante',
    },
  },
  qualifications: { rest: 'ordinario', columns: { text: 'sensible', flags: 'penal' } },
  defence_actions: { rest: 'ordinario', columns: { detail: 'sensible', result: 'sensible' } },
  case_transitions: { rest: 'ordinario', columns: { reason: 'sensible' } },
  term_changes: { rest: 'ordinario', columns: { reason: 'sensible' } },
  diary_entries: {
    rest: 'ordinario',
    columns: { text: 'sensible', contactOverride: 'reservado_30364' },
  },
  orientations: { rest: 'ordinario', columns: { note: 'sensible' } },
  followups: {
    rest: 'ordinario',
    columns: {
      notes: 'sensible',
      newFacts: 'sensible',
      contactOverride: 'reservado_30364',
    },
  },
  judicial_files: {
    rest: 'ordinario',
    columns: { court: 'sensible', number: 'sensible', resultText: 'sensible' },
  },
  agreements: { rest: 'ordinario', columns: { terms: 'sensible' } },
  payments: { rest: 'ordinario', columns: { note: 'sensible' } },
  hearing_screenings: {
    rest: 'ordinario',
    columns: { answer: 'reservado_30364', note: 'reservado_30364' },
  },
  hearing_courses: {
    rest: 'ordinario',
    columns: {
      place: 'sensible',
      confidentiality: 'sensible',
      link: 'sensible',
      identityCheck: 'sensible',
      overrideReason: 'sensible',
      extendedWhy: 'sensible',
      stillAgreeable: 'penal',
      decision: 'sensible',
    },
  },
  hearing_matters: { rest: 'ordinario' },
  hearing_parties: { rest: 'ordinario' },
  hearing_sessions: {
    rest: 'ordinario',
    columns: { overrideReason: 'sensible', notes: 'sensible' },
  },
  hearing_invitations: { rest: 'ordinario', columns: { notes: 'sensible' } },
  hearing_terms: { rest: 'ordinario' },
  registry_steps: { rest: 'ordinario', columns: { text: 'sensible', number: 'sensible' } },
  judicial_acts: { rest: 'ordinario', columns: { text: 'sensible' } },
  risk_procedures: {
    rest: 'ordinario',
    columns: { longerReason: 'sensible', specialCase: 'sensible', specialReason: 'sensible' },
  },
  risk_valuations: {
    rest: 'ordinario',
    columns: {
      signs: 'sensible',
      typologies: 'sensible',
      grounds: 'sensible',
      needs: 'sensible',
      recommendations: 'sensible',
    },
  },
  risk_acts: {
    rest: 'ordinario',
    columns: { text: 'sensible', psychological: 'psicologico' },
  },
  risk_resolutions: { rest: 'ordinario', columns: { content: 'sensible' } },
  risk_measures: { rest: 'ordinario', columns: { detail: 'sensible' } },
  risk_plans: {
    rest: 'ordinario',
    columns: {
      antecedents: 'sensible',
      problems: 'sensible',
      agreements: 'sensible',
      followUp: 'sensible',
      objectives: 'sensible',
    },
  },
  risk_activities: { rest: 'ordinario', columns: { text: 'sensible', result: 'sensible' } },
  risk_notifications: { rest: 'ordinario' },
  risk_appeals: { rest: 'ordinario', columns: { text: 'sensible', decisionText: 'sensible' } },
  // That something is due, and when, is for whoever is there.
  risk_terms: { rest: 'ordinario' },
  letters: {
    rest: 'ordinario',
    columns: {
      content: 'sensible',
      outgoing: 'sensible',
      answerNotes: 'sensible',
      coordinatedNote: 'sensible',
      contactOverride: 'reservado_30364',
    },
  },
  papers: {
    rest: 'ordinario',
    columns: {
      content: 'sensible',
      document: 'sensible',
      pdf: 'sensible',
      psychologicalContent: 'psicologico',
      psychologicalDocument: 'psicologico',
      psychologicalPdf: 'psicologico',
      disabilityContent: 'discapacidad',
      disabilityDocument: 'discapacidad',
      disabilityPdf: 'discapacidad',
      olderContent: 'adulto_mayor',
      olderDocument: 'adulto_mayor',
      olderPdf: 'adulto_mayor',
    },
  },
  paper_sendings: { rest: 'ordinario', columns: { answerNotes: 'sensible' } },
  // On which basis and to which institution is for whoever is there; who, why and before whom, of the case.
  consents: {
    rest: 'ordinario',
    columns: {
      recipient: 'sensible',
      purpose: 'sensible',
      interpreter: 'sensible',
      witness: 'sensible',
      withdrawnBy: 'sensible',
      withdrawalEffect: 'sensible',
    },
  },
  // That somebody is in a padrón is known where her registration is.
  imports: { rest: 'ordinario' },
  import_rows: { rest: 'ordinario' },
  import_mappings: { rest: 'ordinario' },
  export_templates: { rest: 'ordinario' },
  exports: { rest: 'ordinario', columns: { recipient: 'sensible', note: 'sensible' } },
  // Whose it is, when, and what became of it, for whoever counts by it; all that it says is the victim's,
  // its level too: a level names the violence (docs/decisions/0028-risk-sheets.md).
  fvr_sheets: {
    rest: 'ordinario',
    columns: {
      instrument: 'reservado_30364',
      institution: 'reservado_30364',
      institutionName: 'reservado_30364',
      operatorName: 'reservado_30364',
      bond: 'reservado_30364',
      severity: 'reservado_30364',
      answers: 'reservado_30364',
      score: 'reservado_30364',
      writtenScore: 'reservado_30364',
      levelByScore: 'reservado_30364',
      levelAdjusted: 'reservado_30364',
      levelAssigned: 'reservado_30364',
      levelLaw: 'reservado_30364',
      levelReason: 'reservado_30364',
      observations: 'reservado_30364',
      annulReason: 'reservado_30364',
    },
  },
  fvr_settings: { rest: 'ordinario' },
  // What is said of a plan or of a closing is said of somebody's case.
  approvals: { rest: 'ordinario' },
  approval_steps: { rest: 'ordinario', columns: { comment: 'sensible' } },
  approval_settings: { rest: 'ordinario' },
  saved_views: { rest: 'ordinario' },
  // As the original is.
  signed_pdfs: {
    rest: 'ordinario',
    columns: { pdf: 'sensible', psychologicalPdf: 'psicologico' },
  },
  letter_versions: { rest: 'ordinario', columns: { data: 'sensible', pdf: 'sensible' } },
  // The box is sealed to one person, by her own public half.
  letter_releases: { rest: 'ordinario' },
  // What is ordered, of whom and until when, is for whoever is there; the text of it is of the case.
  received_documents: {
    rest: 'ordinario',
    columns: { sender: 'sensible', subject: 'sensible', endReason: 'sensible' },
  },
  received_orders: { rest: 'ordinario', columns: { text: 'sensible' } },
  received_changes: { rest: 'ordinario', columns: { reason: 'sensible' } },
  // The bytes are sealed each under its own class; the title is for whoever works on the case. Beside a
  // session, which is public, both are `ordinario`.
  attachments: {
    rest: 'ordinario',
    columns: {
      title: 'sensible',
      disabilityTitle: 'discapacidad',
      olderTitle: 'adulto_mayor',
      quarantineReason: 'sensible',
      destructionReason: 'sensible',
    },
  },
  copies: { rest: 'ordinario' },
  cargos: { rest: 'ordinario', columns: { notes: 'sensible' } },
  case_seals: { rest: 'ordinario', columns: { reason: 'sensible', liftedReason: 'sensible' } },
  case_readers: { rest: 'ordinario' },
  case_conflicts: { rest: 'ordinario', columns: { note: 'sensible', endedReason: 'sensible' } },
  emergency_accesses: { rest: 'ordinario' },
  staff_entries: { rest: 'ordinario' },
  // Codes, counts and the office's own people: what stands on a shelf names nobody.
  folder_pieces: { rest: 'ordinario' },
  folder_loans: { rest: 'ordinario' },
  // Who asks for an expediente, and why a piece goes or stays, tells of people.
  dossiers: {
    rest: 'ordinario',
    columns: {
      requesterName: 'sensible',
      accreditation: 'sensible',
      asked: 'sensible',
      handedTo: 'sensible',
      handedDocument: 'sensible',
      copiesAsked: 'sensible',
      closedReason: 'sensible',
    },
  },
  dossier_pieces: { rest: 'ordinario', columns: { reason: 'sensible' } },
  // Numbers of cases and letters, never a name.
  handovers: { rest: 'ordinario' },
  privilege_reviews: { rest: 'ordinario' },
  // Whose it is, when it was written, and when a thing was handed: the rest is of her disability.
  omaped_records: {
    rest: 'ordinario',
    columns: {
      profile: 'discapacidad',
      carne: 'discapacidad',
      contigo: 'discapacidad',
      facets: 'discapacidad',
    },
  },
  omaped_certificates: { rest: 'ordinario', columns: { facts: 'discapacidad' } },
  omaped_supports: { rest: 'ordinario', columns: { facts: 'discapacidad' } },
  omaped_adjustments: { rest: 'ordinario', columns: { facts: 'discapacidad' } },
  omaped_history: { rest: 'ordinario', columns: { value: 'discapacidad' } },
  omaped_things: {
    rest: 'ordinario',
    columns: { facts: 'discapacidad', retiredReason: 'discapacidad' },
  },
  omaped_deliveries: {
    rest: 'ordinario',
    columns: { condition: 'discapacidad', returnCondition: 'discapacidad' },
  },
  // That a route runs and what is due in it is for whoever is there; what was told, ordered or broken is not.
  violence_routes: {
    rest: 'ordinario',
    columns: {
      types: 'reservado_30364',
      modalities: 'reservado_30364',
      pregnancy: 'reservado_30364',
      disability: 'reservado_30364',
      platformNumber: 'reservado_30364',
      attended: 'reservado_30364',
      asked: 'reservado_30364',
      closingText: 'reservado_30364',
    },
  },
  violence_people: {
    rest: 'ordinario',
    columns: { role: 'reservado_30364', detail: 'reservado_30364' },
  },
  violence_notices: {
    rest: 'ordinario',
    columns: {
      takenBy: 'reservado_30364',
      place: 'reservado_30364',
      number: 'reservado_30364',
      notes: 'reservado_30364',
    },
  },
  violence_measures: {
    rest: 'ordinario',
    columns: {
      measure: 'reservado_30364',
      text: 'reservado_30364',
      resolution: 'reservado_30364',
      judicialFile: 'reservado_30364',
      court: 'reservado_30364',
      executes: 'reservado_30364',
      supervises: 'reservado_30364',
    },
  },
  violence_measure_steps: {
    rest: 'ordinario',
    columns: { resolution: 'reservado_30364', text: 'reservado_30364' },
  },
  violence_supervisions: {
    rest: 'ordinario',
    columns: {
      outcome: 'reservado_30364',
      document: 'reservado_30364',
      text: 'reservado_30364',
    },
  },
  violence_breaches: {
    rest: 'ordinario',
    columns: { text: 'reservado_30364', toldDocument: 'reservado_30364' },
  },
  violence_views: {
    rest: 'ordinario',
    columns: { reason: 'reservado_30364', level: 'reservado_30364' },
  },
  violence_terms: { rest: 'ordinario' },
  incidents: {
    rest: 'ordinario',
    columns: { description: 'sensible', consequences: 'sensible', cause: 'sensible' },
  },
  // What an activity was, and how many came, names nobody; who came is as a person's name is.
  activities: { rest: 'ordinario' },
  activity_sessions: { rest: 'ordinario' },
  activity_attendees: { rest: 'ordinario' },
  photo_answers: { rest: 'ordinario' },
  // When, and who goes, is for whoever is there; which service it was, and what was said, of its desk.
  attentions: {
    rest: 'ordinario',
    columns: { omaped: 'discapacidad', ciam: 'adulto_mayor' },
  },
  // Public: no case, no document and no name of anybody attended stands in them (backend/committees).
  committees: { rest: 'ordinario' },
  committee_members: { rest: 'ordinario' },
  committee_sessions: { rest: 'ordinario' },
  acta_rectifications: { rest: 'ordinario' },
  committee_agreements: { rest: 'ordinario' },
  // That a team met, and who; what it said of a case is sealed as the case asks.
  case_meetings: { rest: 'ordinario' },
  meeting_cases: {
    rest: 'ordinario',
    columns: { said: 'sensible', saidReserved: 'reservado_30364' },
  },
  fixed_duty_changes: { rest: 'ordinario' },
  fixed_duty_acts: { rest: 'ordinario' },
  fixed_duty_events: { rest: 'ordinario' },
  // That a case was asked, and never what was answered; whose an answer is, nothing tells.
  feedback_askings: { rest: 'ordinario' },
  feedback_answers: {
    rest: 'ordinario',
    columns: { comment: 'sensible' },
    boxed: ['comment'],
  },
} as const satisfies Record<string, TableClasses>;

/** Sealed columns whose words are searched, by whoever holds the key of their class. */
export const SEARCHED = {
  cases: ['facts'],
  diary_entries: ['text'],
  followups: ['notes', 'newFacts'],
  defence_actions: ['detail', 'result'],
  orientations: ['note'],
  received_documents: ['subject'],
} as const satisfies { readonly [T in keyof typeof TABLE_CLASSES]?: readonly string[] };

/**
 * @returns the class of one column.
 * @throws Error for a table nobody classed: a new table must be declared here first.
 */
export function fieldClass(table: string, column: string): FieldClass {
  const classes = classesOf(table);
  return classes.columns?.[column] ?? classes.rest;
}

/**
 * What a column is sealed under: its class, `author` for what only its writer may open, null for
 * what the store key alone opens.
 * @throws Error for a table nobody classed.
 */
export function sealOf(table: string, column: string): SealedClass | 'author' | null {
  if (classesOf(table).authorOnly?.includes(column)) return 'author';
  const found = fieldClass(table, column);
  return found === 'ordinario' ? null : found;
}

/** Whether whoever seals a column takes the public half of its class, whatever she holds; false of what is no table. */
export const isBoxed = (table: string, column: string): boolean =>
  (TABLE_CLASSES as Readonly<Record<string, TableClasses | undefined>>)[table]?.boxed?.includes(
    column,
  ) ?? false;

function classesOf(table: string): TableClasses {
  const classes = (TABLE_CLASSES as Readonly<Record<string, TableClasses | undefined>>)[table];
  if (classes === undefined) throw new Error(`No field classes are declared for table ${table}.`);
  return classes;
}
