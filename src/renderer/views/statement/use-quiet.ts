/** Following a choice at rest, so that whoever runs through a list does not wait for what each row brings with it. */
import { useEffect, useState } from 'react'

/** Milliseconds that a choice must stand before its details are drawn: longer than a held arrow key repeats. */
const pauseMs = 80

/** The value as it was when it last stood still; null follows at once. */
export function useQuiet(value: string | null): string | null {
  const [quiet, setQuiet] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return value === null ? null : quiet
}
