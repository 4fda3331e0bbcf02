/** A tag is written as its path from the dimension down: 'Thema/Aangifte'. */

/** The labels of a written path, from the top; blanks round a label and empty labels are dropped. */
export function parseTagPath(path: string): readonly string[] {
  return path
    .split('/')
    .map((label) => label.trim())
    .filter((label) => label !== '')
}

/** The written form of a path of labels. */
export const formatTagPath = (labels: readonly string[]): string => labels.join('/')
