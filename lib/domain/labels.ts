/**
 * How the controls are called that a finding may send an officer to. The forms show these words and the checks say them,
 * so that whoever follows a finding finds on the screen what it speaks of.
 */
export const LABELS = {
  /** The page of the tender's details. */
  details: {
    publication: 'Publication',
    tendersDue: 'Tenders due',
    contractStart: 'Start of the contract or permit',
    contractEnd: 'End of the contract or permit',
    firstInstallation: 'First installation',
    lastInstallation: 'Last installation',
  },
  /** The page of a lot. */
  lot: {
    operationalModel: 'Operational model',
    access: 'Who may charge',
    privateAccess: 'Private',
    chargingPoints: 'Number of charging points',
    powerKw: 'Highest power of a point',
    estimatedValue: 'Estimated value',
    operatingRisk: 'Who bears the operating risk',
    owner: 'Who owns the points',
    operator: 'The operator',
    termReason: 'Reason for the term',
    scarcePermits: 'Permits are scarce',
    gridOperatorName: 'Name of the grid operator',
    gridOperatorProtocol: 'Protocol',
    gridOperatorConfirmed: 'The grid operator has confirmed both',
  },
  /** The page of the bidirectional choice. */
  bidirectional: {
    stance: 'Discharging in operation',
    share: 'Share of the points',
    scoredBeyond: 'Score what goes beyond',
    rationale: 'Your reason',
    evidence: 'Market evidence',
    addEvidence: 'Add evidence',
    available: 'Available from',
  },
  /** When something begins to bind, of a lot or of one requirement. */
  deferral: {
    months: 'Months after certification is available',
    date: 'Date',
    longStop: 'Long-stop date',
    cost: 'Who bears the cost',
  },
  /** The page of requirements. */
  requirement: {
    add: 'Add a requirement of your own',
    rationale: 'Reason for the departure',
    proof: 'Proof of your own',
    useProof: 'Use this proof',
    setBack: 'Set back to the catalogue',
    setBackLocal: 'Set back for this lot',
    takeBack: 'Take back what was decided',
    takeBackDeferral: 'Take that back',
    idle: 'Decisions without effect',
    takeBackIdle: 'Take back',
  },
  /** The page of award criteria. */
  criteria: {
    add: 'Add a criterion',
    begin: 'Begin with these',
    empty: 'Begin with an empty table',
    replace: 'Replace with these',
    takeOverOne: 'Take over this criterion',
    takeOverAll: 'Take over these criteria',
    removeAll: 'Remove all criteria of this lot',
    removeNow: 'Remove them now',
    kind: 'Kind',
    method: 'Scored by',
    direction: 'Direction',
    weight: 'Weight',
    maximumValue: 'Highest value',
    rank: 'Rank',
    span: 'Span',
    levels: 'Levels',
    addLevel: 'Add a level',
    descriptor: 'Descriptor',
    description: 'What is assessed',
    evidence: 'Evidence',
    verification: 'Verification',
    requirements: 'Requirements that it scores',
    hardware: 'Value of the hardware alone',
    aggregation: 'How the points are added up',
  },
} as const
