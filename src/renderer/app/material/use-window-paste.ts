/** While the officer imports, what is pasted outside a text field is material: a file, or plain text. */
import { useEffect, useEffectEvent } from 'react'

/** @param nameOf what pasted text is called as a source */
export function useWindowPaste(onFiles: (files: readonly File[]) => void, nameOf: () => string): void {
  const take = useEffectEvent((data: DataTransfer) => {
    const words = data.getData('text/plain')
    const files = [...data.files]
    if (files.length > 0) onFiles(files)
    else if (words.trim() !== '') onFiles([new File([words], nameOf(), { type: 'text/plain' })])
  })
  useEffect(() => {
    const onPaste = ({ target, clipboardData }: ClipboardEvent): void => {
      const isInField =
        target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
      if (clipboardData !== null && !isInField) take(clipboardData)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}
