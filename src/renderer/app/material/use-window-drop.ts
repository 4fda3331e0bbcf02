/** While the officer imports, a file may be dropped anywhere in the window. */
import { useEffect, useEffectEvent } from 'react'

export function useWindowDrop(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent): void => {
      // The drop area takes its own.
      if (event.defaultPrevented || !holdsFiles(event)) return
      event.preventDefault()
      take([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
