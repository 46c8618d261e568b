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
  'reset-decision': 'Went back to the catalogue',
  'add-local-requirement': 'Added a requirement of your own',
  'change-local-requirement': 'Changed a requirement of your own',
  'remove-local-requirement': 'Removed a requirement of your own',
  'accept-finding': 'Accepted a warning',
  'withdraw-acceptance': 'Withdrew an acceptance',
  'change-evaluation': 'Changed the award criteria',
  'take-over-proposed-criteria': 'Took over the proposed criteria',
}

/** "Changed the details"; a kind of change that this list does not know is shown by its name. */
export function auditWords(action: string): string {
  return WORDS[action] ?? action
}
