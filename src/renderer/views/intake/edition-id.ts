/** 'import-20261124', by the calendar of this machine. */
export function suggestEditionId(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `import-${now.getFullYear()}${month}${day}`
}
