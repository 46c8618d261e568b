/** What ties a control to its label, hint and error. */
export function controlAttributes(id: string, hint: boolean, error: string | undefined) {
  const described = [hint && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return {
    id: `${id}-input`,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': described || undefined,
  }
}
