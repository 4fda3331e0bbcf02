/** A value that has stopped changing for a moment. */
import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for `pauseMs`; empties at once. */
export function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return settled
}
