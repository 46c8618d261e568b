/** How the history words each kind of change; the names are those of the audit trail. */
const WORDS: Record<string, string> = {
  'load-example': 'Came with the product as an example',
  'create-tender': 'Created the tender',
  'import-tender': 'Imported the tender',
  'copy-tender': 'Made this tender as a copy',
  'delete-tender': 'Deleted the tender',
  'restore-tender': 'Took the deletion back',
  'change-details': 'Changed the details',
  'add-lot': 'Added a lot',
  'change-lot': 'Changed a lot',
  'remove-lot': 'Removed a lot',
  'restore-lot': 'Took the removal of a lot back',
  'change-bidirectional': 'Changed the bidirectional choice',
  'set-market-evidence': 'Changed the market evidence',
  decide: 'Decided on a requirement',
  'decide-together': 'Switched several requirements together',
  'undo-decisions': 'Took a decision back, or made it again',
  'reset-decision': 'Went back to the catalogue',
  'add-local-requirement': 'Added a requirement of your own',
  'change-local-requirement': 'Changed a requirement of your own',
  'remove-local-requirement': 'Removed a requirement of your own',
  'accept-finding': 'Accepted a warning',
  'withdraw-acceptance': 'Withdrew an acceptance',
  'change-evaluation': 'Changed the award criteria',
  'take-over-proposed-criteria': 'Took over the proposed criteria',
  'save-version': 'Saved a version',
  'load-example-bid': 'Came with the product as an example bid',
  'put-letterhead': 'Took over a look of your own for the annex',
  'remove-letterhead': 'Removed the look of your own',
  'restore-letterhead': 'Took the removal of the look back',
  'add-bid': 'Added a bid',
  'change-bid': 'Changed a bid',
  'remove-bid': 'Removed a bid',
  'restore-bid': 'Took the removal of a bid back',
  'set-mandatory-answer': 'Decided on a mandatory requirement of a bid',
  'decide-open-requirements': 'Decided on several mandatory requirements of a bid',
  'exclude-bid': 'Excluded a bid',
  'readmit-bid': 'Took an exclusion back',
  'admit-late-bid': 'Admitted a late bid',
  'take-back-late-admission': 'Took the admission of a late bid back',
  'set-bid-value': 'Changed a value of a bid',
  'import-response': 'Read a response form',
  'record-draw': 'Recorded a drawing of lots',
  'take-back-draw': 'Took the record of a drawing of lots back',
  'restore-draw': 'Put a drawing of lots on record again',
  'keep-file': 'Kept a file that waits for a decision',
  'reopen-file': 'Took back that a file was set aside',
  'detach-file': 'Took a file off a bid',
  'settle-file': 'Decided what a file is that came in',
}

/** "Changed the details"; a kind of change that this list does not know is shown by its name. */
export function auditWords(action: string): string {
  return WORDS[action] ?? action
}

/** Where it was changed; of a finding the requirement and the lot, not the name of the rule. */
export function sectionWords(section: string): string {
  const [, places] = /^finding \S+ (.+)$/.exec(section) ?? []
  if (places === undefined) return section
  const [, lot, requirement] = /^(.*?)\s*([A-Z]+-\d+)?$/.exec(places) ?? []
  return [requirement, lot && `lot ${lot}`].filter(Boolean).join(', ')
}
